/**
 * JSON as a person may have broken it: where it stops being JSON, by line and column, and which keys are written twice.
 * The engine's own parser says neither in every browser.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export type JsonReading =
  | { readonly kind: 'value'; readonly value: Json; readonly repeated: readonly string[] }
  /** 1-based. `found`: the letter there; `''` at the end of the text. */
  | { readonly kind: 'broken'; readonly line: number; readonly column: number; readonly found: string };

/** «catalogos.prioridad.valores[2]», as the document is read aloud; places in a list count from 1. */
export function lugar(path: readonly (string | number)[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step + 1}]`;
    return place === '' ? step : `${place}.${step}`;
  }, '');
}

/** Deeper than any document that somebody writes; reading goes one call down for each level. */
const DEEPEST = 100;

export function readJson(text: string): JsonReading {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    return { kind: 'value', value, repeated: reader.repeated };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const before = text.slice(0, error.at).split(/\r\n|\r|\n/);
    const found = String.fromCodePoint(text.codePointAt(error.at) ?? 0x20);
    return {
      kind: 'broken',
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      found: error.at >= text.length ? '' : found,
    };
  }
}

class Broken extends Error {
  constructor(readonly at: number) {
    super('not JSON');
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- JSON admits no control character inside a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORDS: readonly (readonly [word: string, value: Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class Reader {
  readonly repeated: string[] = [];
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(private readonly text: string) {
    // Some editors begin a file with its byte order mark.
    if (text.startsWith('\uFEFF')) this.at = 1;
  }

  document(): Json {
    const value = this.value();
    this.skip();
    if (this.at < this.text.length) throw new Broken(this.at);
    return value;
  }

  private value(): Json {
    this.skip();
    if (this.path.length > DEEPEST) throw new Broken(this.at);
    const next = this.text[this.at];
    if (next === '{') return this.object();
    if (next === '[') return this.array();
    if (next === '"') return this.string();
    const known = WORDS.find(([word]) => this.text.startsWith(word, this.at));
    if (known) {
      this.at += known[0].length;
      return known[1];
    }
    return Number(this.take(NUMBER));
  }

  private object(): JsonObject {
    const entries = new Map<string, Json>();
    this.members('{', '}', () => {
      this.skip();
      const key = this.string();
      this.path.push(key);
      if (entries.has(key)) this.repeated.push(lugar(this.path));
      this.skip();
      this.expect(':');
      entries.set(key, this.value());
      this.path.pop();
    });
    return Object.fromEntries(entries);
  }

  private array(): readonly Json[] {
    const items: Json[] = [];
    this.members('[', ']', () => {
      this.path.push(items.length);
      items.push(this.value());
      this.path.pop();
    });
    return items;
  }

  private members(open: string, close: string, member: () => void): void {
    this.expect(open);
    this.skip();
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      member();
      this.skip();
      if (this.text[this.at] !== ',') break;
      this.at += 1;
    }
    this.expect(close);
  }

  private string(): string {
    return JSON.parse(this.take(STRING)) as string;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw new Broken(this.at);
    this.at += found.length;
    return found;
  }

  private expect(mark: string): void {
    if (this.text[this.at] !== mark) throw new Broken(this.at);
    this.at += 1;
  }

  private skip(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)?.[0].length ?? 0;
  }
}
