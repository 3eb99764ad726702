import { execute, type Roots } from '../wire/dispatcher';
import type { Request, Response } from '../wire/request';
import { loadOfficeJs, type NativeBridge, type OfficeGlobals } from './loadOfficeJs';

/** What answers office.js's requests at the moment. */
export interface RequestTarget {
  readonly roots: Roots;
  /** Sees each request before it runs and its answer; returns what is sent back. */
  answer(bodyText: string, run: (request: Request) => Response): string;
}

interface LoadedLibrary {
  readonly globals: OfficeGlobals;
  target: RequestTarget | null;
}

let library: LoadedLibrary | null = null;

/**
 * office.js is loaded once per process and talks to one host at a time: from now on, to `target`. A script that
 * still has a context of the former host would reach the new one.
 */
export function connect(target: RequestTarget): OfficeGlobals {
  library ??= load();
  library.target = target;
  return library.globals;
}

/** Requests after this fail until another host connects. */
export function disconnect(target: RequestTarget): void {
  if (library?.target === target) library.target = null;
}

function load(): LoadedLibrary {
  const bridge: NativeBridge = {
    sendMessageToHost: (message) => {
      const answered = answerMessage(message);
      // As with the real host, the answer never arrives before the call that sent the request returns. It does not
      // wait for the event loop: what office.js sends after a run ends would outlive whoever ran it.
      queueMicrotask(() => bridge.onMessageFromHost?.(answered));
    },
  };
  return { globals: loadOfficeJs(bridge), target: null };
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

function answerMessage(text: string): string {
  const message = JSON.parse(text) as BridgeMessage;
  const target = library?.target ?? null;
  const body =
    target === null
      ? CLOSED
      : target.answer(JSON.stringify(message.message.body), (request) => execute(request, target.roots));
  return JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

const CLOSED = JSON.stringify({
  Results: [],
  TraceIds: [],
  Error: {
    Code: 'HostClosed',
    Message: 'The embedded host of this workbook was closed.',
    HttpStatusCode: 400,
    Location: '',
    ActionIndex: 0,
  },
} satisfies Response);
