import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describedOffice } from './office';

/** What office.js finds at load as its way to the host; it adds `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The Windows client, in readable form: what Excel for the desktop loads after office.js has found its host. */
const CLIENT = 'dist/excel-win32-16.01.debug.js';

/**
 * Runs Microsoft's Excel client, unmodified, in the global scope, once per process. It connects to a global
 * `_richApiNativeBridge` if there is one: that is the seam. In Node the few browser objects it touches while loading
 * are stood in for, and stay, because it asks for `window` again later.
 */
export function loadOfficeJs(bridge: NativeBridge): OfficeGlobals {
  defineMissing('window', globalThis);
  defineMissing('navigator', { userAgent: 'Node' });
  defineMissing('location', { href: 'about:blank', protocol: 'https:', pathname: '/', search: '', hash: '' });
  defineMissing('document', {
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
  });
  defineMissing('addEventListener', () => undefined);
  define('_richApiNativeBridge', bridge);
  runInGlobalScope(clientSource(), CLIENT);
  define('Office', describedOffice(globalThis.Office));
  return { Excel: globalThis.Excel, Office: globalThis.Office, OfficeExtension: globalThis.OfficeExtension };
}

function clientSource(): string {
  const require = createRequire(__filename);
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  return readFileSync(join(folder, CLIENT), 'utf8');
}

/**
 * An indirect `eval` runs a script as a `<script>` element would: its `var`s become globals of the caller's own
 * realm, which `vm.runInThisContext` does not give inside jest.
 */
function runInGlobalScope(source: string, name: string): void {
  const evaluate = eval;
  evaluate(`${source}\n//# sourceURL=${name}`);
}

function defineMissing(name: string, value: unknown): void {
  if (!(name in globalThis)) define(name, value);
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
