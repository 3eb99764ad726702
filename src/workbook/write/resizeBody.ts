import type { RawTable } from '../read/readTables';
import { formatBody, ownRuns, type SheetColumn } from '../sheets/columnFormat';
import { drawLines } from '../sheets/tableSheet';
import type { BlockWriter } from './blockWriter';
import { COLUMN_BYTES } from './payload';

/**
 * Gives a table's body this many rows. What stands below it in the sheet moves with its end, and a totals row stays
 * last with what its owner put in it. Rows that appear take our formats; those that go, go with all they hold. Queues;
 * the caller sends.
 */
export async function resizeBody(
  context: Excel.RequestContext,
  writer: BlockWriter,
  table: RawTable,
  bodyRows: number,
  columns: readonly (SheetColumn | null)[],
): Promise<void> {
  const extra = bodyRows - table.bodyRows;
  if (extra === 0) return;
  await writer.room(columns.length * COLUMN_BYTES);
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const top = table.headerRow + 1;
  const end = top + table.bodyRows;
  const somethingBelow = table.showTotals || table.lastUsedRow >= end;
  const changed = sheet.getRangeByIndexes(
    Math.min(end, top + bodyRows),
    table.firstColumn,
    Math.abs(extra),
    table.columnCount,
  );
  if (somethingBelow) {
    if (extra > 0) changed.insert('Down');
    else changed.delete('Up');
  }
  // Before the table takes or leaves them: a table of the right size whose rows are not right would be left so.
  if (extra > 0) formatRows(sheet, end, table.firstColumn, extra, columns);
  else if (!somethingBelow) changed.clear('All');
  // Shifting cells above a totals row already resizes the table; doing it again to the same range does no harm.
  const height = 1 + bodyRows + (table.showTotals ? 1 : 0);
  context.workbook.tables
    .getItem(table.name)
    .resize(sheet.getRangeByIndexes(table.headerRow, table.firstColumn, height, table.columnCount));
}

/** Puts our formats on rows of a table, only in our columns. `top` and `left` are 0-based. */
export function formatRows(
  sheet: Excel.Worksheet,
  top: number,
  left: number,
  rowCount: number,
  columns: readonly (SheetColumn | null)[],
): void {
  formatBody(sheet, top, left, rowCount, columns);
  for (const { start, columns: run } of ownRuns(columns)) {
    drawLines(sheet.getRangeByIndexes(top, left + start, rowCount, run.length));
  }
}
