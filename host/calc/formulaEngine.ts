import type { Workbook } from '../workbook/model';

/** Whatever computes the workbook's formulas: the rest of the host knows nothing else of the library behind it. */
export interface FormulaEngine {
  /**
   * Sets the value of every formula cell. `now` is what TODAY() and NOW() see, as a 1900 serial.
   * A formula that the engine cannot compute rightly gets an error value, never a number.
   */
  calculate(workbook: Workbook, now: number): void;
}
