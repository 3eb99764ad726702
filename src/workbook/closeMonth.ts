import { planMonthClose, type MonthClosePlan } from '../domain/advance/monthClose';
import { changesBetween } from '../domain/advance/monthRows';
import { describeMonthCloseProblem } from '../domain/advance/monthCloseProblem';
import { claveProblem } from '../domain/asm/claveProblems';
import { derivedChanges } from '../domain/asm/derivedColumns';
import { originalTerminoChanges } from '../domain/asm/originalTerminos';
import { readAsm } from '../domain/asm/readAsm';
import { cellText } from '../domain/cell';
import type { CellChange } from '../domain/changes';
import type { DateSerial } from '../domain/dates/dateSerial';
import { periodoLabel } from '../domain/dates/periodo';
import { problemas } from '../domain/messages/problemas';
import type { Avance, Periodo } from '../domain/records';
import { avanceMensualRegister } from '../domain/registers';
import { avanceValues, placedAvances, type PlacedAvance } from '../domain/registers/avanceRows';
import { hasAsmFormats } from '../domain/seguimiento';
import { readLibro, type Libro } from './read/readLibro';
import type { RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';
import { ensureRegister } from './write/ensureRegister';
import { rowChanges } from './write/rowChanges';

export interface CloseRequest {
  readonly periodo: Periodo;
  readonly corte: DateSerial;
  /** Why a month that is followed by another closed one is opened again. */
  readonly reabrir?: string;
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
  /** `false` only tells what would be done, and what stands in the way. */
  readonly write?: boolean;
}

export interface ClosedMonth extends MonthClosePlan {
  /** Cells of the capture tables that change besides: derived columns, and first Términos to keep. */
  readonly derivados: readonly CellChange[];
}

/**
 * Closes a month: one row per action in Avance mensual, as it stands. Closing it again changes only what changed, and
 * tells it in Cambios. It also brings the derived columns of Anexo A up to date and keeps each first Término.
 */
export async function closeMonth(
  context: Excel.RequestContext,
  { periodo, corte, reabrir, fecha, write = true }: CloseRequest,
): Promise<Outcome<ClosedMonth>> {
  const libro = await readLibro(context);
  const { seguimiento } = libro;
  if (!hasAsmFormats(seguimiento)) {
    return blocked(problemas.sinFormatos());
  }
  const problem = claveProblem(seguimiento);
  if (problem) return blocked(problem);
  const plan = planMonthClose({
    asm: readAsm(seguimiento),
    avances: seguimiento.avances,
    periodo,
    corte,
    parametros: seguimiento.parametros,
    calendar: seguimiento.calendar,
    ...(reabrir === undefined ? {} : { reabrir }),
  });
  if (plan.kind === 'refused') {
    const { kind } = plan.problem;
    return blocked({ codigo: CODES[kind], mensaje: describeMonthCloseProblem(plan.problem) });
  }
  const register = libro.tables.get(avanceMensualRegister.table);
  const { replaced, added } = placeRows(register, plan);
  const derivados = [...derivedChanges(seguimiento), ...originalTerminoChanges(seguimiento)];
  const changes = [...derivados, ...(register ? replacedCells(register, plan, replaced) : [])];
  const locked = changesProblem(libro, changes, [], added.length > 0 ? [avanceMensualRegister] : []);
  if (locked) return blocked(locked);
  if (!write) return done({ ...plan, derivados });
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, changes, { accion: 'Cerrar mes', fecha });
  if (added.length > 0) await addAvances(context, writer, libro, added);
  await writer.send();
  return done({ ...plan, derivados });
}

const CODES = {
  invalidPeriodo: 'periodo-invalido',
  cutBeforeMonth: 'corte-anterior',
  nothingToClose: 'sin-filas',
  monthIsFollowed: 'mes-con-siguiente',
} as const;

async function addAvances(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  added: readonly Avance[],
): Promise<void> {
  const register = await ensureRegister(context, writer, libro, avanceMensualRegister);
  const columns = columnsInPlace(registerColumns(avanceMensualRegister), register);
  const rows = added.map((avance) => rowInPlace(columns, avanceValues(avance)));
  await appendRows(context, writer, register, columns, rows);
}

interface Replaced {
  /** 0-based row of the table's body. */
  readonly index: number;
  readonly before: Avance;
  readonly avance: Avance;
}

/** Rows that the month had change where they stand; the rest go at the end. */
function placeRows(
  register: RawTable | undefined,
  plan: MonthClosePlan,
): { readonly replaced: readonly Replaced[]; readonly added: readonly Avance[] } {
  if (plan.change === 'identical') return { replaced: [], added: [] };
  const free = new Map<string, PlacedAvance[]>();
  for (const placed of register ? placedAvances(register.headings.map(cellText), register.body) : []) {
    if (placed.avance.periodo !== plan.periodo) continue;
    const key = rowKey(placed.avance);
    free.set(key, [...(free.get(key) ?? []), placed]);
  }
  const replaced: Replaced[] = [];
  const added: Avance[] = [];
  for (const avance of plan.rows) {
    const placed = free.get(rowKey(avance))?.shift();
    if (placed === undefined) added.push(avance);
    else replaced.push({ index: placed.index, before: placed.avance, avance });
  }
  return { replaced, added };
}

function rowKey({ claveAsm, accion }: Pick<Avance, 'claveAsm' | 'accion'>): string {
  return `${claveAsm}\u0000${accion}`;
}

/** The cells of Avance mensual that a replaced month changes. */
function replacedCells(
  register: RawTable,
  plan: MonthClosePlan,
  replaced: readonly Replaced[],
): readonly CellChange[] {
  const motivo = plan.motivo === '' ? `Se cerró de nuevo ${periodoLabel(plan.periodo)}` : plan.motivo;
  const columns = columnsInPlace(registerColumns(avanceMensualRegister), register);
  return replaced.flatMap(({ index, before, avance }) => {
    const said = changesBetween([before], [avance]).map(({ campo, despues }) => [campo, despues] as const);
    const author = { clave: avance.claveAsm, motivo };
    return rowChanges(register, columns, index, Object.fromEntries(said), author);
  });
}
