import { refuse } from '../hostError';
import { lastRow } from './area';
import { forEachCell, hasContent, removeContent, dropIfEmpty } from './cells';
import { shiftCells } from './shiftCells';
import { growTable, rowsBelowTable } from './tableGrowth';
import type { Shifting } from './tableEdits';
import { tableBodyArea } from './tables';
import type { Area, Sheet, Table } from './model';

/** At the end, the table takes blank cells below it when there are; otherwise they move down. */
export function insertTableRows(
  shifting: Shifting,
  sheet: Sheet,
  table: Table,
  position: number,
  count: number,
): void {
  const body = tableBodyArea(table);
  const isAtEnd = position === body.rowCount && !table.showTotals;
  if (isAtEnd) {
    const below = rowsBelowTable(table, count);
    if (!isBlank(sheet, below)) shiftDown(shifting, sheet, below);
    growTable(sheet, table, count);
    return;
  }
  shiftDown(shifting, sheet, { ...body, row: body.row + position, rowCount: count });
  // Inserted above the first row or the totals row, the shift moves the table instead of making it longer.
  if (tableBodyArea(table).rowCount === body.rowCount) {
    table.area = { ...table.area, rowCount: table.area.rowCount + count };
  }
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
    blank(sheet, { ...rows, rowCount: 1 });
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

function isBlank(sheet: Sheet, area: Area): boolean {
  let blankSoFar = true;
  forEachCell(sheet, area, (cell) => {
    if (hasContent(cell)) blankSoFar = false;
  });
  return (
    blankSoFar &&
    !sheet.tables.some((table) => table.area.row === area.row && table.area.column === area.column)
  );
}

function blank(sheet: Sheet, area: Area): void {
  forEachCell(sheet, area, (cell, row, column) => {
    removeContent(cell);
    dropIfEmpty(sheet, row, column);
  });
}
