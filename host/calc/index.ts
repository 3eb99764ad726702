import type { Workbook } from '../workbook/model';
import { exceltsEngine } from './exceltsEngine';

export type { FormulaEngine } from './formulaEngine';

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
