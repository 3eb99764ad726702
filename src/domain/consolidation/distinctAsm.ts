/** Two colleagues gave the next number to two different ASM: one clave, and texts that have little in common. */
import { cellText } from '../cell';
import { foldText, foldWords } from '../text/foldText';
import { compare, rowsIn, withRows, type Book } from './book';
import { areCompatible, claveOf, textOf, valueIn, type LedgerValues } from './ledger';

/** Of the words of the shorter text, those that the longer one must have for both to be of one ASM. Own criterion. */
const SHARED = 0.5;
/** Articles and prepositions are in every text. */
const SHORTEST_WORD = 4;

/** Whether two texts are of different ASM, and not two wordings of one. A blank one says nothing. */
export function areDistinct(one: string, other: string): boolean {
  const [fewer = new Set<string>(), more = new Set<string>()] = [wordsOf(one), wordsOf(other)].sort(
    (a, b) => a.size - b.size,
  );
  if (fewer.size === 0) return false;
  const shared = [...fewer].filter((word) => more.has(word)).length;
  return shared / fewer.size < SHARED;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = foldWords(text);
  const telling = words.filter((word) => word.length >= SHORTEST_WORD);
  return new Set(telling.length > 0 ? telling : words);
}

export interface JudgedCopy {
  readonly book: Book;
  /** Folded claves that in this copy are of another ASM than in the book: nothing of theirs mixes. */
  readonly distinct: ReadonlySet<string>;
}

/**
 * Which claves of each copy are of another ASM. One that is known by another clave, because it was decided before or
 * because another copy gave it that one, is read with it.
 *
 * @param copies in the order of their names: the first that brings a clave says what it is where the book does not
 */
export function judgeCopies(libro: Book, copies: readonly Book[]): readonly JudgedCopy[] {
  const known = knownAsm(libro, copies);
  return copies.map((copy) => {
    const renamed = renamedClaves(copy, known);
    const book = renamed.size === 0 ? copy : withClaves(copy, renamed);
    return { book, distinct: distinctIn(book, known.texts) };
  });
}

interface AsmRow {
  readonly table: string;
  /** Folded. */
  readonly clave: string;
  readonly text: string;
  readonly values: LedgerValues;
}

function* asmRowsIn(book: Book): Generator<AsmRow> {
  for (const ledger of book.ledgers) {
    if (ledger.kind !== 'asm') continue;
    for (const { values } of rowsIn(book, ledger)) {
      const clave = claveOf(ledger, values);
      if (clave !== '') yield { table: ledger.table, clave, text: textOf(values), values };
    }
  }
}

type Texts = ReadonlyMap<string, string>;

interface KnownAsm {
  /** What each clave is, by table and clave. */
  readonly texts: Texts;
  /** The rows that say the same, by table and text. */
  readonly byText: ReadonlyMap<string, readonly AsmRow[]>;
}

function knownAsm(libro: Book, copies: readonly Book[]): KnownAsm {
  const texts = new Map<string, string>();
  const byText = new Map<string, AsmRow[]>();
  for (const book of [libro, ...copies]) {
    const distinct = distinctIn(book, texts);
    for (const row of asmRowsIn(book)) {
      if (distinct.has(row.clave)) continue;
      if (!texts.has(placeKey(row))) texts.set(placeKey(row), row.text);
      const same = byText.get(textKey(row)) ?? [];
      same.push(row);
      byText.set(textKey(row), same);
    }
  }
  return { texts, byText };
}

function placeKey({ table, clave }: AsmRow): string {
  return `${table}\u0000${clave}`;
}

function textKey({ table, text }: AsmRow): string {
  return `${table}\u0000${foldText(text)}`;
}

function distinctIn(book: Book, texts: Texts): ReadonlySet<string> {
  const distinct = new Set<string>();
  for (const row of asmRowsIn(book)) {
    if (areDistinct(texts.get(placeKey(row)) ?? '', row.text)) distinct.add(row.clave);
  }
  return distinct;
}

/** By folded clave of the copy, the least clave by which that same ASM is known. */
function renamedClaves(book: Book, { texts, byText }: KnownAsm): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const taken = new Set([...asmRowsIn(book)].map(({ clave }) => clave));
  for (const row of asmRowsIn(book)) {
    if (!areDistinct(texts.get(placeKey(row)) ?? '', row.text)) continue;
    const [known] = (byText.get(textKey(row)) ?? [])
      .filter((other) => areCompatible(row.values, other.values) && !taken.has(other.clave))
      .sort((one, other) => compare(one.clave, other.clave));
    if (!known) continue;
    renamed.set(row.clave, cellText(valueIn(known.values, 'clave')));
    taken.add(known.clave);
  }
  return renamed;
}

function withClaves(book: Book, renamed: ReadonlyMap<string, string>): Book {
  return withRows(book, (ledger, row) => {
    const clave = renamed.get(claveOf(ledger, row.values));
    return clave === undefined ? row : { ...row, values: { ...row.values, clave } };
  });
}
