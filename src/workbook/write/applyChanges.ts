import type { CellChange } from '../../domain/changes';
import type { Libro } from '../read/readLibro';
import { DATE_FORMAT, PERCENT_FORMAT } from '../sheets/columnFormat';
import { setNumberFormat } from '../sheets/numberFormat';
import type { BlockWriter } from './blockWriter';
import { formulasUnder } from './formulasUnder';
import { joinRows, type PlacedRow } from './joinRows';
import { recordChanges, type Authorship } from './recordChanges';

/**
 * Tells in Cambios each cell that changes (of one that was calculated, its formula), then writes those cells and nothing
 * else: if Excel refuses the rest, Cambios may tell too much and never too little. Asks for the formulas before writing;
 * then queues, and the caller sends.
 *
 * @param alsoTold what the verb writes by itself and Cambios tells too, such as whole rows
 */
export async function applyChanges(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  changes: readonly CellChange[],
  author: Authorship,
  alsoTold: readonly CellChange[] = [],
): Promise<void> {
  if (changes.length + alsoTold.length === 0) return;
  const formulas = await formulasUnder(context, writer, changes);
  await recordChanges(context, writer, libro, [...alsoTold, ...changes], author, formulas);
  for (const { hoja, sheetColumn, tipo, cells } of changedColumns(changes)) {
    await formatChanged(context, writer, { hoja, sheetColumn, tipo, cells });
    for (const run of joinRows(cells, 1)) {
      await writer.values({ sheet: hoja, row: run.row, column: sheetColumn }, run.rows);
    }
  }
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
