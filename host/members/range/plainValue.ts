import type { CellScalar } from '../../workbook/model';

/** A cell's value as Office.js gives it: `''` for a blank, the text of an error. */
export function plainValue(value: CellScalar | undefined): string | number | boolean {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}
