/** The page that stands for Excel: the add-in's pages in frames, their host in the test's process. */
import type { EventEntry } from '../../../../host/events/eventType';
import type { DocumentSettings, HostChannel } from '../../../../host/openWorkbook';
import {
  windowsClient,
  type DialogRequest,
  type DialogSide,
  type OfficeExternal,
  type ShownDialog,
  type WindowsClient,
} from '../../../../host/windowsClient';
import { officeOnline, type DialogFrame, type OfficeOnline } from '../../../../host/officeOnline';
import type { Holder } from './protocol';

const { holderConfig } = window;
const listeners = new Set<(entries: readonly EventEntry[]) => void>();
const frames = new Map<string, HTMLIFrameElement>();
const clients = new Map<string, WindowsClient | OfficeOnline>();
let settings = holderConfig.settings;
let closeDialog = (): void => undefined;

const channel: HostChannel = {
  ask: window.askHost,
  onEvents: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const documentSettings: DocumentSettings = {
  read: () => ({ ...settings }),
  write: (next) => {
    settings = { ...next };
    void window.saveSettings(settings);
  },
};

const externals = new Map<HTMLIFrameElement, () => OfficeExternal>();

Object.assign(window, {
  officeExternalFor: (page: Window): OfficeExternal | null => {
    for (const [frame, external] of externals) if (frame.contentWindow === page) return external();
    return null;
  },
});

function addFrame(name: string, url: string | null, width: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.dataset['name'] = name;
  frame.style.cssText = `border:0;display:block;height:100vh;width:${width}`;
  if (url !== null) frame.src = url;
  frames.set(name, frame);
  return frame;
}

function removeFrame(name: string): void {
  frames.get(name)?.remove();
  frames.delete(name);
}

function openDialog({ url }: DialogRequest, side: DialogSide): ShownDialog {
  const frame = addFrame('dialog', url, '100%');
  externals.set(frame, () => side.external);
  document.body.append(frame);
  closeDialog = () => {
    removeFrame('dialog');
    side.closedByPerson();
  };
  return { close: () => removeFrame('dialog') };
}

function openOnlineDialog(_dialog: DialogRequest, closedByPerson: () => void): DialogFrame {
  const frame = addFrame('dialog', null, '100%');
  document.body.append(frame);
  closeDialog = () => {
    removeFrame('dialog');
    closedByPerson();
  };
  return { frame, close: () => removeFrame('dialog') };
}

/** A page that loads again is another client: office.js starts anew in it. */
function externalOf(name: string): OfficeExternal {
  clients.get(name)?.close();
  const client = windowsClient(channel, {
    openDialog,
    settings: documentSettings,
    theme: holderConfig.theme,
  });
  setClient(name, client);
  return client.external;
}

function setClient(name: string, client: WindowsClient | OfficeOnline): void {
  clients.set(name, client);
  for (const tell of waiting.get(name) ?? []) tell(client);
  waiting.delete(name);
}

const waiting = new Map<string, ((client: WindowsClient | OfficeOnline) => void)[]>();

function clientOf(name: string): Promise<WindowsClient | OfficeOnline> {
  const client = clients.get(name);
  if (client !== undefined) return Promise.resolve(client);
  return new Promise((tell) => waiting.set(name, [...(waiting.get(name) ?? []), tell]));
}

window.holder = {
  show: (name, url, width) => {
    if (holderConfig.seam === 'windows') {
      const frame = addFrame(name, url, width);
      externals.set(frame, () => externalOf(name));
      document.body.append(frame);
      return;
    }
    const frame = addFrame(name, null, width);
    document.body.append(frame);
    setClient(
      name,
      officeOnline(frame, url, channel, { openDialog: openOnlineDialog, settings: documentSettings }),
    );
  },
  remove: (name) => {
    clients.get(name)?.close();
    clients.delete(name);
    removeFrame(name);
  },
  runCommand: async (name, command) => (await clientOf(name)).runCommand(command),
  closeDialog: () => closeDialog(),
  pushEvents: (entries) => {
    for (const listener of listeners) listener(entries);
  },
} satisfies Holder;
