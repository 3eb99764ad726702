import { formatAbsolute, quoteSheetName } from './address';
import { area as makeArea } from './area';
import { cellAt } from './cells';
import type { Area, CellScalar, ChartSeries, Sheet } from './model';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * Reads a chart's series from a block as Excel does: by columns unless it has more columns than rows; the first
 * row names them if it holds texts or is blank at the corner, and the first column are the categories likewise.
 */
export function chartSeries(sheet: Sheet, block: Area, seriesBy: SeriesBy): ChartSeries[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && block.rowCount >= block.columnCount);
  const header = hasHeaderRow(sheet, block) ? 1 : 0;
  const labels = hasLabelColumn(sheet, block) ? 1 : 0;
  const data = makeArea(
    block.row + header,
    block.column + labels,
    block.rowCount - header,
    block.columnCount - labels,
  );
  const count = byColumns ? data.columnCount : data.rowCount;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    byColumns
      ? columnSeries(sheet, data, index, header, labels)
      : rowSeries(sheet, data, index, header, labels),
  );
}

export function rangeFormula(sheet: Sheet, area: Area): string {
  return `=${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
}

function columnSeries(sheet: Sheet, data: Area, index: number, header: number, labels: number): ChartSeries {
  const column = data.column + index;
  return {
    name: header === 0 ? `Serie${index + 1}` : shownText(cellAt(sheet, data.row - 1, column)?.value),
    values: rangeFormula(sheet, { ...data, column, columnCount: 1 }),
    categories: labels === 0 ? '' : rangeFormula(sheet, { ...data, column: data.column - 1, columnCount: 1 }),
  };
}

function rowSeries(sheet: Sheet, data: Area, index: number, header: number, labels: number): ChartSeries {
  const row = data.row + index;
  return {
    name: labels === 0 ? `Serie${index + 1}` : shownText(cellAt(sheet, row, data.column - 1)?.value),
    values: rangeFormula(sheet, { ...data, row, rowCount: 1 }),
    categories: header === 0 ? '' : rangeFormula(sheet, { ...data, row: data.row - 1, rowCount: 1 }),
  };
}

function hasHeaderRow(sheet: Sheet, block: Area): boolean {
  if (block.rowCount === 1) return false;
  const cells = Array.from(
    { length: block.columnCount },
    (_, index) => cellAt(sheet, block.row, block.column + index)?.value,
  );
  return cells.slice(block.columnCount > 1 ? 1 : 0).every((value) => typeof value === 'string');
}

function hasLabelColumn(sheet: Sheet, block: Area): boolean {
  if (block.columnCount === 1) return false;
  const below = Array.from(
    { length: block.rowCount - 1 },
    (_, index) => cellAt(sheet, block.row + 1 + index, block.column)?.value,
  );
  return below.every((value) => typeof value === 'string');
}

function shownText(value: CellScalar | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}
