import type { Area } from './model';

export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

export function area(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}

export function isInsideSheet(a: Area): boolean {
  return (
    a.row >= 0 &&
    a.column >= 0 &&
    a.rowCount >= 1 &&
    a.columnCount >= 1 &&
    a.row + a.rowCount <= ROW_COUNT &&
    a.column + a.columnCount <= COLUMN_COUNT
  );
}

export function lastRow(a: Area): number {
  return a.row + a.rowCount - 1;
}

export function lastColumn(a: Area): number {
  return a.column + a.columnCount - 1;
}

export function isEntireColumns(a: Area): boolean {
  return a.row === 0 && a.rowCount === ROW_COUNT;
}

export function isEntireRows(a: Area): boolean {
  return a.column === 0 && a.columnCount === COLUMN_COUNT;
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

/** `null` when the areas share no cell. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? area(row, column, rowCount, columnCount) : null;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return area(
    row,
    column,
    Math.max(lastRow(a), lastRow(b)) - row + 1,
    Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  );
}

/** What is left of `a` without `hole`, as at most four areas that do not overlap. */
export function subtract(a: Area, hole: Area): Area[] {
  const common = intersection(a, hole);
  if (common === null) return [a];
  const below = lastRow(a) - lastRow(common);
  const right = lastColumn(a) - lastColumn(common);
  return [
    area(a.row, a.column, common.row - a.row, a.columnCount),
    area(lastRow(common) + 1, a.column, below, a.columnCount),
    area(common.row, a.column, common.rowCount, common.column - a.column),
    area(common.row, lastColumn(common) + 1, common.rowCount, right),
  ].filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}
