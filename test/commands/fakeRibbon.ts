import { openHost } from '../../host';
import {
  contentOf,
  themeOf,
  type DialogAnswer,
  type DialogContent,
  type Theme,
} from '../../src/commands/dialog/content';
import { runCommand, type Command } from '../../src/commands/runCommand';

/** Office's code for a second dialog of the same page. */
const ALREADY_OPEN = 12007;

export interface FakeRibbonOptions {
  /** The code with which Office refuses every dialog. */
  readonly refuses?: number;
  /** Without DialogApi 1.2 nothing can be said to an open dialog. */
  readonly dialogApi?: '1.1' | '1.2';
  /** What Excel tells of its theme; nothing, where it does not. */
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
}

/** The ribbon and its dialogs, and the person who uses them. */
export interface FakeRibbon {
  /** The person presses the button; ends when Office is told that the function ended. */
  readonly press: (command: Command) => Promise<void>;
  /** What each dialog that was opened shows. */
  readonly dialogs: readonly DialogContent[];
  /** The theme that each was told to have. */
  readonly themes: readonly (Theme | null)[];
  /** Waits for the next dialog that nobody looked at yet. */
  readonly nextDialog: () => Promise<DialogContent>;
  /** The person answers the open dialog, or closes it by its corner. */
  readonly answer: (how: DialogAnswer | 'corner') => void;
  /** Something else than our page speaks. */
  readonly receive: (message: string) => void;
  /** What was said to the open dialog. */
  readonly told: readonly string[];
  readonly isDialogOpen: () => boolean;
  /** Functions of which Office was told that they ended. */
  readonly completed: () => number;
  readonly remove: () => void;
}

type Handler = (received: object) => void;

/**
 * Puts in place of the embedded host's Office one that has dialogs, as Office behaves: one at a time, and closed some
 * time after it was told to. Excel stays the genuine client.
 */
export function fakeRibbon({ refuses, dialogApi = '1.2', officeTheme }: FakeRibbonOptions = {}): FakeRibbon {
  // Whoever opens the first host loads office.js and its global Office.
  openHost().close();
  const real = Office;
  const dialogs: DialogContent[] = [];
  const themes: (Theme | null)[] = [];
  const told: string[] = [];
  let seen = 0;
  let completed = 0;
  let open: Map<string, Handler> | null = null;

  const displayDialogAsync = (address: string, _options: object, done: (result: object) => void) => {
    const code = refuses ?? (open ? ALREADY_OPEN : null);
    if (code !== null) {
      done({ status: 'failed', error: { code } });
      return;
    }
    const handlers = new Map<string, Handler>();
    open = handlers;
    dialogs.push(contentOf(new URL(address).hash)!);
    themes.push(themeOf(new URL(address).hash));
    const dialog = {
      addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
      messageChild: (message: string) => told.push(message),
      close: () => {
        setTimeout(() => {
          if (open === handlers) open = null;
        }, 20);
      },
    };
    done({ status: 'succeeded', value: dialog });
  };
  define('Office', {
    context: {
      ui: { displayDialogAsync },
      officeTheme,
      requirements: {
        isSetSupported: (set: string, version: string) => set === 'DialogApi' && version <= dialogApi,
      },
    },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
  });
  define('window', { location: { href: 'https://asm.example.gob.mx/commands.html?_host_Info=Excel#x' } });

  const event: Office.AddinCommands.Event = {
    completed: () => {
      completed += 1;
    },
    source: { id: 'ASM' },
  };
  return {
    press: (command) => runCommand(event, command),
    dialogs,
    themes,
    nextDialog: async () => {
      while (dialogs.length <= seen) await new Promise((resolve) => setTimeout(resolve, 5));
      seen += 1;
      return dialogs[seen - 1]!;
    },
    answer: (how) => {
      const handlers = open!;
      if (how === 'corner') {
        open = null;
        handlers.get('event')?.({ error: 12006 });
      } else {
        handlers.get('message')?.({ message: JSON.stringify(how) });
      }
    },
    receive: (message) => open?.get('message')?.({ message }),
    told,
    isDialogOpen: () => open !== null,
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
