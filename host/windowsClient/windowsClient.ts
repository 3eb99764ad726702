/** Excel for Windows as office.js sees it in one page; the workbook is behind a channel. Runs in a browser. */
import {
  DIALOG_ALREADY_OPEN,
  UNSAVED_DOCUMENT,
  Event,
  Method,
  RequestPart,
  type CommandOutcome,
  type DialogRequest,
  type Theme,
} from '../clientFacts';
import type { DocumentSettings, HostChannel } from '../openWorkbook';
import { inMemory } from '../settings';
import { controlContext, type ClientFacts } from './controlContext';
import { dialogExternal, dialogMessages, NOT_SUPPORTED, type Handler } from './dialog';
import { safeArray, type OfficeExternal } from './externalTypes';

/** A dialog that the page around the add-in shows. */
export interface ShownDialog {
  /** The add-in closed it. */
  close(): void;
}

/** What an open dialog tells; given to whoever shows it. */
export interface DialogSide {
  /** What the dialog's page needs on its own `window.external`. */
  readonly external: OfficeExternal;
  /** The person closed the dialog by its corner. */
  closedByPerson(): void;
}

export interface WindowsClientOptions {
  /** Shows a dialog of the add-in; without it, `displayDialogAsync` fails. */
  readonly openDialog?: (dialog: DialogRequest, side: DialogSide) => ShownDialog;
  readonly settings?: DocumentSettings;
  readonly theme?: Theme;
  /** What `Office.context.document.url` says; by omission, what Excel calls a workbook that nobody saved. */
  readonly documentUrl?: string;
}

export interface WindowsClient {
  /** To be assigned onto the page's `window.external` before office.js loads: see `prelude.ts`. */
  readonly external: OfficeExternal;
  /** Runs a function of the ribbon in the page, once the page listens; resolves when the function completes. */
  runCommand(name: string, controlId?: string): Promise<CommandOutcome>;
  /** Takes effect when the page asks again for its theme; office.js remembers it for five seconds. */
  setTheme(theme: Theme): void;
  /** The page is gone: nothing is sent to it any more. */
  close(): void;
}

type Respond = (answer: readonly unknown[]) => void;

/** @param channel an `OpenWorkbook`, or what reaches one in another process */
export function windowsClient(channel: HostChannel, options: WindowsClientOptions = {}): WindowsClient {
  const handlers = new Map<number, Handler>();
  const commands = new Map<string, (outcome: CommandOutcome) => void>();
  const queued: (readonly unknown[])[] = [];
  const facts: { -readonly [K in keyof ClientFacts]: ClientFacts[K] } = {
    theme: options.theme ?? 'light',
    settings: options.settings ?? inMemory(),
    documentUrl: options.documentUrl ?? UNSAVED_DOCUMENT,
  };
  let nextCommand = 1;
  let dialog: ShownDialog | null = null;
  let childHandler: Handler | null = null;
  let isClosed = false;

  const stopEvents = channel.onEvents((entries) => {
    handlers.get(Event.richApi)?.(entries);
  });

  const methods = new Map<number, (args: readonly unknown[], respond: Respond) => void>([
    [Method.richApi, (args, respond) => void ask(channel, args, respond)],
    [
      Method.commandCompleted,
      ([id, status, data], respond) => {
        commands.get(String(id))?.({ status: Number(status), data: String(data) });
        commands.delete(String(id));
        respond([0]);
      },
    ],
  ]);

  const openDialog = (target: string, tell: Handler): number => {
    if (options.openDialog === undefined) return NOT_SUPPORTED;
    if (dialog !== null) return DIALOG_ALREADY_OPEN;
    const messages = dialogMessages(target, tell);
    const side: DialogSide = {
      external: dialogExternal(facts, {
        toParent: messages.fromDialog,
        listen: (handler) => {
          childHandler = handler;
        },
      }),
      closedByPerson: () => {
        dialog = null;
        messages.closed();
      },
    };
    dialog = options.openDialog(messages.request, side);
    return 0;
  };

  const external: OfficeExternal = {
    GetHostInfo: () => 'Excel$Win32$16.01$es-MX$telemetry$$$1',
    GetLoggingAllowed: () => false,
    GetContext: () => controlContext(facts),
    Execute: (method, args, respond) => {
      const run = methods.get(method);
      // Nothing answers before the call returns, as with the real host.
      queueMicrotask(() => {
        if (run === undefined) respond(NOT_SUPPORTED);
        else run(args, (answer) => !isClosed && respond(safeArray(answer)));
      });
    },
    RegisterEvent: (event, target, handler, done) => {
      const tell: Handler = (payload) => !isClosed && handler(event, safeArray(payload));
      const status = event === Event.dialogMessage ? openDialog(target, tell) : 0;
      if (event !== Event.dialogMessage) handlers.set(event, tell);
      queueMicrotask(() => {
        done(status);
        if (event === Event.command) for (const payload of queued.splice(0)) tell(payload);
      });
    },
    UnregisterEvent: (event, _target, done) => {
      if (event === Event.dialogMessage) {
        dialog?.close();
        dialog = null;
      } else handlers.delete(event);
      done(0);
    },
    MessageChild2: (message) => {
      const { messageContent } = JSON.parse(message) as { messageContent: string };
      childHandler?.([1, messageContent, '']);
    },
  };

  return {
    external,
    runCommand: (name, controlId = name) =>
      new Promise((resolve) => {
        const id = `command-${nextCommand++}`;
        commands.set(id, resolve);
        const payload = [id, name, JSON.stringify({ source: { id: controlId } })];
        const handler = handlers.get(Event.command);
        if (handler === undefined) queued.push(payload);
        else handler(payload);
      }),
    setTheme: (theme) => {
      facts.theme = theme;
    },
    close: () => {
      isClosed = true;
      stopEvents();
      dialog?.close();
    },
  };
}

/** A request comes as one array; the answer's body is JSON text already. */
async function ask(channel: HostChannel, args: readonly unknown[], respond: Respond): Promise<void> {
  const [request] = args as readonly (readonly unknown[])[];
  const body = await channel.ask(String(request?.[RequestPart.body]), Number(request?.[RequestPart.flags]));
  respond([0, 200, [], body]);
}
