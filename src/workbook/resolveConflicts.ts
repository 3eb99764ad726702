import { derivedChanges } from '../domain/asm/derivedColumns';
import type { CellChange } from '../domain/changes';
import { withFolios } from '../domain/consolidation/actFolios';
import { bookOf, rowsIn, type Book } from '../domain/consolidation/book';
import {
  conflictoKey,
  isSettled,
  lineasOf,
  type Conflicto,
  type Decision,
  type LineaConflicto,
} from '../domain/consolidation/conflicto';
import { ledgersOf, type Ledger } from '../domain/consolidation/ledger';
import type { DecidedRow } from '../domain/consolidation/keepBoth';
import { planDecisions, type DecisionPlan } from '../domain/consolidation/planDecisions';
import { rowLabel } from '../domain/consolidation/rowLabel';
import { cellText } from '../domain/cell';
import type { DateSerial } from '../domain/dates/dateSerial';
import { consolidacionProblemas, consolidacionText } from '../domain/messages/consolidacion';
import { conflictosRegister } from '../domain/registers';
import { sameHeading } from '../domain/tables/tableData';
import { writeLineas, type LineaCambiada } from './consolidation/conflictosTable';
import {
  appendLedgerRows,
  formatsOf,
  ledgerChange,
  sheetOf,
  toldRows,
  type NewRow,
  type NewRows,
} from './consolidation/ledgerTables';
import { readLibro, type Libro } from './read/readLibro';
import { blocked, done, type Outcome, type Problem } from './result';
import { formatsProblem } from './sheets/ensureFormat';
import { keepMeta } from './sheets/metaSheet';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';

export interface ResolveRequest {
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
  /** Decisions to write in Conflictos before they are applied; the rest are those that stand in the sheet. */
  readonly decisiones?: readonly DecidedConflict[];
}

export interface DecidedConflict extends Omit<Conflicto, 'enEsteLibro'> {
  readonly decision: Decision;
}

export interface ResolvedConflicts {
  /** Lines that needed no more after this. */
  readonly aplicadas: number;
  readonly cambios: readonly CellChange[];
  readonly agregadas: readonly { readonly hoja: string; readonly clave: string }[];
  /** Lines still to be decided, with why a decision could not be applied. */
  readonly pendientes: readonly LineaConflicto[];
}

/** Applies what was decided in Conflictos: only to cells that still say what the conflict said. */
export async function resolveConflicts(
  context: Excel.RequestContext,
  { fecha, decisiones = [] }: ResolveRequest,
): Promise<Outcome<ResolvedConflicts>> {
  const libro = await readLibro(context);
  const missing = conflictosProblem(libro);
  if (missing) return blocked(missing);
  const lineas = decidedLines(lineasOf(libro.tables.get(conflictosRegister.table)), decisiones);
  const book = bookOf(ledgersOf(libro.seguimiento.perfil), libro.tables);
  const plan = planDecisions(book, lineas, {
    counters: libro.meta.counters,
    sheetOf: (ledger) => sheetOf(libro, ledger),
  });
  const decided = decidedChanges(libro, plan);
  const changes = [...decided, ...derivedChanges(libro.seguimiento, decided)];
  const rows = newRows(book, plan.rows);
  const told = toldRows(libro, rows, consolidacionText.filaAgregada);
  const problem =
    changesProblem(libro, [...changes, ...told], [], [conflictosRegister]) ??
    formatsProblem(libro, formatsOf(rows));
  if (problem) return blocked(problem);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, changes, { accion: 'Decidir', fecha }, told);
  await appendLedgerRows(context, writer, libro, rows);
  // Last: a line that says it is settled is not applied again.
  await writeLineas(writer, libro, changedLines(lineas, plan));
  keepMeta(context, libro.structure, { ...libro.meta, counters: plan.counters });
  await writer.send();
  return done({
    aplicadas: plan.estados.filter(isSettled).length,
    cambios: changes,
    agregadas: plan.rows.map(({ ledger, values }) => ({
      hoja: sheetOf(libro, ledger),
      clave: rowLabel(ledger, values),
    })),
    pendientes: afterPlan(lineas, plan).filter((linea) => !isSettled(linea)),
  });
}

function conflictosProblem(libro: Libro): Problem | null {
  const table = libro.tables.get(conflictosRegister.table);
  if (!table) return consolidacionProblemas.sinConflictos();
  const lacking = conflictosRegister.columns
    .map(({ heading }) => heading)
    .filter((heading) => !table.headings.some((found) => sameHeading(cellText(found), heading)));
  return lacking.length > 0 ? consolidacionProblemas.columnasDeConflictos(lacking) : null;
}

function decidedLines(
  lineas: readonly LineaConflicto[],
  decisiones: readonly DecidedConflict[],
): readonly LineaConflicto[] {
  const given = new Map(decisiones.map((each) => [conflictoKey(each), each.decision]));
  return lineas.map((linea) => ({ ...linea, decision: given.get(conflictoKey(linea)) ?? linea.decision }));
}

function decidedChanges(libro: Libro, { cells }: DecisionPlan): readonly CellChange[] {
  return cells.flatMap(({ ledger, index, column: { heading }, clave, despues, motivo }) => {
    return ledgerChange(libro, ledger, { index, heading }, { clave, despues, motivo }) ?? [];
  });
}

function newRows(book: Book, rows: readonly DecidedRow[]): NewRows {
  const byLedger = new Map<Ledger, NewRow[]>();
  for (const { ledger, values, motivo } of rows) {
    const known = byLedger.get(ledger) ?? [];
    known.push({ values, motivo });
    byLedger.set(ledger, known);
  }
  return new Map(
    [...byLedger].map(([ledger, own]) => [
      ledger,
      withFolios(ledger, rowsIn(book, ledger), own).map(({ row }) => row),
    ]),
  );
}

function changedLines(
  lineas: readonly LineaConflicto[],
  { estados }: DecisionPlan,
): readonly LineaCambiada[] {
  const known = new Map(estados.map(({ linea, estado }) => [linea, estado]));
  return lineas.flatMap((linea) => {
    const estado = known.get(linea);
    return estado === undefined ? [] : [{ linea, valores: { decision: linea.decision, estado } }];
  });
}

function afterPlan(lineas: readonly LineaConflicto[], { estados }: DecisionPlan): readonly LineaConflicto[] {
  const known = new Map(estados.map(({ linea, estado }) => [linea, estado]));
  return lineas.map((linea) => ({ ...linea, estado: known.get(linea) ?? linea.estado }));
}
