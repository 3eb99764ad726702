/**
 * One number format for a whole range, however large. Office.js takes a single value here, as it does for `values`;
 * its types only know arrays of the range's size, which would cost bytes for every cell.
 */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}
