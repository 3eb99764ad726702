/** The open workbook and its copies, seen alike while they are compared. */
import type { RawTable } from '../tables/rawTable';
import { ledgerRows, withoutErrors, type Ledger, type LedgerRow } from './ledger';

export interface Book {
  /** What a copy is called when it is told of; `''` for the open workbook. */
  readonly name: string;
  /** Place among the copies as they were given; 0-based. */
  readonly order: number;
  readonly ledgers: readonly Ledger[];
  /** Rows by the table of their ledger; absent where the book has no such table. */
  readonly rows: ReadonlyMap<string, readonly LedgerRow[]>;
}

export function bookOf(
  ledgers: readonly Ledger[],
  tables: ReadonlyMap<string, RawTable>,
  { name, order } = { name: '', order: 0 },
): Book {
  const rows = new Map<string, readonly LedgerRow[]>();
  for (const ledger of ledgers) {
    const table = tables.get(ledger.table);
    if (table) rows.set(ledger.table, ledgerRows(ledger, table));
  }
  return { name, order, ledgers, rows };
}

/** As received: an error that a formula shows is no content of the copy. */
export function copyBook(
  ledgers: readonly Ledger[],
  tables: ReadonlyMap<string, RawTable>,
  place: Pick<Book, 'name' | 'order'>,
): Book {
  return withRows(bookOf(ledgers, tables, place), (_ledger, row) => ({
    ...row,
    values: withoutErrors(row.values),
  }));
}

export function rowsIn({ rows }: Book, { table }: Pick<Ledger, 'table'>): readonly LedgerRow[] {
  return rows.get(table) ?? [];
}

export function withRows(book: Book, change: (ledger: Ledger, row: LedgerRow) => LedgerRow): Book {
  const rows = new Map(
    book.ledgers.flatMap((ledger) => {
      const known = book.rows.get(ledger.table);
      return known ? [[ledger.table, known.map((row) => change(ledger, row))] as const] : [];
    }),
  );
  return { ...book, rows };
}

/**
 * Sorted by name, so that the order in which they were given changes nothing. Colleagues return files of the same
 * name: those are told apart by a number that depends on what they hold and not on their order.
 */
export function inNameOrder(copies: readonly Book[]): readonly Book[] {
  const count = new Map<string, number>();
  for (const { name } of copies) count.set(name, (count.get(name) ?? 0) + 1);
  const sortable = copies.map((book) => ({
    book,
    content: (count.get(book.name) ?? 0) > 1 ? JSON.stringify([...book.rows]) : '',
  }));
  sortable.sort((a, b) => compare(a.book.name, b.book.name) || compare(a.content, b.content));
  const given = new Map<string, number>();
  return sortable.map(({ book }) => {
    const number = (given.get(book.name) ?? 0) + 1;
    given.set(book.name, number);
    return number === 1 ? book : { ...book, name: `${book.name} (${number})` };
  });
}

/** By code units: the same everywhere, whatever the language of the machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
