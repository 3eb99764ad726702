import { isBlank, type CellValue } from '../../domain/cell';
import type { RawTable } from '../read/readTables';
import { formatBody, type SheetColumn } from '../sheets/columnFormat';
import { drawLines } from '../sheets/tableSheet';
import type { BlockWriter } from './blockWriter';
import { COLUMN_BYTES } from './payload';

/** Where the rows went, 0-based. */
export interface AppendedRows {
  readonly firstRow: number;
  readonly count: number;
}

/**
 * Adds rows at the end of a table, in its own column order. A table whose rows are all blank is filled from the top;
 * what stands below it in the sheet moves down, and a totals row stays last. Queues; the caller sends.
 */
export async function appendRows(
  context: Excel.RequestContext,
  writer: BlockWriter,
  table: RawTable,
  columns: readonly SheetColumn[],
  rows: readonly (readonly CellValue[])[],
): Promise<AppendedRows> {
  const used = lastFilledRow(table);
  const firstRow = table.headerRow + 1 + used;
  if (rows.length === 0) return { firstRow, count: 0 };
  const spare = table.bodyRows - used;
  const extra = Math.max(0, rows.length - spare);
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  if (extra > 0) {
    await writer.room(columns.length * COLUMN_BYTES);
    const end = table.headerRow + 1 + table.bodyRows;
    const somethingBelow = table.showTotals || table.lastUsedRow >= end;
    if (somethingBelow) {
      sheet.getRangeByIndexes(end, table.firstColumn, extra, table.columnCount).insert('Down');
    }
    // Inserting above a totals row already grows the table; resizing again to the same range does no harm.
    const height = 1 + table.bodyRows + extra + (table.showTotals ? 1 : 0);
    context.workbook.tables
      .getItem(table.name)
      .resize(sheet.getRangeByIndexes(table.headerRow, table.firstColumn, height, table.columnCount));
    formatBody(sheet, end, table.firstColumn, extra, columns);
    drawLines(sheet.getRangeByIndexes(end, table.firstColumn, extra, table.columnCount));
  }
  await writer.values({ sheet: table.sheet, row: firstRow, column: table.firstColumn }, rows);
  return { firstRow, count: rows.length };
}

/** Rows of the body up to the last one with something in it; of a table read without its body, all of them. */
function lastFilledRow(table: RawTable): number {
  if (table.body.length < table.bodyRows) {
    return table.lastUsedRow > table.headerRow ? table.bodyRows : 0;
  }
  for (let index = table.body.length - 1; index >= 0; index -= 1) {
    if (table.body[index]?.some((value) => !isBlank(value))) return index + 1;
  }
  return 0;
}
