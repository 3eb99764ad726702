/** Inserting and deleting cells: the cells move, and everything that points at them follows. */
import { refuse } from '../hostError';
import {
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  overlaps,
  contains,
  ROW_COUNT,
  COLUMN_COUNT,
} from './area';
import { forEachCell, usedArea } from './cells';
import { changeReferences } from './formulaEdits';
import { referenceArea, withArea } from './formulaReferences';
import { shiftArea, shiftIndex, type Shift } from './shiftArea';
import type { Area, Cell, Sheet, Workbook } from './model';

/** Something outside the model that follows its cells, such as a Range that a script holds. */
export interface Follower {
  readonly sheet: Sheet;
  area: Area;
}

/**
 * Fails with `InvalidOperation` when the shift would tear a table or merged cells, and with `NonBlankCellOffSheet`
 * when it would push content off the sheet, as Excel does.
 */
export function shiftCells(
  workbook: Workbook,
  sheet: Sheet,
  shift: Shift,
  followers: Iterable<Follower>,
): void {
  checkShift(sheet, shift);
  moveCells(sheet, shift);
  moveRowAndColumnFormats(sheet, shift);
  moveParts(sheet, shift);
  movePage(sheet, shift);
  changeReferences(workbook, (reference, home) => {
    const isHere = reference.sheetName === null ? home === sheet : sameName(reference.sheetName, sheet.name);
    if (!isHere) return reference;
    const before = referenceArea(reference);
    const after = shiftArea(before, shift);
    return after === before ? reference : after === null ? null : withArea(reference, after);
  });
  for (const follower of followers) {
    if (follower.sheet === sheet) follower.area = shiftArea(follower.area, shift) ?? follower.area;
  }
}

function checkShift(sheet: Sheet, shift: Shift): void {
  const band = movingBand(shift);
  const torn = [...sheet.merges, ...sheet.tables.map((table) => table.area)].some(
    (a) => overlaps(a, band) && !contains(band, a) && !spansShift(a, shift),
  );
  if (torn) refuse('InvalidOperation', 'This would shift part of a table or of merged cells.');
  if (shift.kind === 'delete') return;
  const end = shift.axis === 'rows' ? ROW_COUNT - shift.at.rowCount : COLUMN_COUNT - shift.at.columnCount;
  const used = usedArea(sheet, true, band);
  if (used !== null && (shift.axis === 'rows' ? lastRow(used) : lastColumn(used)) >= end) {
    refuse('NonBlankCellOffSheet');
  }
}

/** A shift as wide as the area only makes it longer or shorter. */
function spansShift(a: Area, { axis, at }: Shift): boolean {
  return axis === 'rows'
    ? at.column <= a.column && lastColumn(at) >= lastColumn(a)
    : at.row <= a.row && lastRow(at) >= lastRow(a);
}

/** The cells that the shift removes or moves. */
function movingBand({ axis, at }: Shift): Area {
  return axis === 'rows'
    ? { ...at, rowCount: ROW_COUNT - at.row }
    : { ...at, columnCount: COLUMN_COUNT - at.column };
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const { axis, at, kind } = shift;
  const moved: { cell: Cell; row: number; column: number }[] = [];
  forEachCell(sheet, movingBand(shift), (cell, row, column) => {
    const cells = sheet.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) sheet.rows.delete(row);
    const index =
      axis === 'rows'
        ? shiftIndex(row, at.row, at.rowCount, kind)
        : shiftIndex(column, at.column, at.columnCount, kind);
    if (index === null) return;
    moved.push(axis === 'rows' ? { cell, row: index, column } : { cell, row, column: index });
  });
  for (const { cell, row, column } of moved) {
    const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, cell);
    sheet.rows.set(row, cells);
  }
}

function moveRowAndColumnFormats(sheet: Sheet, { axis, at, kind }: Shift): void {
  if (axis === 'rows' && isEntireRows(at))
    sheet.rowFormats = shiftKeys(sheet.rowFormats, at.row, at.rowCount, kind);
  if (axis === 'columns' && isEntireColumns(at)) {
    sheet.columnFormats = shiftKeys(sheet.columnFormats, at.column, at.columnCount, kind);
  }
}

function moveParts(sheet: Sheet, shift: Shift): void {
  sheet.merges = shiftAreas(sheet.merges, shift);
  sheet.tables = sheet.tables.filter((table) => {
    const after = shiftArea(table.area, shift);
    if (after === null) return false;
    if (shift.axis === 'columns') shiftTableColumns(table, shift);
    table.area = after;
    return true;
  });
  sheet.validations = sheet.validations.flatMap((one) => withShiftedArea(one, shift));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((one) => withShiftedArea(one, shift));
  sheet.comments = sheet.comments.filter((comment) => {
    const after = shiftArea({ row: comment.row, column: comment.column, rowCount: 1, columnCount: 1 }, shift);
    if (after === null) return false;
    comment.row = after.row;
    comment.column = after.column;
    return true;
  });
  if (sheet.autoFilter !== undefined) {
    const after = shiftArea(sheet.autoFilter.area, shift);
    if (after === null) delete sheet.autoFilter;
    else sheet.autoFilter.area = after;
  }
}

/** Columns inserted in a table get its next free headings once its header cells are made right again. */
function shiftTableColumns(table: Sheet['tables'][number], { at, kind }: Shift): void {
  const offset = at.column - table.area.column;
  if (offset >= table.columns.length) return;
  if (kind === 'delete') {
    const from = Math.max(0, offset);
    table.columns.splice(from, Math.max(0, offset + at.columnCount - from));
  } else if (offset > 0) {
    const nextId = Math.max(...table.columns.map((column) => column.id)) + 1;
    const added = Array.from({ length: at.columnCount }, (_, index) => ({ id: nextId + index, name: '' }));
    table.columns.splice(offset, 0, ...added);
  }
}

function movePage(sheet: Sheet, shift: Shift): void {
  const { page } = sheet;
  if (page.printArea !== undefined) {
    const after = shiftArea(page.printArea, shift);
    if (after === null) delete page.printArea;
    else page.printArea = after;
  }
  if (shift.axis === 'rows' && isEntireRows(shift.at)) {
    const { at, kind } = shift;
    page.rowBreaks = page.rowBreaks.flatMap((row) => shiftIndex(row, at.row, at.rowCount, kind) ?? []);
  }
}

function shiftKeys<V>(map: Map<number, V>, at: number, count: number, kind: Shift['kind']): Map<number, V> {
  const shifted = new Map<number, V>();
  for (const [key, value] of map) {
    const next = shiftIndex(key, at, count, kind);
    if (next !== null) shifted.set(next, value);
  }
  return shifted;
}

function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((a) => shiftArea(a, shift) ?? []);
}

function withShiftedArea<T extends { area: Area }>(one: T, shift: Shift): T[] {
  const after = shiftArea(one.area, shift);
  if (after === null) return [];
  one.area = after;
  return [one];
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
