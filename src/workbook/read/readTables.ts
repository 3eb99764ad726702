import type { CellValue } from '../../domain/cell';
import type { RawTable } from '../../domain/tables/rawTable';
import { wireBytes } from '../write/payload';
import type { TableInfo } from './structure';

export type { RawTable };

/** A first look at each table, small enough whatever its rows hold; it also tells how large a row is. */
const SAMPLE_ROWS = 100;
/** Under the 2 MB of a response, with room for its envelope. */
export const RESPONSE_TARGET = 1_980_000;

/**
 * Positions, headings and values of the tables: one request for what is small, then one for every 1.9 MB or so. The
 * size of a response is not known beforehand, so each block is measured by those before it.
 */
export async function readTables(
  context: Excel.RequestContext,
  tables: readonly (TableInfo & { readonly withBody: boolean })[],
): Promise<readonly RawTable[]> {
  const looks = tables.map((table) => {
    const item = context.workbook.tables.getItem(table.name);
    const range = item.getRange().untrack().load('rowIndex,columnIndex,rowCount,columnCount');
    const header = item.getHeaderRowRange().untrack().load('values');
    const used = item.worksheet.getUsedRange(true).untrack().load('rowIndex,rowCount');
    const sample = table.withBody
      ? header
          .getOffsetRange(1, 0)
          .untrack()
          .getResizedRange(SAMPLE_ROWS - 1, 0)
          .untrack()
          .load('values')
      : null;
    return { table, range, header, used, sample };
  });
  await context.sync();
  const partial = looks.map(({ table, range, header, used, sample }) => {
    const bodyRows = range.rowCount - 1 - (table.showTotals ? 1 : 0);
    return {
      table,
      raw: {
        name: table.name,
        sheet: table.sheet,
        headerRow: range.rowIndex,
        firstColumn: range.columnIndex,
        columnCount: range.columnCount,
        headings: toRows(header.values)[0] ?? [],
        bodyRows,
        showTotals: table.showTotals,
        lastUsedRow: used.rowIndex + used.rowCount - 1,
      },
      body: sample === null ? [] : toRows(sample.values).slice(0, bodyRows),
    };
  });
  await readRest(
    context,
    partial.filter(({ table }) => table.withBody),
  );
  return partial.map(({ raw, body }) => ({ ...raw, body }));
}

interface Partial {
  readonly raw: Omit<RawTable, 'body'>;
  /** Grows until it holds every row. */
  readonly body: (readonly CellValue[])[];
}

async function readRest(context: Excel.RequestContext, tables: readonly Partial[]): Promise<void> {
  const unfinished = tables.filter(({ raw, body }) => body.length < raw.bodyRows);
  if (unfinished.length === 0) return;
  let budget = RESPONSE_TARGET;
  const blocks = unfinished.flatMap((table) => {
    const { raw, body } = table;
    const bytes = expectedRowBytes(body, raw.bodyRows);
    const rows = Math.min(raw.bodyRows - body.length, Math.floor(budget / bytes));
    if (rows <= 0) return [];
    budget -= rows * bytes;
    const range = context.workbook.worksheets
      .getItem(raw.sheet)
      .getRangeByIndexes(raw.headerRow + 1 + body.length, raw.firstColumn, rows, raw.columnCount)
      .untrack()
      .load('values');
    return [{ table, range }];
  });
  await context.sync();
  for (const { table, range } of blocks) table.body.push(...toRows(range.values));
  await readRest(context, tables);
}

/** Rows that say how long those after them may be; older ones say less, and measuring all of them costs time. */
const MEASURED_ROWS = 1000;
/** Of the mean's error: a block longer than expected is then one in some fifty. */
const SAFETY = 2;

/** Claves, names and numbers that count the rows: each takes one digit more in ten times as many. */
const COUNTERS = 4;

/**
 * Bytes to reserve for each of the rows to come: the mean of those just read, what that mean may err, and the digits
 * that counters gain on the way. Never so many that no row fits.
 *
 * @param body rows read, from the first
 * @param total rows that there are, with those
 */
export function expectedRowBytes(body: readonly (readonly unknown[])[], total: number): number {
  const sizes = body.slice(-MEASURED_ROWS).map((row) => wireBytes(row) + 1);
  const count = Math.max(sizes.length, 1);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / count;
  const variance = sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / count;
  const digits = COUNTERS * Math.log10(Math.max(total / Math.max(body.length, 1), 1));
  const expected = mean + SAFETY * Math.sqrt(variance / count) + digits;
  return Math.min(Math.max(expected, 1), RESPONSE_TARGET);
}

function toRows(values: unknown[][]): CellValue[][] {
  return values.map((row) => row.map(toCellValue));
}

/** Excel gives strings, numbers and booleans; anything else is read as blank. */
export function toCellValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
