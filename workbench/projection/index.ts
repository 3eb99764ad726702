import { fittedHeights } from '../../host/workbook/autofit';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../host/workbook/dimensions';
import type { Comment, Sheet, Workbook } from '../../host/workbook/model';
import { cellViews } from './cells';
import { chartViews } from './charts';
import { listsOf } from './lists';
import { pixels, rangeOf } from './units';
import type { ColumnView, NoteView, RowView, SheetView, WorkbookView } from './view';

/** Rows and columns offered beyond the last one in use; Excel's own million would make the grid slow. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

/** The whole workbook as the grid is to show it. Formulas must be calculated already. */
export function viewOf(workbook: Workbook): WorkbookView {
  return {
    sheets: workbook.sheets.map((sheet) => sheetView(workbook, sheet)),
    activeSheetId: workbook.activeSheetId,
    selection: { sheetId: workbook.selection.sheetId, range: rangeOf(workbook.selection.area) },
    font: workbook.defaultFont ?? { name: 'Calibri', size: 11 },
  };
}

function sheetView(workbook: Workbook, sheet: Sheet): SheetView {
  const cells = cellViews(sheet);
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    rowCount: Math.max(LEAST_ROWS, largest(cells.keys()) + SPARE_ROWS),
    columnCount: Math.max(
      LEAST_COLUMNS,
      largest([...cells.values()].map((row) => largest(row.keys()))) + SPARE_COLUMNS,
    ),
    cells,
    merges: sheet.merges.map(rangeOf),
    rows: rowViews(sheet),
    columns: columnViews(sheet),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: isFrozen ? frozenRows : -1,
      startColumn: isFrozen ? frozenColumns : -1,
    },
    lists: listsOf(workbook, sheet),
    notes: sheet.comments.map(noteView),
    charts: chartViews(workbook, sheet),
  };
}

/** Rows that are not of the standard height, those that Excel would fit to their text among them. */
function rowViews(sheet: Sheet): Map<number, RowView> {
  const fitted = fittedHeights(sheet);
  const rows = new Map<number, RowView>();
  for (const row of new Set([...fitted.keys(), ...sheet.rowFormats.keys()])) {
    const format = sheet.rowFormats.get(row);
    const height = format?.height ?? fitted.get(row) ?? STANDARD_HEIGHT;
    rows.set(row, { h: pixels(height), hidden: format?.hidden === true });
  }
  return rows;
}

function columnViews(sheet: Sheet): Map<number, ColumnView> {
  return new Map(
    [...sheet.columnFormats].map(([column, { width = STANDARD_WIDTH, hidden = false }]) => [
      column,
      { w: pixels(width), hidden },
    ]),
  );
}

function noteView({ row, column, content, author, replies }: Comment): NoteView {
  const said = [{ author, content }, ...replies].map((one) =>
    one.author === '' ? one.content : `${one.author}: ${one.content}`,
  );
  return { row, column, text: said.join('\n') };
}

function largest(numbers: Iterable<number>): number {
  let found = 0;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
