/** What a person does at the workbook, with the mouse and the keyboard; office.js hears of it by its events. */
import { noteShift, watchCells } from '../events/cellChanges';
import { refuse } from '../hostError';
import { cellsChanged, type Session } from '../session';
import { parseArea } from '../workbook/address';
import {
  COLUMN_COUNT,
  ROW_COUNT,
  area as makeArea,
  isInsideSheet,
  lastColumn,
  lastRow,
} from '../workbook/area';
import { inputCell } from '../workbook/cellInput';
import { blankArea } from '../workbook/cells';
import type { Area, Sheet } from '../workbook/model';
import { checkAllowed, checkEditable, checkStructure } from '../workbook/protection';
import { activateSheet, addSheet, deleteSheet, findSheetByKey, renameSheet } from '../workbook/sheets';
import { shiftCells } from '../workbook/shiftCells';
import { afterContentWritten, rowsThatTablesGain } from '../workbook/tableGrowth';
import { syncHeaders } from '../workbook/tables';

/**
 * A sheet is told by its name or its id, cells by an address without sheet or by an area. What Excel would refuse
 * throws a `HostError` and changes nothing.
 */
export interface Person {
  /** Types texts, row by row, as in a Mexican Excel; one text fills the whole area, `''` empties. */
  enterText(sheet: string, cells: Cells, texts: string | readonly (readonly string[])[]): void;
  /** The Delete key: contents go, formats stay. */
  clear(sheet: string, cells: Cells): void;
  select(sheet: string, cells: Cells): void;
  activateSheet(sheet: string): void;
  /** @returns the new sheet's id */
  addSheet(name?: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  /** @param row 0-based */
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;
  /** While the person is inside a cell, Excel answers no request that cannot wait. */
  setEditingCell(editing: boolean): void;
}

export type Cells = string | Area;

interface Around {
  /** Runs an act and lets office.js know. */
  readonly act: <T>(action: () => T) => T;
  readonly edits: (editing: boolean) => void;
}

export function personAt(session: Session, { act, edits }: Around): Person {
  const { workbook } = session;
  const sheetOf = (key: string): Sheet =>
    findSheetByKey(workbook, key) ?? refuse('ItemNotFound', `There is no sheet ${key}.`);
  const shift = (key: string, kind: 'insert' | 'delete', axis: 'rows' | 'columns', at: Area): void =>
    act(() => {
      const sheet = sheetOf(key);
      checkAllowed(sheet, permission(kind, axis));
      shiftCells(workbook, sheet, { kind, axis, at }, session.ranges);
      for (const table of sheet.tables) syncHeaders(workbook, sheet, table);
      noteShift(session, sheet, { kind, axis, at });
      cellsChanged(session);
    });

  return {
    enterText: (key, cells, texts) => act(() => enterText(session, sheetOf(key), areaOf(cells), texts)),
    clear: (key, cells) => act(() => clear(session, sheetOf(key), areaOf(cells))),
    select: (key, cells) =>
      act(() => {
        const sheet = sheetOf(key);
        const selected = areaOf(cells);
        activateSheet(workbook, sheet);
        workbook.selection = { sheetId: sheet.id, area: { ...selected } };
      }),
    activateSheet: (key) => act(() => activateSheet(workbook, sheetOf(key))),
    addSheet: (name) =>
      act(() => {
        checkStructure(workbook);
        const sheet = addSheet(workbook, name);
        activateSheet(workbook, sheet);
        cellsChanged(session);
        return sheet.id;
      }),
    deleteSheet: (key) =>
      act(() => {
        checkStructure(workbook);
        deleteSheet(workbook, sheetOf(key));
        cellsChanged(session);
      }),
    renameSheet: (key, name) =>
      act(() => {
        checkStructure(workbook);
        renameSheet(workbook, sheetOf(key), name);
        cellsChanged(session);
      }),
    insertRows: (key, row, count) => shift(key, 'insert', 'rows', rows(row, count)),
    deleteRows: (key, row, count) => shift(key, 'delete', 'rows', rows(row, count)),
    insertColumns: (key, column, count) => shift(key, 'insert', 'columns', columns(column, count)),
    deleteColumns: (key, column, count) => shift(key, 'delete', 'columns', columns(column, count)),
    setEditingCell: edits,
  };
}

function enterText(
  session: Session,
  sheet: Sheet,
  area: Area,
  texts: string | readonly (readonly string[])[],
): void {
  checkEditable(sheet, area);
  const textAt = (row: number, column: number): string =>
    typeof texts === 'string' ? texts : (texts[row - area.row]?.[column - area.column] ?? '');
  const changed = watchCells(session, sheet, area);
  const gained = rowsThatTablesGain(sheet, area, textAt);
  const thisYear = new Date().getFullYear();
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      inputCell(sheet, row, column, textAt(row, column), thisYear, 'es-MX');
    }
  }
  afterContentWritten(session.workbook, sheet, area, gained);
  cellsChanged(session);
  changed();
}

function clear(session: Session, sheet: Sheet, area: Area): void {
  checkEditable(sheet, area);
  const changed = watchCells(session, sheet, area);
  blankArea(sheet, area);
  afterContentWritten(session.workbook, sheet, area, []);
  cellsChanged(session);
  changed();
}

function areaOf(cells: Cells): Area {
  const found = typeof cells === 'string' ? parseArea(cells) : cells;
  return found !== null && isInsideSheet(found)
    ? found
    : refuse('InvalidArgument', 'The cells are outside the worksheet.');
}

function rows(row: number, count: number): Area {
  return areaOf(makeArea(row, 0, count, COLUMN_COUNT));
}

function columns(column: number, count: number): Area {
  return areaOf(makeArea(0, column, ROW_COUNT, count));
}

function permission(kind: 'insert' | 'delete', axis: 'rows' | 'columns') {
  if (axis === 'rows') return kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows';
  return kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns';
}
