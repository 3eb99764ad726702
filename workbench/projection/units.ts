import type { IRange } from '@univerjs/core';
import type { Area } from '../../host/workbook/model';

/** Office.js measures in points; the grid in pixels of 1/96 inch. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function rangeOf({ row, column, rowCount, columnCount }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}
