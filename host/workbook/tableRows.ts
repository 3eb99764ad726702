import { refuse } from '../hostError';
import { lastRow, overlaps } from './area';
import { blankArea, isBlankArea } from './cells';
import { shiftCells } from './shiftCells';
import { growTable, rowsBelowTable } from './tableGrowth';
import type { Shifting } from './tableEdits';
import { tableBodyArea } from './tables';
import type { Area, Sheet, Table } from './model';

/**
 * At the end, the table takes blank cells below it when there are; otherwise they move down. The single blank row of
 * a table without data is not a row yet: it is the first of the new ones.
 */
export function insertTableRows(
  shifting: Shifting,
  sheet: Sheet,
  table: Table,
  position: number,
  count: number,
): void {
  const added = isWithoutData(sheet, table) ? count - 1 : count;
  if (added > 0) makeRoom(shifting, sheet, table, position, added);
}

function makeRoom(shifting: Shifting, sheet: Sheet, table: Table, position: number, count: number): void {
  const body = tableBodyArea(table);
  const isAtEnd = position === body.rowCount && !table.showTotals;
  if (isAtEnd) {
    const below = rowsBelowTable(table, count);
    if (!isFree(sheet, below)) shiftDown(shifting, sheet, below);
    growTable(sheet, table, count);
    return;
  }
  shiftDown(shifting, sheet, { ...body, row: body.row + position, rowCount: count });
  // Inserted above the first row or the totals row, the shift moves the table instead of making it longer.
  if (tableBodyArea(table).rowCount === body.rowCount) {
    table.area = { ...table.area, rowCount: table.area.rowCount + count };
  }
}

/** A table keeps one row, blank, when it has no data. */
export function isWithoutData(sheet: Sheet, table: Table): boolean {
  const body = tableBodyArea(table);
  return body.rowCount === 1 && isBlankArea(sheet, body);
}

/** A table keeps one row: deleting all of them blanks the last. */
export function deleteTableRows(
  shifting: Shifting,
  sheet: Sheet,
  table: Table,
  index: number,
  count: number,
): void {
  const body = tableBodyArea(table);
  const rows = { ...body, row: body.row + index, rowCount: count };
  if (count === body.rowCount) {
    blankArea(sheet, { ...rows, rowCount: 1 });
    if (count > 1) deleteUp(shifting, sheet, { ...rows, row: rows.row + 1, rowCount: count - 1 });
    return;
  }
  deleteUp(shifting, sheet, rows);
}

function shiftDown({ workbook, ranges }: Shifting, sheet: Sheet, at: Area): void {
  if (sheet.tables.length > 1 && tearsTable(sheet, at))
    refuse('InvalidOperation', 'This would shift part of a table.');
  shiftCells(workbook, sheet, { kind: 'insert', axis: 'rows', at }, ranges);
}

function deleteUp({ workbook, ranges }: Shifting, sheet: Sheet, at: Area): void {
  shiftCells(workbook, sheet, { kind: 'delete', axis: 'rows', at }, ranges);
}

/** Another table below that is wider than what moves would be cut in two. */
function tearsTable(sheet: Sheet, at: Area): boolean {
  return sheet.tables.some(
    ({ area }) =>
      area.row > lastRow(at) &&
      area.column < at.column + at.columnCount &&
      area.column + area.columnCount > at.column &&
      (area.column < at.column || area.column + area.columnCount > at.column + at.columnCount),
  );
}

function isFree(sheet: Sheet, area: Area): boolean {
  return isBlankArea(sheet, area) && !sheet.tables.some((table) => overlaps(table.area, area));
}
