import { lastColumn, lastRow } from './area';
import { cellAt } from './cells';
import { moveFormula } from './moveFormula';
import type { Area, Cell, CellScalar, Sheet } from './model';

export interface SortField {
  /** Column of the sorted area, 0-based. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Sorts the rows of an area in Excel's order; equal rows keep their own. Formulas move as if copied. */
export function sortRows(sheet: Sheet, area: Area, fields: readonly SortField[], matchCase: boolean): void {
  const collator = new Intl.Collator('es', { sensitivity: matchCase ? 'variant' : 'accent', numeric: false });
  const rows = Array.from({ length: area.rowCount }, (_, index) => readRow(sheet, area, area.row + index));
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compareCells(a.cells[key]?.value, b.cells[key]?.value, ascending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [index, row] of sorted.entries()) writeRow(sheet, area, area.row + index, row);
}

interface SortedRow {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
}

function readRow(sheet: Sheet, area: Area, row: number): SortedRow {
  const cells = Array.from({ length: area.columnCount }, (_, index) =>
    cellAt(sheet, row, area.column + index),
  );
  return { row, cells };
}

function writeRow(sheet: Sheet, area: Area, row: number, source: SortedRow): void {
  const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    const cell = source.cells[column - area.column];
    if (cell === undefined) cells.delete(column);
    else cells.set(column, movedCell(cell, row - source.row));
  }
  if (cells.size > 0) sheet.rows.set(row, cells);
  else sheet.rows.delete(row);
}

function movedCell(cell: Cell, rows: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, rows, 0) };
}

/** Numbers, then texts, then FALSE and TRUE, then errors; blanks last in either direction. */
function compareCells(
  a: CellScalar | undefined,
  b: CellScalar | undefined,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = rank(a) - rank(b) || compareSameKind(a, b, collator);
  return ascending ? order : -order;
}

function rank(value: CellScalar): number {
  if (typeof value === 'object') return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compareSameKind(a: CellScalar, b: CellScalar, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return typeof a === 'boolean' && typeof b === 'boolean' ? Number(a) - Number(b) : 0;
}

/** The area below its first row. */
export function withoutHeader(area: Area): Area {
  return { ...area, row: area.row + 1, rowCount: Math.max(0, lastRow(area) - area.row) };
}
