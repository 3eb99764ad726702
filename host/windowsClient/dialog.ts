import { DIALOG_CLOSED, Event, type DialogRequest } from '../clientFacts';
import { controlContext, type ClientFacts } from './controlContext';
import { safeArray, type OfficeExternal } from './externalTypes';

export type Handler = (payload: readonly unknown[]) => void;

/** The kinds of message that the add-in's page gets about its dialog. */
const FROM_DIALOG = 0;

export interface DialogMessages {
  readonly request: DialogRequest;
  readonly fromDialog: (message: string, origin: string) => void;
  readonly closed: () => void;
}

/**
 * @param target the options of `displayDialogAsync`, as JSON
 * @param tell the handler that office.js registered for the dialog
 */
export function dialogMessages(target: string, tell: Handler): DialogMessages {
  const { url, width, height } = JSON.parse(target) as { url: string; width?: number; height?: number };
  return {
    request: { url, width: width ?? 99, height: height ?? 99 },
    fromDialog: (message, origin) => tell([FROM_DIALOG, message, origin]),
    closed: () => tell([DIALOG_CLOSED]),
  };
}

interface DialogEnds {
  readonly toParent: (message: string, origin: string) => void;
  /** The dialog's page listens to `messageChild`. */
  readonly listen: (handler: Handler) => void;
}

/** What the dialog's own page finds: no workbook, only the way to its parent. */
export function dialogExternal(facts: ClientFacts, { toParent, listen }: DialogEnds): OfficeExternal {
  return {
    GetHostInfo: () => 'Excel$Win32$16.01$es-MX$telemetry$isDialog$$0',
    GetLoggingAllowed: () => false,
    GetContext: () => controlContext(facts),
    Execute: (_method, _args, respond) => queueMicrotask(() => respond(NOT_SUPPORTED)),
    RegisterEvent: (event, _target, handler, done) => {
      if (event === Event.dialogParentMessage) listen((payload) => handler(event, safeArray(payload)));
      queueMicrotask(() => done(0));
    },
    UnregisterEvent: (_event, _target, done) => done(0),
    MessageParent2: (message) => {
      const { messageToParent } = JSON.parse(message) as { messageToParent: string };
      toParent(messageToParent, '');
    },
  };
}

/** office.js's code for what the host does not do. */
export const NOT_SUPPORTED = 5000;
