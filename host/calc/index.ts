import type { Workbook } from '../workbook/model';
import { exceltsEngine } from './exceltsEngine';

/** Whatever computes the workbook's formulas: the rest of the host knows nothing else of the library behind it. */
export interface FormulaEngine {
  /**
   * Sets the value of every formula cell. `now` is what TODAY() and NOW() see, as a 1900 serial.
   * A formula that the engine cannot compute rightly gets an error value, never a number.
   */
  calculate(workbook: Workbook, now: number): void;
}

/** Days from serial 0 of the 1900 system (counting its 29 February 1900) to 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;

/** Recalculates the whole workbook in place; nothing is touched when it has no formulas. Absent `now` is the local clock. */
export function recalculate(workbook: Workbook, now: number = localSerial(new Date())): void {
  if (workbook.sheets.some(hasFormula)) exceltsEngine.calculate(workbook, now);
}

function hasFormula({ rows }: Workbook['sheets'][number]): boolean {
  for (const columns of rows.values()) {
    for (const { formula } of columns.values()) if (formula !== undefined) return true;
  }
  return false;
}

function localSerial(date: Date): number {
  return (date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000 + UNIX_EPOCH_SERIAL;
}
