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
import type { Holder } from './protocol';

const { holderConfig, testSide } = window;
const listeners = new Set<(entries: readonly EventEntry[]) => void>();
const frames = new Map<string, HTMLIFrameElement>();
const clients = new Map<string, WindowsClient>();
let settings = holderConfig.settings;
let closeDialog = (): void => undefined;

const channel: HostChannel = {
  ask: testSide.askHost,
  onEvents: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const documentSettings: DocumentSettings = {
  read: () => ({ ...settings }),
  write: (next) => {
    settings = { ...next };
    void testSide.saveSettings(settings);
  },
};

const externals = new Map<HTMLIFrameElement, () => OfficeExternal>();

Object.assign(window, {
  officeExternalFor: (page: Window): OfficeExternal | null => {
    for (const [frame, external] of externals) if (frame.contentWindow === page) return external();
    return null;
  },
});

function addFrame(name: string, url: string, width: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.dataset['name'] = name;
  frame.style.cssText = `border:0;display:block;height:100vh;width:${width}`;
  frame.src = url;
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

/** A page that loads again is another client: office.js starts anew in it. */
function externalOf(name: string): OfficeExternal {
  clients.get(name)?.close();
  const client = windowsClient(channel, {
    openDialog,
    settings: documentSettings,
    theme: holderConfig.theme,
  });
  clients.set(name, client);
  for (const tell of waiting.get(name) ?? []) tell(client);
  waiting.delete(name);
  return client.external;
}

const waiting = new Map<string, ((client: WindowsClient) => void)[]>();

function clientOf(name: string): Promise<WindowsClient> {
  const client = clients.get(name);
  if (client !== undefined) return Promise.resolve(client);
  return new Promise((tell) => waiting.set(name, [...(waiting.get(name) ?? []), tell]));
}

window.holder = {
  show: (name, url, width) => {
    const frame = addFrame(name, url, width);
    externals.set(frame, () => externalOf(name));
    document.body.append(frame);
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
