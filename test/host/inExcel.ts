import { openHost, type Host } from '../../host';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch on a host (a new workbook, by omission) and gives what it returns. */
export function inExcel<T>(batch: Batch<T>, host: Host = openHost()): Promise<T> {
  return host.Excel.run(batch);
}

/** The active sheet of a new workbook with a block of values from A1. */
export function sheetWith(
  context: Excel.RequestContext,
  values: readonly (readonly unknown[])[],
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const columns = values[0]?.length ?? 0;
  sheet.getRangeByIndexes(0, 0, values.length, columns).values = values.map((row) => [...row]);
  return sheet;
}

/** Values of an address of the active sheet. */
export async function valuesOf(context: Excel.RequestContext, address: string): Promise<unknown[][]> {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
  range.load('values');
  await context.sync();
  return range.values;
}

/** The code of the error that a batch ends with; fails when it ends well. */
export async function codeOf(batch: Batch<unknown>, host?: Host): Promise<string> {
  try {
    await inExcel(batch, host);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  throw new Error('The batch ended well.');
}
