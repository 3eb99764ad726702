import type { DateSerial } from '../domain/dates/dateSerial';
import { fichaImpresa } from '../domain/indicadores/impresos/fichaImpresa';
import {
  GRID_COLUMNS,
  linesOf,
  type Impreso,
  type ImpresoCell,
  type ImpresoRow,
} from '../domain/indicadores/impresos/impreso';
import { solicitudImpresa } from '../domain/indicadores/impresos/solicitudImpresa';
import { problemas } from '../domain/messages/problemas';
import { admissibleSheetName, freeSheetName } from './read/structure';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { addSheet } from './sheets/addSheet';
import { DATE_FORMAT, widthInPoints } from './sheets/columnFormat';
import { setNumberFormat } from './sheets/numberFormat';
import { palette } from './sheets/palette';
import { markPrintedCopy } from './sheets/printedCopy';
import { drawLines } from './sheets/tableSheet';
import { blockWriter } from './write/blockWriter';
import { COLUMN_BYTES } from './write/payload';

export type PrintFormRequest = (
  | { readonly formato: 'ficha'; readonly clave: string }
  | { readonly formato: 'solicitud-cambio'; readonly folio: string }
) & { readonly fecha: DateSerial };

/** The SEJ-PEP-23 of an indicator or the SEJ-PEP-24 of a request, on a sheet of its own to be printed and signed. */
export async function printForm(
  context: Excel.RequestContext,
  request: PrintFormRequest,
): Promise<Outcome<{ readonly hoja: string }>> {
  const { seguimiento, structure } = await readLibro(context);
  const made =
    request.formato === 'ficha'
      ? fichaImpresa(seguimiento, request.clave, request.fecha)
      : solicitudImpresa(seguimiento, request.folio, request.fecha);
  if ('problem' in made) return blocked(made.problem);
  if (structure.isStructureProtected) return blocked(problemas.libroProtegido());
  const hoja = freeSheetName(
    structure,
    admissibleSheetName(made.impreso.nombre).slice(0, NAME_LENGTH).trim(),
  );
  await writeForm(context, hoja, made.impreso);
  return done({ hoja });
}

/** Of the 31 letters of the name of a sheet: a copy's number goes behind. */
const NAME_LENGTH = 25;

const COLUMN_CHARACTERS = 7.5;

async function writeForm(context: Excel.RequestContext, name: string, { rows }: Impreso): Promise<void> {
  const writer = blockWriter(context);
  await writer.room(COLUMN_BYTES * GRID_COLUMNS);
  const sheet = addSheet(context, name);
  markPrintedCopy(sheet);
  sheet.showGridlines = false;
  sheet.tabColor = palette.official;
  sheet.getRangeByIndexes(0, 0, 1, GRID_COLUMNS).format.columnWidth = widthInPoints(COLUMN_CHARACTERS);
  for (const [index, row] of rows.entries()) {
    await writer.room(COLUMN_BYTES * row.length);
    formatRow(sheet, index, row);
  }
  await writer.values({ sheet: name, row: 0, column: 0 }, rows.map(spread));
  setUpForm(sheet, rows.length);
  await writer.send();
}

/** Each text at the left of its merged cells; Excel leaves the others alone. */
function spread(row: ImpresoRow) {
  return row.flatMap(({ text, span }) => [text, ...Array.from({ length: span - 1 }, () => null)]);
}

const LINE_POINTS = 13.5;
/** The highest row that Excel admits. */
const ROW_LIMIT = 409;
const SIGNATURE_POINTS = 62;

function formatRow(sheet: Excel.Worksheet, index: number, row: ImpresoRow): void {
  let column = 0;
  for (const cell of row) {
    const range = sheet.getRangeByIndexes(index, column, 1, cell.span);
    if (cell.span > 1) range.merge();
    formatCell(range, cell);
    column += cell.span;
  }
  sheet.getRangeByIndexes(index, 0, 1, 1).format.rowHeight = heightOf(row);
}

function heightOf(row: ImpresoRow): number {
  const lines = Math.max(...row.map(linesOf));
  if (row.some(({ look }) => look === 'signature')) return SIGNATURE_POINTS;
  return Math.min(ROW_LIMIT, lines * LINE_POINTS + (row[0]?.look === 'title' ? 8 : 4));
}

function formatCell(range: Excel.Range, { look, isDate }: ImpresoCell): void {
  const { format } = range;
  const isHeading = look === 'title' || look === 'line';
  format.wrapText = true;
  format.verticalAlignment = look === 'signature' ? 'Bottom' : 'Center';
  format.horizontalAlignment = isHeading || look === 'centred' || look === 'signature' ? 'Center' : 'Left';
  format.font.size = look === 'title' ? 14 : look === 'note' ? 8 : 10;
  format.font.bold = isHeading || look === 'section' || look === 'label';
  format.font.color = look === 'section' ? palette.onDark : look === 'note' ? palette.muted : palette.text;
  if (look === 'section') format.fill.color = palette.official;
  if (look === 'label') format.fill.color = palette.soft;
  if (look === 'label' || look === 'value' || look === 'centred') drawLines(range);
  if (isDate) setNumberFormat(range, DATE_FORMAT);
}

function setUpForm(sheet: Excel.Worksheet, rowCount: number): void {
  const page = sheet.pageLayout;
  page.orientation = 'Portrait';
  page.paperSize = 'Letter';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins('Points', { top: 36, bottom: 43, left: 28, right: 28, header: 20, footer: 20 });
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, rowCount, GRID_COLUMNS));
  page.headersFooters.defaultForAllPages.leftFooter = '&A';
  page.headersFooters.defaultForAllPages.rightFooter = 'Página &P de &N';
}
