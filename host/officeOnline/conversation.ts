import {
  ActionKind,
  answerTo,
  eventOf,
  readRequest,
  SERIALIZER_VERSION,
  type OnlineRequest,
} from './messages';

/** A method of office.js, by its number; what it gives goes back as the answer. */
export type OnlineMethod = (args: Readonly<Record<string, unknown>>) => unknown;

export interface Conversation {
  /** @param payload in the shape that this event has on the web */
  tell(event: number, payload: unknown): boolean;
  close(): void;
}

export interface ConversationOptions {
  /** Given to office.js when it starts. */
  readonly appContext: () => Readonly<Record<string, unknown>>;
  readonly methods: ReadonlyMap<number, OnlineMethod>;
  /** @returns office.js's error code, 0 when it may listen */
  readonly onRegister: (event: number, target: string) => number;
  readonly onUnregister: (event: number) => void;
  readonly isDialog: boolean;
}

/** office.js keeps settings by conversation: each page that opens has its own. */
let nextConversation = 1;

/**
 * Loads an address in a frame as Excel on the web does and answers the page in it. Both must be https on the same host.
 */
export function converse(frame: HTMLIFrameElement, url: string, options: ConversationOptions): Conversation {
  const id = `${nextConversation++}-${Date.now().toString(36)}`;
  const listening = new Map<number, OnlineRequest>();
  const hostInfo = `Excel$Web$16.00$es-MX$telemetry$${options.isDialog ? 'isDialog' : ''}$$${options.isDialog ? 0 : 1}`;
  // office.js reads the address to the end of the fragment: without the slash what follows would spoil the port.
  const xdmInfo = `${id}|addin-${id}|${encodeURIComponent(`${window.location.origin}/`)}`;

  const send = (message: string): void => {
    frame.contentWindow?.postMessage(message, new URL(url, window.location.href).origin);
  };
  const invoke = async (request: OnlineRequest): Promise<unknown> => {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return { _id: `addin-${id}`, ...options.appContext() };
      case 'executeMethod':
        return runMethod(request._data as MethodCall, options.methods);
      default:
        return null;
    }
  };
  const listen = ({ data, source }: MessageEvent): void => {
    const request = source === frame.contentWindow ? readRequest(data, id) : null;
    if (request === null) return;
    if (request._actionType === ActionKind.invoke) {
      void invoke(request).then((answer) => send(answerTo(request, answer)));
      return;
    }
    const { eventDispId, targetId } = request._data as EventCall;
    if (request._actionType === ActionKind.registerEvent) {
      const error = options.onRegister(eventDispId, targetId ?? '');
      if (error === 0) listening.set(eventDispId, request);
      send(answerTo(request, { Version: 1, Error: error }));
      return;
    }
    listening.delete(eventDispId);
    options.onUnregister(eventDispId);
    send(answerTo(request, { Version: 1, Error: 0 }));
  };
  window.addEventListener('message', listen);

  // The `name` attribute counts only before a frame is in the document.
  if (frame.contentWindow !== null) {
    frame.contentWindow.name = JSON.stringify({
      hostInfo,
      xdmInfo,
      serializerVersion: String(SERIALIZER_VERSION),
    });
  }
  frame.src = withHostInfo(url, hostInfo, xdmInfo);
  return {
    tell: (event, payload) => {
      const request = listening.get(event);
      if (request !== undefined) send(eventOf(request, payload));
      return request !== undefined;
    },
    close: () => window.removeEventListener('message', listen),
  };
}

interface MethodCall extends Readonly<Record<string, unknown>> {
  readonly DdaMethod: { readonly DispatchId: number };
}

interface EventCall {
  readonly eventDispId: number;
  readonly targetId?: string;
}

/** office.js's code for what the host does not do. */
const NOT_SUPPORTED = 5000;

async function runMethod(call: MethodCall, methods: ConversationOptions['methods']): Promise<unknown> {
  const method = methods.get(call.DdaMethod.DispatchId);
  if (method === undefined) return { Version: 1, Error: NOT_SUPPORTED };
  return { Version: 1, Error: 0, ...((await method(call)) as object) };
}

function withHostInfo(url: string, hostInfo: string, xdmInfo: string): string {
  const address = new URL(url, window.location.href);
  address.searchParams.set('_host_Info', hostInfo);
  address.hash = `&_xdm_Info=${xdmInfo}&_serializer_version=${SERIALIZER_VERSION}`;
  return address.href;
}
