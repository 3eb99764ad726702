import { planMonthClose, type MonthClosePlan } from '../domain/advance/monthClose';
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
import { avanceMensualRegister, cambiosRegister } from '../domain/registers';
import { avanceToRow, placedAvances } from '../domain/registers/avanceRows';
import { cellAddress } from '../domain/tables/tableData';
import { protectedSheets } from './read/protection';
import { readLibro, type Libro } from './read/readLibro';
import type { RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { registerTableSheet } from './sheets/formatSheet';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { joinRows } from './write/joinRows';

export interface CloseRequest {
  readonly periodo: Periodo;
  readonly corte: DateSerial;
  /** Why a month that is followed by another closed one is opened again. */
  readonly reabrir?: string;
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

/**
 * Closes a month: one row per action in Avance mensual, as it stands. Closing it again changes only what changed, and
 * tells it in Cambios. It also brings the derived columns of Anexo A up to date and keeps each first Término.
 */
export async function closeMonth(
  context: Excel.RequestContext,
  { periodo, corte, reabrir, fecha }: CloseRequest,
): Promise<Outcome<MonthClosePlan>> {
  const libro = await readLibro(context);
  const { seguimiento } = libro;
  const register = libro.tables.get(avanceMensualRegister.table);
  if (!register) return blocked(problemas.sinFormatos());
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
  const changes = [...derivedChanges(seguimiento), ...originalTerminoChanges(seguimiento)];
  const locked = protectedSheets(libro, [
    plan.change === 'identical' ? undefined : register.sheet,
    ...changes.map(({ hoja }) => hoja),
    changes.length > 0 || plan.change === 'replaced' ? cambiosRegister.sheet : undefined,
  ]);
  if (locked.length > 0) return blocked(problemas.hojaProtegida(locked));
  await writeClose(context, libro, register, plan, changes, fecha);
  return done(plan);
}

const CODES = {
  invalidPeriodo: 'periodo-invalido',
  cutBeforeMonth: 'corte-anterior',
  nothingToClose: 'sin-filas',
  monthIsFollowed: 'mes-con-siguiente',
} as const;

async function writeClose(
  context: Excel.RequestContext,
  libro: Libro,
  register: RawTable,
  plan: MonthClosePlan,
  changes: readonly CellChange[],
  fecha: DateSerial,
): Promise<void> {
  const writer = blockWriter(context);
  const { replaced, added } = placeRows(register, plan);
  const inPlace = replaced.map(({ index, avance }) => ({
    row: register.headerRow + 1 + index,
    values: avanceToRow(avance),
  }));
  for (const { row, rows } of joinRows(inPlace, avanceMensualRegister.columns.length)) {
    await writer.values({ sheet: register.sheet, row, column: register.firstColumn }, rows);
  }
  const columns = registerTableSheet(avanceMensualRegister).columns;
  await appendRows(context, writer, register, columns, added.map(avanceToRow));
  const author = { accion: 'Cerrar mes', fecha };
  await applyChanges(context, writer, libro, changes, author, replacedCells(register, plan, replaced));
  await writer.send();
}

interface Replaced {
  /** 0-based row of the table's body. */
  readonly index: number;
  readonly avance: Avance;
}

/** Rows that the month had are written where they stand; the rest go at the end. */
function placeRows(
  register: RawTable,
  plan: MonthClosePlan,
): { readonly replaced: readonly Replaced[]; readonly added: readonly Avance[] } {
  if (plan.change === 'identical') return { replaced: [], added: [] };
  const free = new Map<string, number[]>();
  for (const { avance, index } of placedAvances(register.headings.map(cellText), register.body)) {
    if (avance.periodo !== plan.periodo) continue;
    free.set(rowKey(avance), [...(free.get(rowKey(avance)) ?? []), index]);
  }
  const replaced: Replaced[] = [];
  const added: Avance[] = [];
  for (const avance of plan.rows) {
    const index = free.get(rowKey(avance))?.shift();
    if (index === undefined) added.push(avance);
    else replaced.push({ index, avance });
  }
  return { replaced, added };
}

function rowKey({ claveAsm, accion }: Pick<Avance, 'claveAsm' | 'accion'>): string {
  return `${claveAsm}\u0000${accion}`;
}

/** What a replaced month said and says, cell by cell, for Cambios. */
function replacedCells(
  register: RawTable,
  plan: MonthClosePlan,
  replaced: readonly Replaced[],
): readonly CellChange[] {
  const indexes = new Map(replaced.map(({ index, avance }) => [rowKey(avance), index]));
  const motivo = plan.motivo === '' ? `Se cerró de nuevo ${periodoLabel(plan.periodo)}` : plan.motivo;
  return plan.changes.flatMap((change): readonly CellChange[] => {
    const index = indexes.get(rowKey(change));
    const position = avanceMensualRegister.columns.findIndex(({ key }) => key === change.campo);
    const column = avanceMensualRegister.columns[position];
    if (index === undefined || !column) return [];
    const fila = register.headerRow + 2 + index;
    const sheetColumn = register.firstColumn + position;
    return [
      {
        hoja: register.sheet,
        celda: cellAddress(sheetColumn, fila),
        fila,
        sheetColumn,
        columna: column.heading,
        tipo: column.type.kind,
        clave: change.claveAsm,
        antes: change.antes,
        despues: change.despues,
        motivo,
      },
    ];
  });
}
