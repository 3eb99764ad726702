import { area, COLUMN_COUNT, lastColumn, lastRow, ROW_COUNT } from './area';
import type { Area, Cell, Sheet } from './model';

const WHOLE_SHEET = area(0, 0, ROW_COUNT, COLUMN_COUNT);

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/**
 * The cell itself, made if it was not there with the format that its column gives. Whoever may leave it empty calls
 * `dropIfEmpty`.
 */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.rows.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.rows.set(row, cells);
  }
  let cell = cells.get(column);
  if (cell === undefined) {
    cell = newCell(sheet, column);
    cells.set(column, cell);
  }
  return cell;
}

function newCell(sheet: Sheet, column: number): Cell {
  const format = sheet.columnFormats.get(column);
  return {
    ...(format?.numberFormat === undefined ? {} : { numberFormat: format.numberFormat }),
    ...(format?.style === undefined ? {} : { style: format.style }),
  };
}

export function dropIfEmpty(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.rows.get(row);
  const cell = cells?.get(column);
  if (cells === undefined || cell === undefined) return;
  for (const part of Object.values(cell)) if (part !== undefined) return;
  cells.delete(column);
  if (cells.size === 0) sheet.rows.delete(row);
}

/** Visits only the cells that exist, in no particular order: a whole column costs what it holds. */
export function forEachCell(
  sheet: Sheet,
  within: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  for (const row of presentKeys(sheet.rows, within.row, lastRow(within))) {
    const cells = sheet.rows.get(row);
    if (cells === undefined) continue;
    for (const column of presentKeys(cells, within.column, lastColumn(within))) {
      const cell = cells.get(column);
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

/** A copy of the keys, so that the visitor may delete what it visits. */
function presentKeys(map: ReadonlyMap<number, unknown>, from: number, to: number): number[] {
  const keys: number[] = [];
  if (map.size <= to - from) {
    for (const key of map.keys()) if (key >= from && key <= to) keys.push(key);
  } else {
    for (let key = from; key <= to; key += 1) if (map.has(key)) keys.push(key);
  }
  return keys;
}

export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== undefined || cell.formula !== undefined);
}

export function removeContent(cell: Cell): void {
  delete cell.value;
  delete cell.formula;
}

/** `null` for a sheet, or a part of it, with nothing in it. Formatting counts unless `valuesOnly`, as in Excel. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
  const top = { row: Infinity, column: Infinity };
  const bottom = { row: -1, column: -1 };
  forEachCell(sheet, within, (cell, row, column) => {
    if (valuesOnly && !hasContent(cell)) return;
    top.row = Math.min(top.row, row);
    top.column = Math.min(top.column, column);
    bottom.row = Math.max(bottom.row, row);
    bottom.column = Math.max(bottom.column, column);
  });
  if (bottom.row < 0) return null;
  return area(top.row, top.column, bottom.row - top.row + 1, bottom.column - top.column + 1);
}

export function holdsFormula(sheet: Sheet, within: Area): boolean {
  for (const row of presentKeys(sheet.rows, within.row, lastRow(within))) {
    const cells = sheet.rows.get(row) ?? [];
    for (const [column, { formula }] of cells) {
      if (formula !== undefined && column >= within.column && column <= lastColumn(within)) return true;
    }
  }
  return false;
}

/** Whether nothing in the area has a value or a formula; formats do not count. */
export function isBlankArea(sheet: Sheet, within: Area): boolean {
  return usedArea(sheet, true, within) === null;
}

/** Empties cells and leaves their formats. */
export function blankArea(sheet: Sheet, within: Area): void {
  forEachCell(sheet, within, (cell, row, column) => {
    removeContent(cell);
    dropIfEmpty(sheet, row, column);
  });
}
