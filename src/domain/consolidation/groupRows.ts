import { foldText } from '../text/foldText';
import { compare, rowsIn, type Book } from './book';
import { areCompatible, contentOf, idOf, textOf, type Ledger, type LedgerRow } from './ledger';
import { saysOf } from './shownCell';

/** The same row, wherever it stands: at most one of each book. */
export interface RowGroup {
  /** Folded identity of the row; `null` when nothing names it and it was matched by what it says. */
  readonly id: string | null;
  readonly mine: LedgerRow | undefined;
  /** By the name of their copy. */
  readonly theirs: ReadonlyMap<string, LedgerRow>;
}

interface OpenGroup {
  readonly id: string | null;
  mine: LedgerRow | undefined;
  readonly theirs: Map<string, LedgerRow>;
}

/**
 * Rows of one table that are the same row. By what names them; an ASM without clave, by programme, number and text
 * (a blank one contradicts nothing);
 * any other, by all that it says. Where a book gives one name to several rows, nobody can say which is which, and
 * they too are compared by all that they say.
 *
 * @param isApart whether a row of a copy is of another ASM than its clave says: no row without clave is taken for it
 */
export function groupRows(
  ledger: Ledger,
  libro: Book,
  copies: readonly Book[],
  isApart: (book: Book, row: LedgerRow) => boolean = () => false,
): readonly RowGroup[] {
  const books = [libro, ...copies];
  const repeatedIds = repeatedIn(books, ledger, ({ values }) => idOf(ledger, values));
  const idOfRow = ({ values }: LedgerRow): string | null => {
    const id = idOf(ledger, values);
    return id === null || repeatedIds.has(id) ? null : id;
  };
  const contentKey = ({ values }: LedgerRow): string | null =>
    ledger.kind === 'asm' && textOf(values) !== '' ? contentOf(values) : null;
  const unnamedContent = (row: LedgerRow): string | null =>
    idOf(ledger, row.values) === null ? contentKey(row) : null;
  const repeatedContents = repeatedIn(books, ledger, unnamedContent);
  const named = new Map<string, OpenGroup>();
  const namedByText = new Map<string, NamedRow[]>();
  const unnamed = new Map<string, OpenGroup>();
  for (const book of books) {
    for (const row of rowsIn(book, ledger)) {
      const id = idOfRow(row);
      if (id === null) continue;
      put(named, id, id, book, row);
      if (contentKey(row) === null || isApart(book, row)) continue;
      const text = foldText(textOf(row.values));
      const same = namedByText.get(text) ?? [];
      same.push({ id, row });
      namedByText.set(text, same);
    }
  }
  const namedLike = (book: Book, row: LedgerRow): string | undefined =>
    (namedByText.get(foldText(textOf(row.values))) ?? [])
      .filter((each) => areCompatible(row.values, each.row.values) && !holds(named.get(each.id), book))
      .map(({ id }) => id)
      .sort(compare)[0];
  for (const book of books) {
    for (const row of rowsIn(book, ledger)) {
      if (idOfRow(row) !== null) continue;
      const said = unnamedContent(row);
      const content = said === null || repeatedContents.has(said) ? null : said;
      const id = content === null ? undefined : namedLike(book, row);
      if (id !== undefined) put(named, id, id, book, row);
      else put(unnamed, content ?? signatureOf(ledger, row), null, book, row);
    }
  }
  return [...named.values(), ...unnamed.values()];
}

interface NamedRow {
  readonly id: string;
  readonly row: LedgerRow;
}

function holds(group: OpenGroup | undefined, { name }: Book): boolean {
  return name === '' ? group?.mine !== undefined : group?.theirs.has(name) === true;
}

/** The first of each book: what comes after says the same. */
function put(
  groups: Map<string, OpenGroup>,
  key: string,
  id: string | null,
  book: Book,
  row: LedgerRow,
): void {
  const group = groups.get(key) ?? { id, mine: undefined, theirs: new Map<string, LedgerRow>() };
  groups.set(key, group);
  if (book.name === '') group.mine ??= row;
  else if (!group.theirs.has(book.name)) group.theirs.set(book.name, row);
}

function repeatedIn(
  books: readonly Book[],
  ledger: Ledger,
  keyOf: (row: LedgerRow) => string | null,
): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const book of books) {
    const seen = new Set<string>();
    for (const row of rowsIn(book, ledger)) {
      const key = keyOf(row);
      if (key === null) continue;
      if (seen.has(key)) repeated.add(key);
      seen.add(key);
    }
  }
  return repeated;
}

function signatureOf({ columns, numbered }: Ledger, { values }: LedgerRow): string {
  return JSON.stringify(
    columns
      .filter(({ key }) => key !== 'validacion' && key !== numbered)
      .map((column) => saysOf(column, values[column.key] ?? '')),
  );
}
