import type { CellValue } from '../../domain/cell';
import { shownValue, type CellChange } from '../../domain/changes';
import { cambiosRegister } from '../../domain/registers';
import type { Libro } from '../read/readLibro';
import { DATE_FORMAT, PERCENT_FORMAT } from '../sheets/columnFormat';
import { setNumberFormat } from '../sheets/numberFormat';
import { appendRows } from './appendRows';
import type { BlockWriter } from './blockWriter';
import { columnsInPlace, registerColumns, rowInPlace } from './columnsInPlace';
import { ensureRegister } from './ensureRegister';
import { formulasUnder, placeKey, type FormulasByPlace } from './formulasUnder';
import { joinRows, type PlacedRow } from './joinRows';

/** A verb as Cambios names it, and the day it ran. */
export interface Authorship {
  readonly accion: string;
  readonly fecha: number;
}

/**
 * Writes the cells that change and nothing else, then tells each of them in Cambios: of a cell that was calculated, its
 * formula. Asks which were before writing; then queues, and the caller sends.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  changes: readonly CellChange[],
  author: Authorship,
): Promise<void> {
  if (changes.length === 0) return;
  const formulas = await formulasUnder(context, writer, changes);
  for (const { hoja, sheetColumn, tipo, cells } of changedColumns(changes)) {
    await formatChanged(context, writer, { hoja, sheetColumn, tipo, cells });
    for (const run of joinRows(cells, 1)) {
      await writer.values({ sheet: hoja, row: run.row, column: sheetColumn }, run.rows);
    }
  }
  await recordChanges(context, writer, libro, changes, formulas, author);
}

interface ChangedColumn {
  readonly hoja: string;
  readonly sheetColumn: number;
  readonly tipo: CellChange['tipo'];
  readonly cells: PlacedRow[];
}

/** A pasted row has no formats: a date or a percentage written in it would show as a bare number. */
async function formatChanged(
  context: Excel.RequestContext,
  writer: BlockWriter,
  { hoja, sheetColumn, tipo, cells }: ChangedColumn,
): Promise<void> {
  if (tipo !== 'date' && tipo !== 'percent') return;
  const rows = cells.map(({ row }) => row);
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  await writer.room();
  setNumberFormat(
    context.workbook.worksheets.getItem(hoja).getRangeByIndexes(first, sheetColumn, last - first + 1, 1),
    tipo === 'date' ? DATE_FORMAT : PERCENT_FORMAT,
  );
}

function changedColumns(changes: readonly CellChange[]): Iterable<ChangedColumn> {
  const columns = new Map<string, ChangedColumn>();
  for (const { hoja, fila, sheetColumn, tipo, despues } of changes) {
    const key = `${hoja}!${sheetColumn}`;
    const column = columns.get(key) ?? { hoja, sheetColumn, tipo, cells: [] };
    columns.set(key, column);
    column.cells.push({ row: fila - 1, values: [despues] });
  }
  return columns.values();
}

async function recordChanges(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  changes: readonly CellChange[],
  formulas: FormulasByPlace,
  author: Authorship,
): Promise<void> {
  const table = await ensureRegister(context, writer, libro, cambiosRegister);
  const columns = columnsInPlace(registerColumns(cambiosRegister), table);
  const rows = changes.map((change) =>
    rowInPlace(columns, {
      fecha: author.fecha,
      accion: author.accion,
      hoja: change.hoja,
      celda: change.celda,
      clave: change.clave,
      columna: change.columna,
      antes: shownBefore(change, formulas.get(placeKey(change))),
      despues: shownValue(change.despues, change.tipo),
      motivo: change.motivo,
    }),
  );
  await appendRows(context, writer, table, columns, rows);
}

/** A formula can be put back by copying its text; what it showed alone could not. */
function shownBefore({ antes, tipo }: CellChange, formula: string | undefined): CellValue {
  const shown = shownValue(antes, tipo);
  return formula === undefined ? shown : `${formula} → ${shown}`;
}
