/** Excel on the web as office.js sees it from a frame of the page; the workbook is behind a channel. */
import {
  DIALOG_ALREADY_OPEN,
  DIALOG_CLOSED,
  Event,
  Method,
  REQUIREMENT_SETS,
  RequestPart,
  UNSAVED_DOCUMENT,
  type CommandOutcome,
  type DialogRequest,
} from '../clientFacts';
import type { DocumentSettings, HostChannel } from '../openWorkbook';
import { inMemory } from '../settings';
import { converse, type Conversation, type OnlineMethod } from './conversation';

/** Where a dialog shows itself: a frame that is in the page. */
export interface DialogFrame {
  readonly frame: HTMLIFrameElement;
  /** The add-in closed it. */
  close(): void;
}

export interface OfficeOnlineOptions {
  /**
   * Gives the frame of a dialog that asks to be in one (`displayInIframe`); other dialogs office.js itself opens as
   * windows.
   * @param closedByPerson to be called when the person closes it by its corner
   */
  readonly openDialog?: (dialog: DialogRequest, closedByPerson: () => void) => DialogFrame;
  readonly settings?: DocumentSettings;
  /** What `Office.context.document.url` says; by omission, what Excel calls a workbook that nobody saved. */
  readonly documentUrl?: string;
}

export interface OfficeOnline {
  /** Runs a function of the ribbon in the page, once the page listens; resolves when the function completes. */
  runCommand(name: string, controlId?: string): Promise<CommandOutcome>;
  /** The page is gone: nothing is sent to it any more. */
  close(): void;
}

/** Excel on the web, in office.js's numbers. */
const APP = { excelOnline: 16, readWrite: 1, documentOpened: 2 } as const;
/** `messageParent` and `messageChild` of a dialog in a frame. */
const DialogMethod = { messageParent: 144, messageChild: 145 } as const;

/**
 * Loads an add-in's page into a frame that is in the document. The page around it and the add-in must be https on the
 * same host name.
 * @param channel an `OpenWorkbook`, or what reaches one in another process
 */
export function officeOnline(
  frame: HTMLIFrameElement,
  url: string,
  channel: HostChannel,
  options: OfficeOnlineOptions = {},
): OfficeOnline {
  const settings = options.settings ?? inMemory();
  const documentUrl = options.documentUrl ?? UNSAVED_DOCUMENT;
  const commands = new Map<string, (outcome: CommandOutcome) => void>();
  const queued: (readonly string[])[] = [];
  let nextCommand = 1;
  let dialog: { readonly shown: DialogFrame; readonly conversation: Conversation } | null = null;

  const closeDialog = (): void => {
    dialog?.conversation.close();
    dialog?.shown.close();
    dialog = null;
  };

  const openDialog = (target: string): number => {
    if (options.openDialog === undefined) return NOT_SUPPORTED;
    if (dialog !== null) return DIALOG_ALREADY_OPEN;
    const { url: address, width = 99, height = 99 } = JSON.parse(target) as Partial<DialogRequest>;
    if (address === undefined) return NOT_SUPPORTED;
    const shown = options.openDialog({ url: address, width, height }, () => {
      dialog?.conversation.close();
      dialog = null;
      pane.tell(Event.dialogMessage, { messageType: DIALOG_CLOSED });
    });
    dialog = { shown, conversation: dialogConversation(shown.frame, address) };
    return 0;
  };

  const dialogConversation = (dialogFrame: HTMLIFrameElement, address: string): Conversation =>
    converse(dialogFrame, address, {
      appContext: () => appContext(settings, documentUrl),
      methods: new Map<number, OnlineMethod>([
        [
          DialogMethod.messageParent,
          ({ messageToParent }) => {
            const messageOrigin = new URL(address, window.location.href).origin;
            pane.tell(Event.dialogMessage, {
              messageType: 0,
              messageContent: messageToParent,
              messageOrigin,
            });
          },
        ],
      ]),
      onRegister: () => 0,
      onUnregister: () => undefined,
      isDialog: true,
    });

  const methods = new Map<number, OnlineMethod>([
    [Method.richApi, ({ ArrayData }) => ask(channel, ArrayData as readonly unknown[])],
    [Method.loadSettings, () => ({ Properties: { Settings: namedSettings(settings) } })],
    [
      Method.saveSettings,
      ({ DdaSettingsMethod }) => {
        settings.write(Object.fromEntries((DdaSettingsMethod as SavedSettings).Properties));
      },
    ],
    [
      Method.commandCompleted,
      ({ 0: id, 1: status, 2: data }) => {
        commands.get(String(id))?.({ status: Number(status), data: String(data) });
        commands.delete(String(id));
      },
    ],
    [
      DialogMethod.messageChild,
      ({ messageContent }) => {
        dialog?.conversation.tell(Event.dialogParentMessage, { messageType: 1, messageContent });
      },
    ],
  ]);

  const pane = converse(frame, url, {
    appContext: () => appContext(settings, documentUrl),
    methods,
    onRegister: (event, target) => {
      if (event === Event.dialogMessage) return openDialog(target);
      // The answer to the registration goes first.
      if (event === Event.command) {
        queueMicrotask(() => {
          for (const payload of queued.splice(0)) pane.tell(Event.command, payload);
        });
      }
      return 0;
    },
    onUnregister: (event) => {
      if (event === Event.dialogMessage) closeDialog();
    },
    isDialog: false,
  });
  const stopEvents = channel.onEvents((entries) => pane.tell(Event.richApi, { ArrayData: entries }));

  return {
    runCommand: (name, controlId = name) =>
      new Promise((resolve) => {
        const id = `command-${nextCommand++}`;
        commands.set(id, resolve);
        const payload = [id, name, JSON.stringify({ source: { id: controlId } })];
        if (!pane.tell(Event.command, payload)) queued.push(payload);
      }),
    close: () => {
      stopEvents();
      closeDialog();
      pane.close();
    },
  };
}

const NOT_SUPPORTED = 5000;

interface SavedSettings {
  readonly Properties: readonly (readonly [key: string, value: string])[];
}

/** The answer's body is JSON text already. */
async function ask(channel: HostChannel, request: readonly unknown[]): Promise<object> {
  const body = await channel.ask(String(request[RequestPart.body]), Number(request[RequestPart.flags]));
  return { Data: [200, [], body] };
}

function namedSettings(settings: DocumentSettings): readonly object[] {
  return Object.entries(settings.read()).map(([Name, Value]) => ({ Name, Value }));
}

/** This build of office.js takes no theme from Excel on the web. */
function appContext(settings: DocumentSettings, documentUrl: string): Readonly<Record<string, unknown>> {
  return {
    _appName: APP.excelOnline,
    _appVersion: '16.0',
    _appUILocale: 'es-MX',
    _dataLocale: 'es-MX',
    _docUrl: documentUrl,
    _clientMode: APP.readWrite,
    _settings: Object.entries(settings.read()),
    _reason: APP.documentOpened,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _requirementMatrix: JSON.stringify({ ...REQUIREMENT_SETS, excelapionline: '1.1' }),
    _hostFullVersion: '16.0.15407.0',
    _addinName: 'Complemento',
    _appDomains: [],
  };
}
