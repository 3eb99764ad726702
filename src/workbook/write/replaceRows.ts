import type { CellValue } from '../../domain/cell';
import type { RawTable } from '../read/readTables';
import { formatBody, type SheetColumn } from '../sheets/columnFormat';
import { drawLines } from '../sheets/tableSheet';
import type { BlockWriter } from './blockWriter';
import { COLUMN_BYTES } from './payload';

/** Leaves a table of ours with exactly these rows: one that the program writes whole. Queues; the caller sends. */
export async function replaceRows(
  context: Excel.RequestContext,
  writer: BlockWriter,
  table: RawTable,
  columns: readonly SheetColumn[],
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  await writer.room(columns.length * COLUMN_BYTES);
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const top = table.headerRow + 1;
  const count = Math.max(rows.length, 1);
  sheet.getRangeByIndexes(top, table.firstColumn, table.bodyRows, table.columnCount).clear('Contents');
  const item = context.workbook.tables.getItem(table.name);
  // Rows that a filter hides would stay hidden with other contents.
  item.clearFilters();
  item.resize(sheet.getRangeByIndexes(table.headerRow, table.firstColumn, count + 1, table.columnCount));
  if (table.bodyRows > count) {
    sheet
      .getRangeByIndexes(top + count, table.firstColumn, table.bodyRows - count, table.columnCount)
      .clear('All');
  }
  formatBody(sheet, top, table.firstColumn, count, columns);
  drawLines(sheet.getRangeByIndexes(table.headerRow, table.firstColumn, count + 1, table.columnCount));
  await writer.values({ sheet: table.sheet, row: top, column: table.firstColumn }, rows);
}
