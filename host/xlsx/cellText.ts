import { UNWRITABLE, xstringEscape } from './xml';

/** Texts that hucre would write as an error value instead of as text. */
const ERROR_TEXTS = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** Errors younger than Excel 2007 are stored as `#VALUE!` with metadata that we do not write. */
export function errorForFile(error: string): string {
  return ERROR_TEXTS.has(error) && error !== '#SPILL!' && error !== '#CALC!' && error !== '#GETTING_DATA'
    ? error
    : '#VALUE!';
}

export function looksLikeError(text: string): boolean {
  return ERROR_TEXTS.has(text);
}

/**
 * Text as hucre must receive it: what already looks like an escape is escaped once more (`_x000D_` → `_x005F_x000D_`),
 * and characters that hucre would pass on to an invalid file are escaped here.
 */
export function textForFile(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (character) => (character < ' ' ? character : xstringEscape(character)));
}
