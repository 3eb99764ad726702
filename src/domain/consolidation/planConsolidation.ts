import { numeroKey } from '../asm/numero';
import { cellText } from '../cell';
import type { Steps } from '../steps';
import { foldText } from '../text/foldText';
import { inNameOrder, rowsIn, type Book } from './book';
import { judgeCopies, type JudgedCopy } from './distinctAsm';
import { groupRows, type RowGroup } from './groupRows';
import { claveOf, idOf, valueIn, type Ledger, type LedgerValues } from './ledger';
import { mergeRow, type CellOfCopy, type MergedRow } from './mergeRow';
import { rowLabel } from './rowLabel';

/** One copy, by rows and cells. */
export interface CopyCount {
  readonly archivo: string;
  /** Rows that the book takes from it. */
  readonly agregadas: number;
  /** Blank cells of the book that take its value. */
  readonly llenadas: number;
  /** Its rows that bring nothing and contradict nothing. */
  readonly iguales: number;
  /** Cells that it tells otherwise than the book. */
  readonly conflictos: number;
}

interface AddedRow {
  readonly values: LedgerValues;
  /** The copy whose row it is. */
  readonly copia: string;
}

/** A cell of the book's row `index` of a table. */
interface FilledCell extends CellOfCopy {
  readonly ledger: Ledger;
  readonly index: number;
  readonly clave: string;
}

export interface FoundConflict extends CellOfCopy {
  readonly ledger: Ledger;
  readonly clave: string;
}

/** A row of the book that a copy does not have; `clave` is blank when it lacks the whole table. */
interface MissingRow {
  readonly ledger: Ledger;
  readonly clave: string;
  readonly copia: string;
}

export interface ConsolidationPlan {
  /** In the order in which they were given. */
  readonly copias: readonly CopyCount[];
  readonly added: ReadonlyMap<Ledger, readonly AddedRow[]>;
  readonly fills: readonly FilledCell[];
  readonly conflicts: readonly FoundConflict[];
  readonly missing: readonly MissingRow[];
}

/** Rows compared between two steps. */
const ROWS_A_STEP = 50;

/**
 * What putting the copies together does to the open workbook: rows that it lacks, blanks that they fill alike, and
 * cells that somebody has to decide. The order of the copies changes nothing but the order in which they are told.
 */
export function* consolidationSteps(libro: Book, copies: readonly Book[]): Steps<ConsolidationPlan> {
  const judged = judgeCopies(libro, inNameOrder(copies));
  const books = judged.map(({ book }) => book);
  const apart = new Map(judged.map(({ book, distinct }) => [book.name, distinct]));
  const brokenDown = clavesWithActions([libro, ...books]);
  const total = [libro, ...books].reduce((sum, { rows }) => sum + [...rows.values()].flat().length, 0);
  const tally = newTally(judged);
  let done = 0;
  for (const ledger of libro.ledgers) {
    const groups = groupRows(
      ledger,
      libro,
      books,
      (book, { values }) => apart.get(book.name)?.has(claveOf(ledger, values)) === true,
    );
    for (const group of groups) {
      const values = namedValues(ledger, group);
      const clave = claveOf(ledger, values);
      const merged = mergeRow(ledger, group, {
        distinctIn: new Set(
          judged.filter(({ distinct }) => distinct.has(clave)).map(({ book }) => book.name),
        ),
        worked: workedColumns(ledger, brokenDown.has(clave)),
      });
      note(tally, ledger, merged, rowLabel(ledger, values));
      if (group.mine) noteMissing(tally, ledger, merged, books);
      done += group.theirs.size + (group.mine ? 1 : 0);
      if (done % ROWS_A_STEP < books.length + 1) yield { done: Math.min(done, total), total };
    }
    noteMissingTables(tally, ledger, libro, books);
  }
  const counts = [...tally.counts.values()].sort((a, b) => a.order - b.order);
  return { ...tally, copias: counts.map(({ order: _order, ...count }) => count) };
}

/** What the row is called: as the book has it or, where the book does not say its clave, with that of the copies. */
function namedValues(ledger: Ledger, { mine, theirs }: RowGroup): LedgerValues {
  const rows = [...(mine ? [mine] : []), ...theirs.values()].map(({ values }) => values);
  const named = rows.find((values) => idOf(ledger, values) !== null);
  const names = named ? ledger.identity.map((key) => [key, valueIn(named, key)] as const) : [];
  return { ...rows[0], ...Object.fromEntries(names) };
}

/** The percentage and the Término of an ASM that was broken down follow its actions. */
function workedColumns({ kind }: Ledger, isBrokenDown: boolean): ReadonlySet<string> {
  return new Set(kind === 'asm' && isBrokenDown ? ['fechaCaptura', 'avance', 'termino'] : ['fechaCaptura']);
}

function clavesWithActions(books: readonly Book[]): ReadonlySet<string> {
  return new Set(
    books.flatMap((book) =>
      actionLedgers(book).flatMap((ledger) =>
        rowsIn(book, ledger)
          .filter(({ values }) => foldText(cellText(valueIn(values, 'estado'))) !== 'retirada')
          .filter(({ values }) => numeroKey(cellText(valueIn(values, 'accion'))) !== null)
          .map(({ values }) => claveOf(ledger, values)),
      ),
    ),
  );
}

function actionLedgers({ ledgers }: Book): readonly Ledger[] {
  return ledgers.filter(({ kind }) => kind === 'accion');
}

type Count = { -readonly [K in keyof CopyCount]: CopyCount[K] } & { readonly order: number };

interface Tally {
  readonly counts: ReadonlyMap<string, Count>;
  readonly added: Map<Ledger, AddedRow[]>;
  readonly fills: FilledCell[];
  readonly conflicts: FoundConflict[];
  readonly missing: MissingRow[];
}

function newTally(judged: readonly JudgedCopy[]): Tally {
  const counts = judged.map(({ book: { name, order } }): [string, Count] => [
    name,
    { archivo: name, order, agregadas: 0, llenadas: 0, iguales: 0, conflictos: 0 },
  ]);
  return { counts: new Map(counts), added: new Map(), fills: [], conflicts: [], missing: [] };
}

function note(tally: Tally, ledger: Ledger, merged: MergedRow, clave: string): void {
  const { group, added, fills, conflicts } = merged;
  const counted = new Set<string>();
  const count = (copia: string, key: 'agregadas' | 'llenadas' | 'conflictos') => {
    const found = tally.counts.get(copia);
    if (found) found[key] += 1;
    counted.add(copia);
  };
  if (added) {
    const rows = tally.added.get(ledger) ?? [];
    rows.push(added);
    tally.added.set(ledger, rows);
    count(added.copia, 'agregadas');
  }
  for (const fill of fills) {
    tally.fills.push({ ...fill, ledger, index: group.mine?.index ?? -1, clave });
    count(fill.copia, 'llenadas');
  }
  for (const conflict of conflicts) {
    tally.conflicts.push({ ...conflict, ledger, clave });
    count(conflict.copia, 'conflictos');
  }
  for (const copia of group.theirs.keys()) {
    const found = tally.counts.get(copia);
    if (found && !counted.has(copia)) found.iguales += 1;
  }
}

function noteMissing(tally: Tally, ledger: Ledger, { group }: MergedRow, books: readonly Book[]): void {
  const clave = rowLabel(ledger, group.mine?.values ?? {});
  for (const book of books) {
    if (book.rows.has(ledger.table) && !group.theirs.has(book.name)) {
      tally.missing.push({ ledger, clave, copia: book.name });
    }
  }
}

function noteMissingTables(tally: Tally, ledger: Ledger, libro: Book, books: readonly Book[]): void {
  if (rowsIn(libro, ledger).length === 0) return;
  for (const book of books) {
    if (!book.rows.has(ledger.table)) tally.missing.push({ ledger, clave: '', copia: book.name });
  }
}

/** The counters of claves, each as high as in any of the books: no clave is given twice. */
export function highestCounters(books: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const counters of books) {
    for (const [key, last] of counters) highest.set(key, Math.max(last, highest.get(key) ?? 0));
  }
  return highest;
}
