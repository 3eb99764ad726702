import { openHost } from '../../host';

/** Where the dialog of a ribbon function leaves what it was asked, and how the person answers it. */
export interface FakeRibbon {
  /** Addresses of the dialogs that were opened. */
  readonly dialogs: readonly string[];
  /** The person presses «Cerrar», or closes the dialog by its corner. */
  readonly answer: (how: 'button' | 'corner') => void;
  readonly closedByUs: () => number;
  /** The event that Office hands to the function. */
  readonly event: Office.AddinCommands.Event;
  readonly completed: () => number;
  readonly remove: () => void;
}

type Handler = () => void;

/**
 * Puts in place of the embedded host's Office one that has dialogs; Excel stays the genuine client.
 * @param refuses Office opens no dialog, as when another is open
 */
export function fakeRibbon(refuses: boolean): FakeRibbon {
  // Whoever opens the first host loads office.js and its global Office.
  openHost().close();
  const real = Office;
  const dialogs: string[] = [];
  const handlers = new Map<string, Handler>();
  let closed = 0;
  let completed = 0;
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
    close: () => {
      closed += 1;
    },
  };
  const displayDialogAsync = (address: string, _options: object, done: (result: object) => void) => {
    dialogs.push(address);
    done(refuses ? { status: 'failed', error: { code: 12007 } } : { status: 'succeeded', value: dialog });
  };
  define('Office', {
    context: { ui: { displayDialogAsync } },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
  });
  define('window', { location: { href: 'https://asm.example.gob.mx/commands.html?_host_Info=Excel#x' } });
  return {
    dialogs,
    answer: (how) => handlers.get(how === 'button' ? 'message' : 'event')?.(),
    closedByUs: () => closed,
    event: {
      completed: () => {
        completed += 1;
      },
      source: { id: 'ASM.Validar' },
    },
    completed: () => completed,
    remove: () => {
      define('Office', real);
      define('window', globalThis);
    },
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
