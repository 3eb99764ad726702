import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../host/workbook/dimensions';
import { pixels } from '../projection/units';
import type { CellView, ColumnView, RowView, SheetView, WorkbookView } from '../projection/view';

/** The workbook that the grid shows; one at a time. */
export const UNIT = 'libro';
const BOTTOM = 3;

/** Everything of a workbook that the grid loads at once; lists and notes are added after. */
export function workbookData({ sheets, font }: WorkbookView): Partial<IWorkbookData> {
  return {
    id: UNIT,
    name: UNIT,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, worksheetData(sheet)])),
    defaultStyle: { ff: font.name, fs: font.size, vt: BOTTOM },
  };
}

/** What every sheet must say, since one that is added later gets no defaults. */
export const FRAME = {
  rowHeader: { width: 46, hidden: 0 },
  columnHeader: { height: 20, hidden: 0 },
  rightToLeft: 0,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
} as const;

export function worksheetData(sheet: SheetView): Partial<IWorksheetData> {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    tabColor: sheet.tabColor,
    showGridlines: sheet.gridlines ? 1 : 0,
    ...FRAME,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: pixels(STANDARD_WIDTH),
    defaultRowHeight: pixels(STANDARD_HEIGHT),
    freeze: sheet.freeze,
    mergeData: [...sheet.merges],
    cellData: cellMatrix(sheet.cells),
    rowData: Object.fromEntries([...sheet.rows].map(([row, view]) => [row, rowData(view)])),
    columnData: Object.fromEntries([...sheet.columns].map(([column, view]) => [column, columnData(view)])),
  };
}

function cellMatrix(cells: SheetView['cells']): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(
    [...cells].map(([row, columns]) => [
      row,
      Object.fromEntries([...columns].map(([column, view]) => [column, cellData(view)])),
    ]),
  );
}

/** Copies the look: the grid keeps and changes what it is given. */
function cellData({ v, t, f, s }: CellView): ICellData {
  return {
    ...(v !== null && { v }),
    ...(t !== null && { t }),
    ...(f !== null && { f }),
    ...(s !== null && { s: structuredClone(s) }),
  };
}

/** A height that the grid is not to fit by itself. */
function rowData({ h, hidden }: RowView): IRowData {
  return { h, ia: 0, hd: hidden ? 1 : 0 };
}

function columnData({ w, hidden }: ColumnView): IColumnData {
  return { w, hd: hidden ? 1 : 0 };
}
