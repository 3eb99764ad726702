/** The raw content of a cell as Office.js reads it, closed into one union here and nowhere else. */

/** `''` is a blank cell; an error arrives as its text (`#N/A`). */
export type CellValue = string | number | boolean;

export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string };

/** In English and in Spanish: a CSV or a pasted value carries the name of the Excel that wrote it. */
const ERROR_NAMES = new Set([
  '#N/A',
  '#N/D',
  '#NULL!',
  '#¡NULO!',
  '#DIV/0!',
  '#¡DIV/0!',
  '#VALUE!',
  '#¡VALOR!',
  '#REF!',
  '#¡REF!',
  '#NAME?',
  '#¿NOMBRE?',
  '#NUM!',
  '#¡NUM!',
  '#SPILL!',
  '#¡DESBORDAMIENTO!',
  '#CALC!',
  '#¡CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
]);

export function cellContent(value: CellValue): CellContent {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  const text = value.trim();
  if (text === '') return { kind: 'blank' };
  return ERROR_NAMES.has(text.toUpperCase()) ? { kind: 'error', error: text } : { kind: 'text', text: value };
}

export function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** What a person sees as text: numbers in plain digits, booleans in Spanish. */
export function cellText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  return String(value).trim();
}

/** What a cell of Excel holds at most: specifications and limits of Excel. */
export const CELL_CHARACTERS = 32_767;
