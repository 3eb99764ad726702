import type { Sheet } from './model';

/** Points; Excel's own for Calibri 11 (8.43 characters, 64 pixels). */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** 0 for a hidden column. */
export function columnWidthOf(sheet: Sheet, column: number): number {
  const format = sheet.columnFormats.get(column);
  return format?.hidden === true ? 0 : (format?.width ?? STANDARD_WIDTH);
}

/** 0 for a hidden row. */
export function rowHeightOf(sheet: Sheet, row: number): number {
  const format = sheet.rowFormats.get(row);
  return format?.hidden === true ? 0 : (format?.height ?? STANDARD_HEIGHT);
}
