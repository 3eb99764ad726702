import { refuse } from '../hostError';
import { columnLetters, formatAbsolute, quoteSheetName } from './address';
import { area as makeArea, lastRow, overlaps } from './area';
import { blankArea, cellAt, ensureCell, isBlankArea } from './cells';
import { clearTableFilters } from './filters';
import { shiftCells, type Follower } from './shiftCells';
import { rewriteEveryFormula } from './formulaEdits';
import { checkTableArea, syncHeaders, tableBodyArea, tableHeaderArea, tableTotalsArea } from './tables';
import type { Area, Sheet, Table, Workbook } from './model';

/** What shifts cells needs to know: the workbook and who follows its cells. */
export interface Shifting {
  readonly workbook: Workbook;
  readonly ranges: Iterable<Follower>;
}

/**
 * The header row stays where it is and the new area overlaps the old one, as Excel asks. Rows and columns that leave
 * the table keep their cells.
 */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, next: Area): void {
  const isOverlapping = overlaps(next, table.area);
  if (next.row !== table.area.row || !isOverlapping) {
    refuse('InvalidArgument', 'A table’s header stays in its row, and its new range overlaps the old one.');
  }
  if (next.rowCount < (table.showHeaders ? 2 : 1))
    refuse('InvalidArgument', 'A table has at least one row of data.');
  checkTableArea(sheet, next, table);
  table.columns = resizedColumns(table, next);
  table.area = { ...next };
  syncHeaders(workbook, sheet, table);
}

/** Columns that stay keep their ids; new ones take the next, and their headings from their header cells. */
function resizedColumns(table: Table, next: Area): Table['columns'] {
  const removed = table.area.column - next.column;
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return Array.from({ length: next.columnCount }, (_, index) => {
    const kept = table.columns[index - removed];
    if (kept !== undefined) return kept;
    nextId += 1;
    return { id: nextId - 1, name: '' };
  });
}

/** Hiding the header blanks its cells; the headings live on in the table. */
export function setShowHeaders(workbook: Workbook, sheet: Sheet, table: Table, show: boolean): void {
  if (table.showHeaders === show) return;
  if (show) {
    const above = { ...tableHeaderArea(table), row: table.area.row - 1 };
    if (above.row < 0) refuse('InvalidOperation', 'There is no row above the table for its header.');
    table.area = { ...table.area, row: above.row, rowCount: table.area.rowCount + 1 };
    for (const [index, column] of table.columns.entries()) {
      ensureCell(sheet, above.row, above.column + index).value = column.name;
    }
    table.showHeaders = true;
    syncHeaders(workbook, sheet, table);
    return;
  }
  blankArea(sheet, tableHeaderArea(table));
  table.area = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
  table.showHeaders = false;
}

/** A new totals row says «Total» and sums or counts the last column, as Excel writes it. */
export function setShowTotals(shifting: Shifting, sheet: Sheet, table: Table, show: boolean): void {
  if (table.showTotals === show) return;
  if (!show) {
    blankArea(sheet, tableTotalsArea(table));
    table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
    table.showTotals = false;
    return;
  }
  makeRoomBelow(shifting, sheet, table);
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  table.showTotals = true;
  const row = lastRow(table.area);
  ensureCell(sheet, row, table.area.column).value = 'Total';
  const last = table.columns.at(-1);
  if (last === undefined || table.columns.length === 1) return;
  const isNumeric = isNumberColumn(sheet, table, table.columns.length - 1);
  last.totalsFormula = `=SUBTOTAL(${isNumeric ? 109 : 103},[${last.name.replace(/[[\]#'@]/g, "'$&")}])`;
  const place = {
    ...tableBodyArea(table),
    column: table.area.column + table.columns.length - 1,
    columnCount: 1,
  };
  const cell = ensureCell(sheet, row, place.column);
  // The host's cells hold a plain reference; Excel shows the structured one.
  cell.formula = `=SUBTOTAL(${isNumeric ? 109 : 103},${columnLetters(place.column)}${place.row + 1}:${columnLetters(place.column)}${lastRow(place) + 1})`;
}

function makeRoomBelow(shifting: Shifting, sheet: Sheet, table: Table): void {
  const at = makeArea(lastRow(table.area) + 1, table.area.column, 1, table.area.columnCount);
  if (isBlankArea(sheet, at)) return;
  shiftCells(shifting.workbook, sheet, { kind: 'insert', axis: 'rows', at }, shifting.ranges);
}

/** Cells and their looks stay; structured references to the table become plain ones. */
export function convertToRange(workbook: Workbook, sheet: Sheet, table: Table): void {
  clearTableFilters(sheet, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  const body = tableBodyArea(table);
  const prefix = `${quoteSheetName(sheet.name)}!`;
  rewriteEveryFormula(workbook, (formula) => {
    let rewritten = formula;
    for (const [index, column] of table.columns.entries()) {
      const place = { ...body, column: body.column + index, columnCount: 1 };
      rewritten = rewritten.replaceAll(`${table.name}[${column.name}]`, prefix + formatAbsolute(place));
    }
    return rewritten;
  });
}

function isNumberColumn(sheet: Sheet, table: Table, index: number): boolean {
  const body = tableBodyArea(table);
  const value = cellAt(sheet, body.row, body.column + index)?.value;
  return typeof value === 'number';
}
