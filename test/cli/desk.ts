import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTerminal } from '../../cli/terminal';
import { serial } from '../support/anexoIReal';
import { entry, type Entry } from './entries';

/** Whole files are written, read and judged, on machines that may be busy: slowness is no failure. */
jest.setTimeout(600_000);

export interface Call {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** The day on which every call of the tests is made, unless it says another. */
export const TODAY = serial(2026, 1, 15);

/** A folder of its own, and the terminal as a user has it: words in; files, two streams and an exit code out. */
export interface Desk {
  readonly folder: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): Uint8Array;
  /** Content of every file by name; of a folder, `folder`. */
  files(): Readonly<Record<string, string>>;
  run(...words: readonly string[]): Promise<Call>;
  /** Runs with `--json` a call that ends well (0, or the code given) and says nothing else; gives its document. */
  json(words: readonly string[], code?: number): Promise<Entry>;
  clear(): void;
}

export function openDesk(today: number = TODAY): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'seguimiento-'));
  const path = (name: string) => join(folder, name);
  const run = async (...words: readonly string[]): Promise<Call> => {
    let out = '';
    let errors = '';
    const code = await runTerminal(words, {
      today,
      out: (text) => (out += text),
      error: (text) => (errors += text),
      debug: false,
    });
    return { code, out, errors };
  };
  return {
    folder,
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => new Uint8Array(readFileSync(path(name))),
    files: () =>
      Object.fromEntries(
        readdirSync(folder).map((name) => [
          name,
          statSync(path(name)).isDirectory() ? 'folder' : readFileSync(path(name)).toString('base64'),
        ]),
      ),
    run,
    json: async (words, expected = 0) => {
      const { code, out, errors } = await run(...words, '--json');
      expect({ code, errors, words }).toEqual({ code: expected, errors: '', words });
      return entry(JSON.parse(out));
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An empty folder inside the desk. */
export function makeFolder(desk: Desk, name: string): string {
  mkdirSync(desk.path(name));
  return desk.path(name);
}
