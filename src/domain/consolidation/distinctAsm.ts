/** Two colleagues gave the next number to two different ASM: one clave, and texts that have little in common. */
import { foldText, foldWords } from '../text/foldText';
import { compare, rowsIn, withRows, type Book } from './book';
import { claveOf, contentOf, textOf, valueIn, type LedgerRow, type LedgerValues } from './ledger';

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
 * Which claves of each copy are of another ASM. One that the book already has under another clave, because it was
 * decided before, is read with that clave.
 *
 * @param copies in the order of their names: the first that brings a clave says what it is where the book does not
 */
export function judgeCopies(libro: Book, copies: readonly Book[]): readonly JudgedCopy[] {
  const known = knownAsm(libro);
  const texts = new Map(known.texts);
  return copies.map((copy) => {
    const renamed = renamedClaves(copy, texts, known.claves);
    const book = renamed.size === 0 ? copy : withClaves(copy, renamed);
    const distinct = distinctIn(book, texts);
    for (const [place, text] of textsOf(book)) {
      if (!texts.has(place.key) && !distinct.has(place.clave)) texts.set(place.key, text);
    }
    return { book, distinct };
  });
}

interface Place {
  /** Of the table and the clave. */
  readonly key: string;
  readonly clave: string;
}

function* textsOf(book: Book): Generator<readonly [Place, string, LedgerRow]> {
  for (const ledger of book.ledgers) {
    if (ledger.kind !== 'asm') continue;
    for (const row of rowsIn(book, ledger)) {
      const clave = claveOf(ledger, row.values);
      if (clave !== '') yield [{ key: `${ledger.table}\u0000${clave}`, clave }, textOf(row.values), row];
    }
  }
}

interface KnownAsm {
  readonly texts: ReadonlyMap<string, string>;
  /** Claves, as written, by table and content. */
  readonly claves: ReadonlyMap<string, string>;
}

function knownAsm(libro: Book): KnownAsm {
  const texts = new Map<string, string>();
  const claves = new Map<string, string>();
  for (const [{ key }, text, { values }] of textsOf(libro)) {
    texts.set(key, text);
    const content = contentKey(key, values);
    const clave = String(valueIn(values, 'clave'));
    const other = claves.get(content);
    if (other === undefined || compare(clave, other) < 0) claves.set(content, clave);
  }
  return { texts, claves };
}

function contentKey(placeKey: string, values: LedgerValues): string {
  return `${placeKey.split('\u0000')[0] ?? ''}\u0000${contentOf(values)}`;
}

function distinctIn(book: Book, texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const distinct = new Set<string>();
  for (const [{ key, clave }, text] of textsOf(book)) {
    if (areDistinct(texts.get(key) ?? '', text)) distinct.add(clave);
  }
  return distinct;
}

/** By folded clave of the copy, the clave that the book gives to that same ASM. */
function renamedClaves(
  book: Book,
  texts: ReadonlyMap<string, string>,
  claves: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const own = new Set([...textsOf(book)].map(([{ clave }]) => clave));
  for (const [{ key, clave }, text, { values }] of textsOf(book)) {
    if (!areDistinct(texts.get(key) ?? '', text)) continue;
    const known = claves.get(contentKey(key, values));
    if (known !== undefined && !own.has(foldText(known))) renamed.set(clave, known);
  }
  return renamed;
}

function withClaves(book: Book, renamed: ReadonlyMap<string, string>): Book {
  return withRows(book, (ledger, row) => {
    const clave = renamed.get(claveOf(ledger, row.values));
    return clave === undefined ? row : { ...row, values: { ...row.values, clave } };
  });
}
