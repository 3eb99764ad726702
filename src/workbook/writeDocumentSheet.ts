import { CELL_CHARACTERS } from '../domain/cell';
import type { Documento } from '../domain/documentos/documento';
import { problemas } from '../domain/messages/problemas';
import { layoutOf, type SheetCell, type SheetDocument, type SheetRow } from './documento/layout';
import { documentLooks } from './documento/looks';
import { admissibleSheetName, freeSheetName, readStructure, type Structure } from './read/structure';
import { blocked, done, type Outcome } from './result';
import { addSheet } from './sheets/addSheet';
import { widthInPoints } from './sheets/columnFormat';
import { palette } from './sheets/palette';
import { markPrintedCopy } from './sheets/printedCopy';
import { drawLines } from './sheets/tableSheet';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { COLUMN_BYTES } from './write/payload';

/**
 * The text of a document on a sheet of its own, to be copied or printed where a file cannot be saved: plain cells, a
 * paragraph in each row and its tables as cells. A sheet already there stays; the new one gets a number.
 *
 * @param structure where the caller has just read it
 */
export async function writeDocumentSheet(
  context: Excel.RequestContext,
  documento: Documento,
  structure?: Structure,
): Promise<Outcome<{ readonly hoja: string }>> {
  const stands = structure ?? (await readStructure(context));
  if (stands.isStructureProtected) return blocked(problemas.libroProtegido());
  const hoja = freeSheetName(stands, admissibleSheetName(documento.nombre).slice(0, NAME_LENGTH).trim());
  await writeSheet(context, hoja, documento);
  return done({ hoja });
}

/** Letters that Excel admits in the name of a sheet. */
const NAME_LENGTH = 31;

async function writeSheet(context: Excel.RequestContext, name: string, documento: Documento): Promise<void> {
  const layout = layoutOf(documento);
  const { grid, rows } = layout;
  const writer = blockWriter(context);
  await writer.room(COLUMN_BYTES * grid.widths.length);
  const sheet = addSheet(context, name);
  markPrintedCopy(sheet);
  sheet.showGridlines = false;
  sheet.tabColor = palette.official;
  grid.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  });
  await writer.values(
    { sheet: name, row: 0, column: 0 },
    rows.map((row) => spread(row, grid.widths.length)),
  );
  for (const run of runsOf(rows)) await formatRun(sheet, writer, run);
  setUpPage(sheet, layout, documento.pie);
  await writer.send();
}

/** Each text at the left of the cells that it joins; Excel leaves the others alone. */
function spread({ cells }: SheetRow, width: number): (string | null)[] {
  const values = cells.flatMap(({ text, span }) => [
    text.length > CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS - 1)}…` : text,
    ...Array.from({ length: span - 1 }, () => null),
  ]);
  return [...values, ...Array.from({ length: width - values.length }, () => null)];
}

/** Consecutive rows that look alike, formatted with one call for all. */
interface Run {
  readonly start: number;
  readonly rows: SheetRow[];
}

function runsOf(rows: readonly SheetRow[]): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach((row, index) => {
    const last = runs.at(-1);
    if (last && shapeOf(last.rows[0]) === shapeOf(row)) last.rows.push(row);
    else runs.push({ start: index, rows: [row] });
  });
  return runs;
}

function shapeOf(row: SheetRow | undefined): string {
  return (row?.cells ?? []).map(({ span, look, bold, align }) => [span, look, bold, align].join()).join(' ');
}

async function formatRun(sheet: Excel.Worksheet, writer: BlockWriter, { start, rows }: Run): Promise<void> {
  const [shape] = rows;
  let column = 0;
  for (const cell of shape?.cells ?? []) {
    await writer.room(COLUMN_BYTES);
    const range = sheet.getRangeByIndexes(start, column, rows.length, cell.span);
    if (cell.span > 1) range.merge(true);
    formatCells(range, cell);
    column += cell.span;
  }
  for (const [index, row] of rows.entries()) await formatRow(sheet, writer, start + index, row);
}

function formatCells(range: Excel.Range, { look, bold, align }: SheetCell): void {
  const { size, isBold, color, fill, alignment, vertical, isRuled } = documentLooks[look];
  const { format } = range;
  format.wrapText = true;
  format.font.size = size;
  format.font.bold = bold ?? isBold;
  format.font.color = color;
  format.horizontalAlignment = align ?? alignment;
  format.verticalAlignment = vertical;
  if (fill !== undefined) format.fill.color = fill;
  if (isRuled === true) drawLines(range);
}

/** The highest row that Excel admits. */
const ROW_LIMIT = 409;

/** What differs within a run: the height that joined cells need, the blanks, and the ends of pages. */
async function formatRow(
  sheet: Excel.Worksheet,
  writer: BlockWriter,
  index: number,
  { cells, lines, breaks }: SheetRow,
): Promise<void> {
  // Excel fits the rows of single cells by itself.
  if (cells.some(({ span }) => span > 1)) {
    const { linePoints, padding } = documentLooks[cells[0]?.look ?? 'celda'];
    await writer.room();
    sheet.getRangeByIndexes(index, 0, 1, 1).untrack().format.rowHeight = Math.min(
      ROW_LIMIT,
      lines * linePoints + padding,
    );
  }
  let column = 0;
  for (const { span, isBlank } of cells) {
    if (isBlank === true) {
      await writer.room();
      sheet.getRangeByIndexes(index, column, 1, span).untrack().format.fill.color = palette.input;
    }
    column += span;
  }
  if (breaks) {
    await writer.room();
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(index, 0, 1, 1));
  }
}

/** Excel prints no longer foot, and takes `&` for a code. */
const FOOT_LIMIT = 200;

function setUpPage(sheet: Excel.Worksheet, { grid, rows, repeated }: SheetDocument, pie: string): void {
  const page = sheet.pageLayout;
  page.orientation = grid.orientacion === 'horizontal' ? 'Landscape' : 'Portrait';
  page.paperSize = 'Letter';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins('Points', { top: 50, bottom: 54, left: 43, right: 43, header: 20, footer: 24 });
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, Math.max(rows.length, 1), grid.widths.length));
  if (repeated !== null) {
    page.setPrintTitleRows(sheet.getRangeByIndexes(repeated, 0, 1, 1).getEntireRow());
  }
  page.headersFooters.defaultForAllPages.leftFooter = pie.slice(0, FOOT_LIMIT).replace(/&/g, '&&');
  page.headersFooters.defaultForAllPages.rightFooter = 'Página &P de &N';
}
