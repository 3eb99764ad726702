import type { CellValue } from '../../domain/cell';

/**
 * Excel reads what it is given: `=…` becomes a formula, «1-2» a date, «007» a number. Text of people must stay text,
 * so whatever Excel could take for something else goes behind an apostrophe, which Excel does not keep.
 */
export function literal(value: CellValue): CellValue {
  return typeof value === 'string' && couldBeCoerced(value) ? `'${value}` : value;
}

const SIGNS = /^\s*[=+\-@'#]/;
const LOGICAL = /^\s*(true|false|verdadero|falso)\s*$/i;
/** Every number and date has a digit («%5», «Mar 3, 2025», «$1,200») and none is longer than this. */
const LONGEST_NUMBER = 60;

function couldBeCoerced(text: string): boolean {
  if (SIGNS.test(text) || LOGICAL.test(text)) return true;
  return text.length <= LONGEST_NUMBER && /\d/.test(text);
}
