import { noteShift, watchCells } from '../../events/cellChanges';
import { refuse } from '../../hostError';
import { cellsChanged, rangeObject, type RangeRef } from '../../session';
import { isEntireColumns, isEntireRows, overlaps, subtract } from '../../workbook/area';
import { blankArea, dropIfEmpty, forEachCell, removeContent } from '../../workbook/cells';
import { shiftCells } from '../../workbook/shiftCells';
import type { Area, Sheet } from '../../workbook/model';
import { checkAllowed, checkEditable } from '../../workbook/protection';
import { afterContentWritten } from '../../workbook/tableGrowth';
import { syncHeaders } from '../../workbook/tables';
import { clearRules } from '../../workbook/rules';
import { activateSheet } from '../../workbook/sheets';
import { flag, word } from '../../wire/arguments';
import type { HostObject, ObjectTypeSpec } from '../../wire/objectType';

/** What changes the sheet under a range rather than what one cell holds. */
export const editMembers = {
  call: {
    Clear: (ref, [applyTo]) => clear(ref, applyTo),
    Insert: (ref, [shift]) => insert(ref, shift),
    Delete: (ref, [shift]) => remove(ref, shift),
    Merge: (ref, [across]) => merge(ref, flag(across)),
    Unmerge: (ref) => unmerge(ref),
    Select: (ref) => select(ref),
  },
} satisfies Partial<ObjectTypeSpec<RangeRef>>;

const CLEARABLE = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function clear({ session, sheet, area }: RangeRef, applyTo: unknown): void {
  const what = word(applyTo ?? 'All', CLEARABLE, 'applyTo');
  checkEditable(sheet, area);
  const changed = watchCells(session, sheet, area);
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats' || what === 'RemoveHyperlinks';
  forEachCell(sheet, area, (cell, row, column) => {
    if (contents) removeContent(cell);
    if (formats) delete cell.style;
    if (what === 'All' || what === 'Formats') delete cell.numberFormat;
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') delete cell.hyperlink;
    dropIfEmpty(sheet, row, column);
  });
  if (what === 'All' || what === 'Formats') clearColumnFormats(sheet, area);
  if (what === 'All') clearRules(sheet, area);
  if (what === 'All' || what === 'Formats') {
    sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
  }
  if (contents) {
    afterContentWritten(session.workbook, sheet, area, []);
    cellsChanged(session);
    changed();
  }
}

function clearColumnFormats(sheet: Sheet, area: Area): void {
  if (!isEntireColumns(area)) return;
  for (const [column, format] of sheet.columnFormats) {
    if (column < area.column || column >= area.column + area.columnCount) continue;
    const { style: _style, numberFormat: _numberFormat, ...kept } = format;
    sheet.columnFormats.set(column, kept);
  }
}

/** The range returned is the blank space that the insertion made. */
function insert(ref: RangeRef, shift: unknown): HostObject {
  const { session, sheet } = ref;
  const at = { ...ref.area };
  const axis = word(shift, ['Down', 'Right'], 'shift') === 'Down' ? 'rows' : 'columns';
  checkAllowed(sheet, insertPermission(at, axis, 'insert'));
  shiftCells(session.workbook, sheet, { kind: 'insert', axis, at }, session.ranges);
  noteShift(session, sheet, { kind: 'insert', axis, at });
  refreshTables(ref);
  return rangeObject(session, sheet, at);
}

function remove(ref: RangeRef, shift: unknown): void {
  const { session, sheet } = ref;
  const at = { ...ref.area };
  const axis = word(shift, ['Up', 'Left'], 'shift') === 'Up' ? 'rows' : 'columns';
  checkAllowed(sheet, insertPermission(at, axis, 'delete'));
  shiftCells(session.workbook, sheet, { kind: 'delete', axis, at }, session.ranges);
  noteShift(session, sheet, { kind: 'delete', axis, at });
  refreshTables(ref);
}

/** Protection can allow whole rows or whole columns; never a few cells. */
function insertPermission(at: Area, axis: 'rows' | 'columns', kind: 'insert' | 'delete') {
  if (axis === 'rows')
    return isEntireRows(at) ? (kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows') : null;
  return isEntireColumns(at) ? (kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns') : null;
}

function refreshTables({ session, sheet }: RangeRef): void {
  for (const table of sheet.tables) syncHeaders(session.workbook, sheet, table);
  cellsChanged(session);
}

/** Only the first cell keeps its content, as when a person merges and accepts the warning. */
function merge({ session, sheet, area }: RangeRef, across: boolean): void {
  checkAllowed(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    refuse('InvalidOperation', 'Cells of a table cannot be merged.');
  const pieces = across ? rowsOf(area) : [area];
  sheet.merges = [...sheet.merges.filter((one) => !overlaps(one, area)), ...pieces.filter(isSeveralCells)];
  for (const piece of pieces) {
    for (const rest of subtract(piece, { ...piece, rowCount: 1, columnCount: 1 })) blankArea(sheet, rest);
  }
  cellsChanged(session);
}

function unmerge({ sheet, area }: RangeRef): void {
  checkAllowed(sheet, 'allowFormatCells');
  sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_, index) => ({
    ...area,
    row: area.row + index,
    rowCount: 1,
  }));
}

function isSeveralCells(area: Area): boolean {
  return area.rowCount * area.columnCount > 1;
}

function select({ session, sheet, area }: RangeRef): void {
  activateSheet(session.workbook, sheet);
  session.workbook.selection = { sheetId: sheet.id, area: { ...area } };
}
