import type { DateSerial } from '../domain/dates/dateSerial';
import type { Format } from '../domain/formats/format';
import { problemas } from '../domain/messages/problemas';
import {
  printedFormat,
  printedSheetName,
  type PrintedFormat,
  type PrintedRow,
} from '../domain/printing/printedFormat';
import { tableOf } from '../domain/seguimiento';
import { validationContext } from '../domain/validation/context';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { addSheet } from './sheets/addSheet';
import { numberFormatOf, widthInPoints } from './sheets/columnFormat';
import { setNumberFormat } from './sheets/numberFormat';
import { palette } from './sheets/palette';
import { markPrintedCopy } from './sheets/printedCopy';
import { drawLines, formatHeader, setUpPage } from './sheets/tableSheet';
import { literal } from './write/cellText';
import { blockWriter, type WrittenValue } from './write/blockWriter';
import { COLUMN_BYTES } from './write/payload';

export interface PrintRequest {
  readonly format: Format;
  readonly programa: string;
  readonly trimestre: number;
  readonly fecha: DateSerial;
}

export interface PrintResult {
  readonly hoja: string;
  readonly filas: number;
}

/**
 * A frozen copy of one programme's official format on a sheet of its own: plain cells that no longer follow the
 * capture. A copy already there stays; the new one gets a number.
 */
export async function printFormat(
  context: Excel.RequestContext,
  { format, programa, trimestre, fecha }: PrintRequest,
): Promise<Outcome<PrintResult>> {
  if (format.rows !== 'asm') return blocked(problemas.formatoNoImprimible(format.name));
  const libro = await readLibro(context);
  const table = tableOf(libro.seguimiento, format.id);
  if (!table) return blocked(problemas.sinFormato(format.name));
  const missing = table.missing.filter((column) => format.official.includes(column));
  if (missing.length > 0) {
    return blocked(
      problemas.columnasFaltantes(
        table.sheet,
        missing.map(({ heading }) => heading),
      ),
    );
  }
  const printed = printedFormat(table, programa, trimestre, validationContext(libro.seguimiento, fecha));
  if (printed.rows.length === 0) return blocked(problemas.programaSinFilas(programa, format.name));
  if (libro.structure.isStructureProtected) return blocked(problemas.libroProtegido());
  const taken = libro.structure.sheets.map(({ name }) => name);
  const hoja = printedSheetName(format, programa, trimestre, taken);
  await writePrinted(context, hoja, printed);
  return done({ hoja, filas: printed.records });
}

async function writePrinted(
  context: Excel.RequestContext,
  name: string,
  printed: PrintedFormat,
): Promise<void> {
  const { titles, lines, columns, rows } = printed;
  const width = columns.length;
  const headerRow = titles.length + lines.length + 1;
  const writer = blockWriter(context);
  await writer.room(width * COLUMN_BYTES);
  const sheet = addSheet(context, name);
  markPrintedCopy(sheet);
  sheet.showGridlines = false;
  sheet.tabColor = palette.official;
  writeTitles(sheet, printed);
  sheet.getRangeByIndexes(headerRow, 0, 1, width).values = [columns.map(({ heading }) => heading)];
  formatHeader(
    sheet,
    headerRow,
    columns.map(() => ({ group: 'official' as const })),
  );
  formatPrintedBody(sheet, headerRow + 1, printed);
  for (const [index, { kind }] of rows.entries()) {
    if (kind !== 'below') continue;
    await writer.room(COLUMN_BYTES);
    formatBelow(sheet, headerRow + 1 + index, width);
  }
  drawLines(sheet.getRangeByIndexes(headerRow, 0, rows.length + 1, width));
  sheet.freezePanes.freezeRows(headerRow + 1);
  setUpPage(sheet, width, headerRow);
  const cells = rows.map((row) => printedCells(row, width));
  await writer.values({ sheet: name, row: headerRow + 1, column: 0 }, cells);
  await writer.send();
}

function writeTitles(sheet: Excel.Worksheet, { titles, lines, columns }: PrintedFormat): void {
  [...titles, ...lines].forEach((text, row) => {
    const line = sheet.getRangeByIndexes(row, 0, 1, columns.length);
    line.merge();
    sheet.getRangeByIndexes(row, 0, 1, 1).values = [[literal(text)]];
    line.format.horizontalAlignment = 'Center';
    line.format.font.bold = true;
    line.format.font.size = row < titles.length ? 14 : 11;
    line.format.font.color = palette.text;
  });
}

function formatPrintedBody(sheet: Excel.Worksheet, top: number, { columns, rows }: PrintedFormat): void {
  const body = sheet.getRangeByIndexes(top, 0, rows.length, columns.length);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.font.size = 10;
  columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(top, index, rows.length, 1);
    const format = numberFormatOf(column.type);
    if (format !== 'General') setNumberFormat(cells, format);
    cells.format.horizontalAlignment = column.width < 20 ? 'Center' : 'Left';
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widthInPoints(column.width);
  });
}

/** What stands under a record stands out from it, with its caption over every column but the last. */
function formatBelow(sheet: Excel.Worksheet, row: number, width: number): void {
  const whole = sheet.getRangeByIndexes(row, 0, 1, width);
  whole.format.horizontalAlignment = 'Left';
  whole.format.font.bold = true;
  whole.format.fill.color = palette.soft;
  sheet.getRangeByIndexes(row, 0, 1, width - 1).merge();
}

/** Excel leaves alone what is merged under a caption. */
function printedCells(row: PrintedRow, width: number): readonly WrittenValue[] {
  if (row.kind === 'record') return row.cells;
  return Array.from({ length: width }, (_, index) =>
    index === 0 ? row.caption : index === width - 1 ? row.text : null,
  );
}
