import { isBlank } from '../../domain/cell';
import type { RawTable } from '../read/readTables';
import type { BlockWriter, WrittenValue } from './blockWriter';
import { sheetColumnsOf, type ColumnsInPlace } from './columnsInPlace';
import { resizeBody } from './resizeBody';

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
  columns: ColumnsInPlace<string>,
  rows: readonly (readonly WrittenValue[])[],
): Promise<AppendedRows> {
  const firstRow = firstFreeRow(table);
  if (rows.length === 0) return { firstRow, count: 0 };
  const used = firstRow - table.headerRow - 1;
  const bodyRows = Math.max(table.bodyRows, used + rows.length);
  await resizeBody(context, writer, table, bodyRows, sheetColumnsOf(columns));
  await writer.values({ sheet: table.sheet, row: firstRow, column: table.firstColumn }, rows);
  return { firstRow, count: rows.length };
}

/** 0-based row of the sheet where added rows begin. */
export function firstFreeRow(table: RawTable): number {
  return table.headerRow + 1 + lastFilledRow(table);
}

/** Rows of the body up to the last one with something in it; of a table read without its body, in its whole sheet. */
function lastFilledRow(table: RawTable): number {
  if (table.body.length < table.bodyRows) {
    return Math.min(Math.max(table.lastUsedRow - table.headerRow, 0), table.bodyRows);
  }
  for (let index = table.body.length - 1; index >= 0; index -= 1) {
    if (table.body[index]?.some((value) => !isBlank(value))) return index + 1;
  }
  return 0;
}
