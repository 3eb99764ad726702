import type { CellValue } from '../../domain/cell';
import { literal } from '../write/cellText';
import { addSheet } from './addSheet';
import { formatBody, widthInPoints, type SheetColumn } from './columnFormat';
import { palette } from './palette';

/** A sheet with a title block and one table under it: the shape of everything that we install. */
export interface TableSheet {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly SheetColumn[];
  /** Printed columns, from the left. */
  readonly printed: number;
  /** Lines above the table; a text starting with `=` is a formula of ours. */
  readonly titles: readonly TitleLine[];
  readonly tabColor: string;
  readonly rows?: readonly (readonly CellValue[])[];
  /** Of one wider than a page: the columns that stay in sight and repeat, and how many pages it takes side by side. */
  readonly lead?: { readonly columns: number; readonly pages: number };
}

export interface TitleLine {
  readonly text: string;
  readonly style: 'title' | 'line' | 'note';
}

/** 0-based row of the headings: under the title lines and a blank row. */
export function headerRowOf(sheet: Pick<TableSheet, 'titles'>): number {
  return sheet.titles.length + 1;
}

/** Creates the sheet and its table, with one blank row when there are none. Queues; the caller sends. */
export function installTableSheet(context: Excel.RequestContext, template: TableSheet): Excel.Worksheet {
  const sheet = addSheet(context, template.sheet);
  sheet.tabColor = template.tabColor;
  sheet.showGridlines = false;
  writeTitles(sheet, template);
  const headerRow = headerRowOf(template);
  const rows = template.rows ?? [];
  const bodyRows = Math.max(rows.length, 1);
  const width = template.columns.length;
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, width);
  header.values = [template.columns.map((column) => column.heading)];
  if (rows.length > 0) {
    sheet.getRangeByIndexes(headerRow + 1, 0, rows.length, width).values = rows.map((row) =>
      row.map(literal),
    );
  }
  const table = sheet.tables.add(sheet.getRangeByIndexes(headerRow, 0, bodyRows + 1, width), true);
  table.name = template.table;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  formatHeader(sheet, headerRow, template.columns);
  formatBody(sheet, headerRow + 1, 0, bodyRows, template.columns);
  drawLines(sheet.getRangeByIndexes(headerRow, 0, bodyRows + 1, width));
  template.columns.forEach((column, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widthInPoints(column.width);
  });
  setUpPage(sheet, template.printed, headerRow);
  if (template.lead) keepLead(sheet, template.lead, headerRow);
  else sheet.freezePanes.freezeRows(headerRow + 1);
  return sheet;
}

function keepLead(sheet: Excel.Worksheet, lead: NonNullable<TableSheet['lead']>, headerRow: number): void {
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, lead.columns));
  sheet.pageLayout.zoom = { horizontalFitToPages: lead.pages };
  sheet.pageLayout.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, lead.columns).getEntireColumn());
}

function writeTitles(sheet: Excel.Worksheet, template: TableSheet): void {
  template.titles.forEach(({ text, style }, row) => {
    const line = sheet.getRangeByIndexes(row, 0, 1, Math.max(template.printed, 1));
    if (template.printed > 1 && !template.lead) line.merge();
    const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
    cell.values = [[text]];
    // In the middle of several pages, nobody would see it.
    line.format.horizontalAlignment = style === 'note' || template.lead ? 'Left' : 'Center';
    line.format.verticalAlignment = 'Center';
    line.format.font.color = style === 'title' ? palette.official : palette.muted;
    line.format.font.size = style === 'title' ? 14 : 10;
    line.format.font.bold = style !== 'note';
    line.format.wrapText = style === 'note';
    line.format.rowHeight = style === 'title' ? 24 : style === 'note' ? 28 : 16;
  });
}

export function formatHeader(
  sheet: Excel.Worksheet,
  row: number,
  columns: readonly Pick<SheetColumn, 'group'>[],
): void {
  const header = sheet.getRangeByIndexes(row, 0, 1, columns.length);
  header.format.wrapText = true;
  header.format.horizontalAlignment = 'Center';
  header.format.verticalAlignment = 'Center';
  header.format.font.bold = true;
  header.format.font.size = 10;
  header.format.font.color = palette.onDark;
  header.format.rowHeight = 45;
  const official = columns.filter((column) => column.group === 'official').length;
  if (official > 0) sheet.getRangeByIndexes(row, 0, 1, official).format.fill.color = palette.official;
  if (official < columns.length) {
    sheet.getRangeByIndexes(row, official, 1, columns.length - official).format.fill.color =
      palette.auxiliary;
  }
}

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

export function drawLines(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = palette.line;
  }
}

/** Letter, landscape, one page wide, the headings on every page; whole columns, so that new rows print too. */
export function setUpPage(sheet: Excel.Worksheet, printedColumns: number, headerRow: number): void {
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'Letter';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins('Points', { top: 43, bottom: 43, left: 28, right: 28, header: 20, footer: 20 });
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, 1, printedColumns).getEntireColumn());
  page.setPrintTitleRows(sheet.getRangeByIndexes(headerRow, 0, 1, 1).getEntireRow());
  page.headersFooters.defaultForAllPages.leftFooter = '&A';
  page.headersFooters.defaultForAllPages.rightFooter = 'Página &P de &N';
}
