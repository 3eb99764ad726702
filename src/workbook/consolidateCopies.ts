import {
  conflictoKey,
  isSettled,
  lineasOf,
  type Conflicto,
  type LineaConflicto,
} from '../domain/consolidation/conflicto';
import type { CopyFile } from '../domain/consolidation/copy';
import { withFolios } from '../domain/consolidation/actFolios';
import { rowsIn, type Book } from '../domain/consolidation/book';
import type { SinComparar } from '../domain/consolidation/copyHeadings';
import { valueIn } from '../domain/consolidation/ledger';
import { rowLabel } from '../domain/consolidation/rowLabel';
import {
  consolidationSteps,
  highestCounters,
  type ConsolidationPlan,
  type CopyCount,
  type FoundConflict,
} from '../domain/consolidation/planConsolidation';
import { shownCell } from '../domain/consolidation/shownCell';
import { cellText } from '../domain/cell';
import type { CellChange } from '../domain/changes';
import type { DateSerial } from '../domain/dates/dateSerial';
import { consolidacionText, estadoConflicto } from '../domain/messages/consolidacion';
import { conflictosRegister } from '../domain/registers';
import { appendConflictos, writeLineas, type LineaCambiada } from './consolidation/conflictosTable';
import {
  appendLedgerRows,
  formatsOf,
  ledgerChange,
  sheetOf,
  toldRows,
  type NewRows,
} from './consolidation/ledgerTables';
import { openCopies, type OpenedCopies } from './consolidation/openCopies';
import { breathing } from './inSlices';
import { readLibro, type Libro } from './read/readLibro';
import { blocked, done, type Outcome, type Problem } from './result';
import { formatsProblem } from './sheets/ensureFormat';
import { keepMeta } from './sheets/metaSheet';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';

export interface ConsolidateRequest {
  /** As they were read; their order changes nothing but the order in which they are told. */
  readonly copies: readonly CopyFile[];
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
  /** `false` only tells what would be done, and what stands in the way. */
  readonly write?: boolean;
}

export interface ConsolidatedConflict extends Conflicto {
  readonly found: FoundConflict;
}

export interface Consolidated {
  readonly copias: readonly CopyCount[];
  readonly agregadas: number;
  readonly llenadas: number;
  /** Those that nobody has decided. */
  readonly conflictos: readonly ConsolidatedConflict[];
  /** Rows of this book that a copy no longer has; `clave` is blank where it lacks the whole sheet. */
  readonly faltan: readonly { readonly hoja: string; readonly clave: string; readonly copia: string }[];
  /** Columns of a copy that said nothing to this book, with why: what was written in them was neither taken nor told. */
  readonly sinComparar: readonly UncomparedCells[];
  /** Prórrogas and modifications that came with a folio that this book had given already, or out of its count. */
  readonly folios: readonly RenumberedAct[];
}

export interface UncomparedCells {
  readonly hoja: string;
  readonly columna: string;
  readonly copia: string;
  readonly motivo: SinComparar;
}

export interface RenumberedAct {
  readonly clave: string;
  readonly copia: string;
  readonly enLaCopia: string;
  readonly enEsteLibro: string;
}

/**
 * Puts several copies of this workbook together in it: a row that only a copy has is added, a blank that the copies
 * fill alike is filled, and what they tell otherwise goes to Conflictos, to be decided. Nothing is deleted and nothing
 * that the book says is replaced. Done again with the same copies, it adds nothing.
 */
export async function consolidateCopies(
  context: Excel.RequestContext,
  { copies, fecha, write = true }: ConsolidateRequest,
): Promise<Outcome<Consolidated>> {
  const libro = await readLibro(context);
  const opened = openCopies(libro, copies);
  if ('problem' in opened) return blocked(opened.problem);
  const plan = await breathing(context, consolidationSteps(opened.libro, opened.copies));
  const conflictos = conflictosOf(libro, plan);
  const known = lineasOf(libro.tables.get(conflictosRegister.table));
  const settled = new Set(known.filter(isSettled).map(conflictoKey));
  const open = conflictos.filter((each) => !settled.has(conflictoKey(each)));
  const { rows, folios } = newRows(opened.libro, plan);
  const result: Consolidated = {
    copias: plan.copias,
    agregadas: [...plan.added.values()].flat().length,
    llenadas: plan.fills.length,
    conflictos: open,
    faltan: plan.missing.map(({ ledger, clave, copia }) => ({ hoja: sheetOf(libro, ledger), clave, copia })),
    sinComparar: uncomparedCells(libro, opened, plan),
    folios,
  };
  const work: Work = {
    fills: fillChanges(libro, plan),
    rows,
    added: open.filter((each) => !known.some((line) => conflictoKey(line) === conflictoKey(each))),
    lines: changedLines(known, conflictos, plan),
    counters: highestCounters([libro.meta.counters, ...opened.counters]),
  };
  const problem = workProblem(libro, work);
  if (problem) return blocked(problem);
  if (write) await writeConsolidation(context, libro, work, fecha);
  return done(result);
}

interface Work {
  readonly fills: readonly CellChange[];
  readonly rows: NewRows;
  /** Lines that Conflictos does not have. */
  readonly added: readonly Conflicto[];
  readonly lines: readonly LineaCambiada[];
  readonly counters: ReadonlyMap<string, number>;
}

function conflictosOf(libro: Libro, { conflicts }: ConsolidationPlan): readonly ConsolidatedConflict[] {
  return conflicts.map((found) => {
    const { ledger, clave, column, mine, theirs, copia } = found;
    const shown = (value: typeof mine) => shownCell(value, column.type.kind);
    return {
      hoja: sheetOf(libro, ledger),
      clave,
      columna: column.heading,
      enEsteLibro: shown(mine),
      enLaCopia: shown(theirs),
      copia,
      found,
    };
  });
}

function fillChanges(libro: Libro, { fills }: ConsolidationPlan): readonly CellChange[] {
  return fills.flatMap(({ ledger, index, column: { heading }, theirs, copia, clave }) => {
    const motivo = consolidacionText.motivo(copia);
    return ledgerChange(libro, ledger, { index, heading }, { clave, despues: theirs, motivo }) ?? [];
  });
}

function newRows(
  mine: Book,
  { added }: ConsolidationPlan,
): { readonly rows: NewRows; readonly folios: readonly RenumberedAct[] } {
  const folios: RenumberedAct[] = [];
  const rows: NewRows = new Map(
    [...added].map(([ledger, found]) => [
      ledger,
      withFolios(ledger, rowsIn(mine, ledger), found).map(({ row: { values, copia }, before }) => {
        if (before === '') return { values, motivo: consolidacionText.motivo(copia) };
        const enEsteLibro = cellText(valueIn(values, ledger.numbered ?? ''));
        folios.push({ clave: rowLabel(ledger, values), copia, enLaCopia: before, enEsteLibro });
        return { values, motivo: consolidacionText.motivoFolio(copia, before, enEsteLibro) };
      }),
    ]),
  );
  return { rows, folios };
}

/** Under the name by which its copy is told of. */
function uncomparedCells(
  libro: Libro,
  { uncompared }: OpenedCopies,
  { copias }: ConsolidationPlan,
): readonly UncomparedCells[] {
  return uncompared.map(({ ledger, order, columna, motivo }) => ({
    hoja: sheetOf(libro, ledger),
    columna,
    copia: copias[order]?.archivo ?? '',
    motivo,
  }));
}

/** Lines of these copies that are still to be decided: what the book says now, or that both say the same. */
function changedLines(
  known: readonly LineaConflicto[],
  conflictos: readonly Conflicto[],
  { copias }: ConsolidationPlan,
): readonly LineaCambiada[] {
  const now = new Map(conflictos.map((each) => [conflictoKey(each), each]));
  const names = new Set(copias.map(({ archivo }) => archivo));
  return known
    .filter((linea) => names.has(linea.copia) && !isSettled(linea))
    .flatMap((linea): readonly LineaCambiada[] => {
      const conflicto = now.get(conflictoKey(linea));
      if (!conflicto) return [{ linea, valores: { estado: estadoConflicto.yaNoDifiere } }];
      const { enEsteLibro } = conflicto;
      return enEsteLibro === linea.enEsteLibro ? [] : [{ linea, valores: { enEsteLibro } }];
    });
}

function workProblem(libro: Libro, { fills, rows, added, lines }: Work): Problem | null {
  const told = [...fills, ...toldRows(libro, rows, '')];
  const registers = [
    ...(added.length > 0 || lines.length > 0 ? [conflictosRegister] : []),
    ...[...rows.keys()].flatMap(({ register }) => register ?? []),
  ];
  return changesProblem(libro, told, [], registers) ?? formatsProblem(libro, formatsOf(rows));
}

async function writeConsolidation(
  context: Excel.RequestContext,
  libro: Libro,
  { fills, rows, added, lines, counters }: Work,
  fecha: DateSerial,
): Promise<void> {
  const writer = blockWriter(context);
  const told = toldRows(libro, rows, consolidacionText.filaAgregada);
  await applyChanges(context, writer, libro, fills, { accion: 'Consolidar', fecha }, told);
  await appendLedgerRows(context, writer, libro, rows);
  await writeLineas(writer, libro, lines);
  await appendConflictos(context, writer, libro, added);
  keepMeta(context, libro.structure, { ...libro.meta, counters });
  await writer.send();
}
