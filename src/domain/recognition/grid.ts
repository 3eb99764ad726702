import { cellText, isBlank, type CellValue } from '../cell';
import { readPercent } from '../percent/readPercent';

/** Somebody's sheet as read, rows of any length. A merged area holds its value in its first cell. */
export type Grid = readonly (readonly CellValue[])[];

export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid[row]?.[column] ?? '';
}

export function isBlankRow(row: readonly CellValue[]): boolean {
  return row.every(isBlank);
}

export function filledCells(row: readonly CellValue[]): readonly CellValue[] {
  return row.filter((value) => !isBlank(value));
}

/** A number, or the text of one: in a CSV everything is text. */
export function isNumeric(value: CellValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && readPercent({ value }).kind === 'number');
}

/** The lines of every filled cell of a row, from left to right. */
export function linesOf(value: CellValue): readonly string[] {
  return cellText(value)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
