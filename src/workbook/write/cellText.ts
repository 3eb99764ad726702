import type { CellValue } from '../../domain/cell';

/**
 * Excel reads what it is given: `=…` becomes a formula, «1-2» a date, «007» a number. Text of people must stay text,
 * so whatever Excel could take for something else goes behind an apostrophe, which Excel does not keep.
 */
export function literal(value: CellValue): CellValue {
  return typeof value === 'string' && couldBeCoerced(value) ? `'${value}` : value;
}

const SIGNS = /^\s*[=+\-@'#$(.,\d]/;
const LOGICAL = /^\s*(true|false|verdadero|falso)\s*$/i;
/** «May 2025», «sept-25»: a month and a number are a date to Excel. */
const MONTH_AND_NUMBER = /^\s*\p{L}{3,10}[\s.\-/]*\d{1,4}\s*$/u;

function couldBeCoerced(text: string): boolean {
  return SIGNS.test(text) || LOGICAL.test(text) || MONTH_AND_NUMBER.test(text);
}
