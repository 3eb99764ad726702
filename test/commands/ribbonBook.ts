import type { Host } from '../../host';
import type { Notice } from '../../src/commands/dialog/content';
import { openBook, type BookStep } from '../support/openBook';
import { fakeRibbon, type FakeRibbon, type FakeRibbonOptions } from './fakeRibbon';

/** A workbook open beside the ribbon, on a day. */
export interface RibbonBook {
  readonly ribbon: FakeRibbon;
  readonly host: Host;
  readonly close: () => void;
}

/** @param day local date of the clock, `AAAA-MM-DD` */
export async function ribbonBook(
  day: string,
  steps: readonly BookStep[],
  options: FakeRibbonOptions = {},
): Promise<RibbonBook> {
  const ribbon = fakeRibbon(options);
  const host = await openBook(...steps);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The rest of the clock goes on: the host waits for nothing.
  jest.useFakeTimers({ now: new Date(year, month - 1, date, 12), doNotFake: OTHER_TIMERS });
  return {
    ribbon,
    host,
    close: () => {
      jest.useRealTimers();
      host.close();
      ribbon.remove();
    },
  };
}

const OTHER_TIMERS: ('nextTick' | 'setImmediate' | 'setTimeout' | 'setInterval' | 'queueMicrotask')[] = [
  'nextTick',
  'setImmediate',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
];

export function activeSheet({ host }: RibbonBook): Promise<string> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}

export function sheetNames({ host }: RibbonBook): Promise<readonly string[]> {
  return host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Rows of a table that have something in their first column. */
export function rowsOf({ host }: RibbonBook, table: string): Promise<number> {
  return host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
    await context.sync();
    return body.values.filter(([first]) => first !== '').length;
  });
}

export function protect({ host }: RibbonBook, sheet: string): Promise<void> {
  return host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}

/** The notice that says why nothing was done. */
export const refused = (mensaje: string): Notice => ({
  kind: 'notice',
  title: 'No se completó la acción',
  paragraphs: [mensaje],
});
