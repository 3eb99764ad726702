import { bookOf, copyBook, rowsIn, type Book } from '../../domain/consolidation/book';
import type { CopyFile } from '../../domain/consolidation/copy';
import { copyTables } from '../../domain/consolidation/copyTables';
import { claveOf, ledgersOf, valueIn } from '../../domain/consolidation/ledger';
import { renamedHeadings } from '../../domain/consolidation/renamedHeadings';
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
  for (const [order, file] of files.entries()) {
    const opened = openCopy(libro, file, mine, order);
    if ('problem' in opened) return opened;
    copies.push(opened.book);
    counters.push(opened.counters);
  }
  return { libro: mine, copies, counters };
}

interface OpenedCopy {
  readonly book: Book;
  readonly counters: ReadonlyMap<string, number>;
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
  const tables = copyTables(file.sheets, ledgers);
  if (tables.size === 0) return { problem: consolidacionProblemas.ajeno(archivo) };
  if (meta && meta.version !== META_VERSION) {
    return { problem: consolidacionProblemas.otraVersion(archivo, meta.version, META_VERSION) };
  }
  if (meta && meta.perfil !== perfil.id) {
    const theirs = perfilById(meta.perfil)?.nombre ?? meta.perfil;
    return { problem: consolidacionProblemas.otroPerfil(archivo, theirs, perfil.nombre) };
  }
  const renamed = renamedProblem(archivo, ledgers, ours, tables);
  if (renamed) return { problem: renamed };
  const book = copyBook(ledgers, tables, { name: archivo, order });
  const repeated = repeatedClaves(book);
  return repeated
    ? { problem: consolidacionProblemas.claveRepetida(archivo, repeated.hoja, repeated.claves) }
    : { book, counters: meta?.counters ?? new Map() };
}

/** What stands under a heading that nobody knows would be lost without a word. */
function renamedProblem(
  archivo: string,
  ledgers: Book['ledgers'],
  ours: ReadonlyMap<string, RawTable>,
  tables: ReadonlyMap<string, RawTable>,
): Problem | null {
  for (const ledger of ledgers) {
    const mine = ours.get(ledger.table);
    const theirs = tables.get(ledger.table);
    const renamed = mine && theirs ? renamedHeadings(ledger, mine, theirs) : null;
    if (theirs && renamed) {
      return consolidacionProblemas.encabezados(archivo, theirs.sheet, renamed.faltan, renamed.ajenos);
    }
  }
  return null;
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
