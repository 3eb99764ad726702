import type { RawTable } from '../read/readTables';
import { ownRuns } from '../sheets/columnFormat';
import type { BlockWriter, WrittenValue } from './blockWriter';
import { sheetColumnsOf, type ColumnsInPlace } from './columnsInPlace';
import { COLUMN_BYTES } from './payload';
import { formatRows, resizeBody } from './resizeBody';

/** Leaves our columns of a table with exactly these rows: one that the program writes whole. Queues; the caller sends. */
export async function replaceRows(
  context: Excel.RequestContext,
  writer: BlockWriter,
  table: RawTable,
  columns: ColumnsInPlace<string>,
  rows: readonly (readonly WrittenValue[])[],
): Promise<void> {
  await writer.room(columns.length * COLUMN_BYTES);
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const top = table.headerRow + 1;
  const count = Math.max(rows.length, 1);
  const installed = sheetColumnsOf(columns);
  // Rows that a filter hides would stay hidden with other contents.
  context.workbook.tables.getItem(table.name).clearFilters();
  await resizeBody(context, writer, table, count, installed);
  for (const { start, columns: run } of ownRuns(installed)) {
    const cells = sheet.getRangeByIndexes(top, table.firstColumn + start, count, run.length);
    cells.clear('Contents');
    // Clearing contents leaves the links of the rows that were there.
    cells.clear('RemoveHyperlinks');
  }
  formatRows(sheet, top, table.firstColumn, count, installed);
  await writer.values({ sheet: table.sheet, row: top, column: table.firstColumn }, rows);
}
