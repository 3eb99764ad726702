import { columnNumber } from '../workbook/address';

/**
 * Whether Excel takes it as the name of a table or of a range: letter, `_` or `\` first, up to 255 characters, not
 * written like a cell (`T1`, `R1C1`, `R`, `C`). Support article «Nombres en las fórmulas».
 */
export function isDefinedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^(?:R\d*C\d*|R\d*|C\d*)$/i.test(name)) return false;
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  const isCell =
    letters !== '' && columnNumber(letters) !== null && Number(digits) >= 1 && Number(digits) <= 1_048_576;
  return !isCell;
}
