import type { DateSerial } from '../../domain/dates/dateSerial';
import { firstMonthOf, lastMonthOf } from '../../domain/indicadores/periodoIndicador';
import { estadoPorPlazo } from '../../domain/indicadores/recoleccion/estadoPorPlazo';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { registerRows } from '../../domain/libro/institution';
import type { Problem } from '../../domain/messages/problemas';
import { entregasRegister } from '../../domain/registers';
import { entregasFromRows } from '../../domain/registers/indicadorRows';
import type { Libro } from '../read/readLibro';
import type { BlockWriter } from './blockWriter';
import { changesProblem } from './changesProblem';
import { columnsInPlace, placeOf, registerColumns } from './columnsInPlace';
import { joinRows, type PlacedRow } from './joinRows';

/** Rows of Entregas whose state is another by that day: the cell «Estado» of each. */
export interface OverdueRows {
  readonly rows: readonly PlacedRow[];
  /** How many become «No disponible». */
  readonly noDisponibles: number;
}

/** Of the tables of the period's months that were sent. A register that lost its column «Estado» has none. */
export function overdueRows(libro: Libro, periodo: PeriodoIndicador, fecha: DateSerial): OverdueRows {
  const table = libro.tables.get(entregasRegister.table);
  if (!table) return { rows: [], noDisponibles: 0 };
  const [first, last] = [firstMonthOf(periodo), lastMonthOf(periodo)];
  const rows: PlacedRow[] = [];
  let noDisponibles = 0;
  registerRows(entregasRegister, table).forEach((row, index) => {
    const [entrega] = entregasFromRows([row]);
    if (!entrega || entrega.mes === null || entrega.mes < first || entrega.mes > last) return;
    const estado = estadoPorPlazo(libro.seguimiento, entrega, fecha);
    if (estado === entrega.estado) return;
    rows.push({ row: table.headerRow + 1 + index, values: [estado] });
    if (estado === 'No disponible') noDisponibles += 1;
  });
  return { rows, noDisponibles };
}

/** Said before anything is written. */
export function overdueProblem(libro: Libro, { rows }: OverdueRows): Problem | null {
  return rows.length === 0 ? null : changesProblem(libro, [], [], [entregasRegister]);
}

/** Queues; the caller sends. */
export async function writeOverdueRows(
  writer: BlockWriter,
  libro: Libro,
  { rows }: OverdueRows,
): Promise<void> {
  const table = libro.tables.get(entregasRegister.table);
  const place = table && placeOf(columnsInPlace(registerColumns(entregasRegister), table), 'estado');
  if (!table || typeof place !== 'number') return;
  for (const { row, rows: values } of joinRows(rows, 1)) {
    await writer.values({ sheet: table.sheet, row, column: table.firstColumn + place }, values);
  }
}
