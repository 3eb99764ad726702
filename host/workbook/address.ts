import {
  area,
  COLUMN_COUNT,
  isEntireColumns,
  isEntireRows,
  isInsideSheet,
  lastColumn,
  lastRow,
  ROW_COUNT,
} from './area';
import type { Area } from './model';

export interface SheetAddress {
  /** Absent when the address names no sheet. */
  readonly sheetName?: string;
  readonly area: Area;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AA` → 26; `null` beyond `XFD`. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= COLUMN_COUNT ? number - 1 : null;
}

/** `A1:B2`, `A:B`, `1:3`, `A1`. */
export function formatArea(a: Area): string {
  if (isEntireRows(a)) return `${a.row + 1}:${lastRow(a) + 1}`;
  if (isEntireColumns(a)) return `${columnLetters(a.column)}:${columnLetters(lastColumn(a))}`;
  const first = `${columnLetters(a.column)}${a.row + 1}`;
  if (a.rowCount === 1 && a.columnCount === 1) return first;
  return `${first}:${columnLetters(lastColumn(a))}${lastRow(a) + 1}`;
}

/** `$A$1:$B$2` */
export function formatAbsolute(a: Area): string {
  return formatArea(a).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** In quotes when a formula would need them: `'Anexo I'`. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null && !/^(r|c|r\d*c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function formatSheetAddress(sheetName: string, a: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(a)}`;
}

/** `null` unless the text is one area of a sheet: `A1`, `$A$1:B2`, `A:C`, `2:7`. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, letters = '', digits = '', otherLetters, otherDigits] = match;
  const isPair = otherLetters !== undefined;
  if (!isPair && (letters === '' || digits === '')) return null;
  return corners(letters, digits, otherLetters ?? letters, otherDigits ?? digits);
}

function corners(letters: string, digits: string, otherLetters: string, otherDigits: string): Area | null {
  if ((letters === '') !== (otherLetters === '') || (digits === '') !== (otherDigits === '')) return null;
  if (letters === '' && digits === '') return null;
  const columns =
    letters === '' ? [0, COLUMN_COUNT - 1] : [columnNumber(letters), columnNumber(otherLetters)];
  const rows = digits === '' ? [0, ROW_COUNT - 1] : [Number(digits) - 1, Number(otherDigits) - 1];
  const [c1 = null, c2 = null] = columns;
  const [r1 = -1, r2 = -1] = rows;
  if (c1 === null || c2 === null) return null;
  const found = area(Math.min(r1, r2), Math.min(c1, c2), Math.abs(r2 - r1) + 1, Math.abs(c2 - c1) + 1);
  return isInsideSheet(found) ? found : null;
}

/** With or without sheet: `'Anexo I'!A7:B9`, `Hoja1!A:A`, `B3`. */
export function parseSheetAddress(text: string): SheetAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (match === null) {
    const found = parseArea(text);
    return found === null ? null : { area: found };
  }
  const found = parseArea(match[3] ?? '');
  const sheetName = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  return found === null ? null : { sheetName, area: found };
}
