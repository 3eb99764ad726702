/** The width and height that text needs. Excel measures glyphs; the host counts characters of Calibri 11. */
import { lastColumn, lastRow } from './area';
import { columnWidthOf, STANDARD_HEIGHT } from './dimensions';
import { formatNumberText } from './formatNumber';
import { forEachCell } from './cells';
import type { Area, Cell, Sheet } from './model';

/** Points for one digit of Calibri 11 (7 pixels) and for a cell's padding (5 pixels). */
const CHARACTER_WIDTH = 5.25;
const PADDING = 3.75;
/** Points for a letter of wrapped prose in Calibri 11, spaces and unused line ends counted. */
const PROSE_WIDTH = 4.8;
/** Of the font's size; with the padding, one line of Calibri 11 is 15 points. */
const LINE_SPACING = 1.22;
const ROW_PADDING = 1.58;
/** 255 characters. */
const MAX_WIDTH = 1340;
/** Points: no row of Excel is higher. */
const MAX_HEIGHT = 409.5;

export function autofitColumns(sheet: Sheet, area: Area): void {
  const widths = new Map<number, number>();
  forEachCell(sheet, area, (cell, _row, column) => {
    widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(cell)));
  });
  for (const [column, width] of widths) {
    if (column > lastColumn(area) || width === 0) continue;
    sheet.columnFormats.set(column, {
      ...sheet.columnFormats.get(column),
      width: Math.min(width, MAX_WIDTH),
    });
  }
}

export function autofitRows(sheet: Sheet, area: Area): void {
  const heights = new Map<number, number>();
  forEachCell(sheet, area, (cell, row, column) => {
    heights.set(
      row,
      Math.max(heights.get(row) ?? STANDARD_HEIGHT, textHeight(cell, columnWidthOf(sheet, column))),
    );
  });
  for (const [row, height] of heights) {
    if (row > lastRow(area)) continue;
    const { customHeight: _customHeight, ...format } = sheet.rowFormats.get(row) ?? {};
    sheet.rowFormats.set(row, { ...format, height: Math.min(height, MAX_HEIGHT) });
  }
}

/**
 * Heights, in points, of the rows that Excel would have fitted to their wrapped text: those to which nobody gave a
 * height. Joined cells do not count, as in Excel.
 */
export function fittedHeights(sheet: Sheet): ReadonlyMap<number, number> {
  const joined = joinedCells(sheet);
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.rows) {
    if (sheet.rowFormats.get(row)?.customHeight === true) continue;
    let height = STANDARD_HEIGHT;
    for (const [column, cell] of cells) {
      if (cell.style?.wrapText !== true || joined.has(`${row},${column}`)) continue;
      height = Math.max(height, textHeight(cell, columnWidthOf(sheet, column)));
    }
    if (height > STANDARD_HEIGHT) heights.set(row, Math.min(height, MAX_HEIGHT));
  }
  return heights;
}

function joinedCells(sheet: Sheet): ReadonlySet<string> {
  const joined = new Set<string>();
  for (const merge of sheet.merges) {
    for (let row = merge.row; row <= lastRow(merge); row += 1) {
      for (let column = merge.column; column <= lastColumn(merge); column += 1)
        joined.add(`${row},${column}`);
    }
  }
  return joined;
}

function textWidth(cell: Cell): number {
  const longest = Math.max(
    ...shownText(cell)
      .split('\n')
      .map((line) => line.length),
  );
  return longest === 0 ? 0 : longest * CHARACTER_WIDTH * fontScale(cell) + PADDING;
}

function textHeight(cell: Cell, columnWidth: number): number {
  const perLine = Math.max(1, Math.floor((columnWidth - PADDING) / (PROSE_WIDTH * fontScale(cell))));
  const wraps = cell.style?.wrapText === true;
  const lines = shownText(cell)
    .split('\n')
    .reduce((count, line) => count + (wraps ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
  return lines * LINE_SPACING * (cell.style?.font?.size ?? 11) + ROW_PADDING;
}

function fontScale(cell: Cell): number {
  return (cell.style?.font?.size ?? 11) / 11;
}

function shownText(cell: Cell): string {
  if (cell.value === undefined) return '';
  if (typeof cell.value === 'string' && cell.numberFormat === undefined) return cell.value;
  return typeof cell.value === 'object'
    ? cell.value.error
    : formatNumberText(cell.value, cell.numberFormat ?? 'General');
}
