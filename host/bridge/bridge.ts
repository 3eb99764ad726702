import type { EventEntry } from '../events/eventType';
import type { HostChannel } from '../openWorkbook';
import { loadOfficeJs, type NativeBridge, type OfficeGlobals } from './loadOfficeJs';

interface LoadedLibrary {
  readonly globals: OfficeGlobals;
  readonly bridge: NativeBridge;
  target: HostChannel | null;
}

let library: LoadedLibrary | null = null;

/**
 * office.js is loaded once per process and talks to one host at a time: from now on, to `target`. A script that
 * still has a context of the former host would reach the new one.
 */
export function connect(target: HostChannel): OfficeGlobals {
  library ??= load();
  library.target = target;
  return library.globals;
}

/** Events of a host that office.js does not talk to at the moment are lost. */
export function pushEvents(target: HostChannel, entries: readonly EventEntry[]): void {
  if (library?.target !== target) return;
  library.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
}

function load(): LoadedLibrary {
  const bridge: NativeBridge = { sendMessageToHost: (message) => void answerMessage(bridge, message) };
  return { globals: loadOfficeJs(bridge), bridge, target: null };
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/**
 * As with the real host, the answer never arrives before the call that sent the request returns. It does not wait for
 * the event loop: what office.js sends after a run ends would outlive whoever ran it.
 */
async function answerMessage(bridge: NativeBridge, text: string): Promise<void> {
  const { id, flags, message } = JSON.parse(text) as BridgeMessage;
  const body = await library?.target?.ask(JSON.stringify(message.body), flags);
  bridge.onMessageFromHost?.(
    JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
  );
}
