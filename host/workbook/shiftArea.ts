import { area, COLUMN_COUNT, lastColumn, lastRow, ROW_COUNT } from './area';
import type { Area } from './model';

/** Cells that were inserted or deleted at `at`; what lies beyond them moves along `axis`. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly at: Area;
}

/**
 * Where an area stands after a shift: moved, longer or shorter; the same object when the shift does not reach it;
 * `null` when all of it was deleted. An area that only partly lies in the moving band stays, as Excel leaves it.
 */
export function shiftArea(a: Area, shift: Shift): Area | null {
  if (!movesWith(a, shift)) return a;
  const isRows = shift.axis === 'rows';
  const at = isRows ? shift.at.row : shift.at.column;
  const count = isRows ? shift.at.rowCount : shift.at.columnCount;
  const from = isRows ? a.row : a.column;
  const size = isRows ? a.rowCount : a.columnCount;
  if (size === (isRows ? ROW_COUNT : COLUMN_COUNT)) return a;
  const next = shift.kind === 'insert' ? stretched(from, size, at, count) : shrunk(from, size, at, count);
  if (next === null || (next.from === from && next.size === size)) return next === null ? null : a;
  return isRows
    ? area(next.from, a.column, next.size, a.columnCount)
    : area(a.row, next.from, a.rowCount, next.size);
}

/** A row or column number after a shift of whole rows or columns; `null` when it was deleted. */
export function shiftIndex(index: number, at: number, count: number, kind: Shift['kind']): number | null {
  if (index < at) return index;
  if (kind === 'insert') return index + count;
  return index < at + count ? null : index - count;
}

function movesWith(a: Area, shift: Shift): boolean {
  return shift.axis === 'rows'
    ? a.column >= shift.at.column && lastColumn(a) <= lastColumn(shift.at) && lastRow(a) >= shift.at.row
    : a.row >= shift.at.row && lastRow(a) <= lastRow(shift.at) && lastColumn(a) >= shift.at.column;
}

interface Span {
  readonly from: number;
  readonly size: number;
}

function stretched(from: number, size: number, at: number, count: number): Span {
  return from >= at ? { from: from + count, size } : { from, size: size + count };
}

function shrunk(from: number, size: number, at: number, count: number): Span | null {
  const removed = Math.max(0, Math.min(from + size, at + count) - Math.max(from, at));
  if (removed === size) return null;
  const before = Math.max(0, Math.min(from, at + count) - at);
  return { from: from - Math.max(0, before), size: size - removed };
}
