import { bookOf, copyBook, rowsIn, type Book } from '../../domain/consolidation/book';
import type { CopyFile } from '../../domain/consolidation/copy';
import { copyTables } from '../../domain/consolidation/copyTables';
import {
  columnsThatName,
  uncomparedColumns,
  withOwnHeadings,
  withoutLostColumns,
  type UncomparedColumn,
} from '../../domain/consolidation/copyHeadings';
import { claveOf, ledgersOf, valueIn, type Ledger } from '../../domain/consolidation/ledger';
import { cellText } from '../../domain/cell';
import { consolidacionProblemas } from '../../domain/messages/consolidacion';
import { problemas, type Problem } from '../../domain/messages/problemas';
import { perfilById } from '../../domain/perfiles';
import type { RawTable } from '../../domain/tables/rawTable';
import type { Libro } from '../read/readLibro';
import { META_SHEET, META_VERSION, metaFromRows } from '../sheets/metaSheet';

export interface OpenedCopies {
  readonly libro: Book;
  readonly copies: readonly Book[];
  /** Counters of claves of each copy. */
  readonly counters: readonly ReadonlyMap<string, number>[];
  readonly uncompared: readonly UncomparedOfCopy[];
}

/** A column of a table of a copy, by its place among them, that was not compared. */
export interface UncomparedOfCopy extends UncomparedColumn {
  readonly ledger: Ledger;
  readonly order: number;
}

/** The open workbook and its copies, ready to be compared; or why one of them cannot be. */
export function openCopies(
  libro: Libro,
  files: readonly CopyFile[],
): OpenedCopies | { readonly problem: Problem } {
  if (files.length === 0) return { problem: consolidacionProblemas.sinCopias() };
  if (libro.seguimiento.tables.length === 0) return { problem: problemas.sinFormatos() };
  const mine = bookOf(ledgersOf(libro.seguimiento.perfil), libro.tables);
  const repeated = repeatedClaves(mine);
  if (repeated) return { problem: problemas.claveRepetida(repeated.claves) };
  const copies: Book[] = [];
  const counters: ReadonlyMap<string, number>[] = [];
  const uncompared: UncomparedOfCopy[] = [];
  for (const [order, file] of files.entries()) {
    const opened = openCopy(libro, file, mine, order);
    if ('problem' in opened) return opened;
    copies.push(opened.book);
    counters.push(opened.counters);
    uncompared.push(...opened.uncompared);
  }
  return { libro: mine, copies, counters, uncompared };
}

interface OpenedCopy {
  readonly book: Book;
  readonly counters: ReadonlyMap<string, number>;
  readonly uncompared: readonly UncomparedOfCopy[];
}

function openCopy(
  { seguimiento: { perfil }, tables: ours }: Libro,
  file: CopyFile,
  { ledgers }: Book,
  order: number,
): OpenedCopy | { readonly problem: Problem } {
  const { archivo } = file;
  if ('problem' in file) return { problem: consolidacionProblemas.ilegible(archivo, file.problem) };
  const hidden = file.sheets.find(({ name }) => name === META_SHEET);
  const meta = hidden ? metaFromRows(hidden.grid) : null;
  const found = copyTables(file.sheets, ledgers);
  if (found.size === 0) return { problem: consolidacionProblemas.ajeno(archivo) };
  if (meta && meta.version !== META_VERSION) {
    return { problem: consolidacionProblemas.otraVersion(archivo, meta.version, META_VERSION) };
  }
  if (meta && meta.perfil !== perfil.id) {
    const theirs = perfilById(meta.perfil)?.nombre ?? meta.perfil;
    return { problem: consolidacionProblemas.otroPerfil(archivo, theirs, perfil.nombre) };
  }
  const compared = comparedTables(archivo, ledgers, ours, found);
  if ('problem' in compared) return compared;
  const { tables } = compared;
  const uncompared = compared.uncompared.map((each) => ({ ...each, order }));
  const book = copyBook(ledgers, tables, { name: archivo, order });
  const repeated = repeatedClaves(book);
  return repeated
    ? { problem: consolidacionProblemas.claveRepetida(archivo, repeated.hoja, repeated.claves) }
    : { book, counters: meta?.counters ?? new Map(), uncompared };
}

interface ComparedTables {
  readonly tables: ReadonlyMap<string, RawTable>;
  readonly uncompared: readonly Omit<UncomparedOfCopy, 'order'>[];
}

/** Under our headings; what stands under one that nobody knows is told, and refused where it names the rows. */
function comparedTables(
  archivo: string,
  ledgers: Book['ledgers'],
  ours: ReadonlyMap<string, RawTable>,
  found: ReadonlyMap<string, RawTable>,
): ComparedTables | { readonly problem: Problem } {
  const tables = new Map<string, RawTable>();
  const uncompared: Omit<UncomparedOfCopy, 'order'>[] = [];
  for (const ledger of ledgers) {
    const received = found.get(ledger.table);
    if (!received) continue;
    const mine = ours.get(ledger.table) ?? tableOf(ledger, received);
    const theirs = withOwnHeadings(ledger, mine, received);
    const columns = uncomparedColumns(ledger, mine, theirs);
    const naming = columnsThatName(ledger, columns);
    if (naming.length > 0) {
      const foreign = columns.filter(({ motivo }) => motivo === 'no es de la tabla');
      const ajenos = foreign.map(({ columna }) => columna);
      return { problem: consolidacionProblemas.encabezados(archivo, theirs.sheet, naming, ajenos) };
    }
    tables.set(ledger.table, withoutLostColumns(ledger, mine, theirs));
    uncompared.push(...columns.map((column) => ({ ...column, ledger })));
  }
  return { tables, uncompared };
}

/** One that the open workbook does not have comes with all the columns that it is installed with, and no row. */
function tableOf({ columns }: Ledger, received: RawTable): RawTable {
  return { ...received, headings: columns.map(({ heading }) => heading), body: [], bodyRows: 0 };
}

/** Told of a few; the rest is corrected with them. */
const CLAVES_TOLD = 5;

/** One clave on two rows of a table of ASM: nobody can say which of them the other book means. */
function repeatedClaves(book: Book): { readonly hoja: string; readonly claves: readonly string[] } | null {
  for (const ledger of book.ledgers) {
    if (ledger.kind !== 'asm') continue;
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const { values } of rowsIn(book, ledger)) {
      const clave = claveOf(ledger, values);
      if (seen.has(clave) && clave !== '') repeated.add(cellText(valueIn(values, 'clave')));
      seen.add(clave);
    }
    if (repeated.size > 0) return { hoja: ledger.sheet, claves: [...repeated].slice(0, CLAVES_TOLD) };
  }
  return null;
}
