import type { ReportModel } from '../../domain/report/reportModel';
import { blockWriter, type BlockWriter } from '../write/blockWriter';
import { COLUMN_BYTES } from '../write/payload';
import { numberFormatOf, widthInPoints } from '../sheets/columnFormat';
import { colourByText } from '../sheets/colourByText';
import { setNumberFormat } from '../sheets/numberFormat';
import { palette, semaforoColours } from '../sheets/palette';
import { drawLines, formatHeader, setUpPage } from '../sheets/tableSheet';
import { blockWidth, type Block } from './block';
import { addCharts } from './charts';
import { detailColumns, DETAIL_TABLE, REPORT_WIDTH } from './columns';
import { reportLayout } from './layout';
import { looks } from './styles';

export const REPORT_SHEET = 'Informe consolidado';

/**
 * Writes the whole report on a sheet just added: the sections, the charts and the detail that its formulas count. Its last
 * part stays queued, for the caller to send.
 *
 * @param signers whether Inicio has the names of those who sign, to be shown by formula
 */
export async function writeReport(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  report: ReportModel,
  signers: boolean,
): Promise<BlockWriter> {
  const layout = reportLayout(report, signers);
  sheet.tabColor = palette.official;
  sheet.showGridlines = false;
  detailColumns.forEach(({ width }, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widthInPoints(width);
  });
  const writer = blockWriter(context);
  // The detail first: the formulas above it count its columns by name.
  await writeDetail(sheet, writer, report, layout.detailRow);
  for (const block of layout.blocks) await writeBlock(sheet, writer, block);
  for (const [row, height] of rowHeights(layout.blocks)) {
    await writer.room();
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  await writer.room(REPORT_WIDTH * COLUMN_BYTES);
  colourSemaforo(sheet, layout.semaforo);
  addCharts(sheet, layout);
  setUpPage(sheet, REPORT_WIDTH, layout.detailRow);
  sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(layout.detailRow - 1, 0, 1, 1));
  sheet.position = 1;
  sheet.activate();
  return writer;
}

/** Formats and lines of one block, measured on the wire. */
const BLOCK_BYTES = 5_500;

async function writeBlock(sheet: Excel.Worksheet, writer: BlockWriter, block: Block): Promise<void> {
  const { row, column, rows, span, style } = block;
  if (rows.length === 0) return;
  const at = { sheet: REPORT_SHEET, row, column };
  if (block.formulas === true) await writer.formulas(at, rows);
  else await writer.values(at, rows);
  await writer.room(BLOCK_BYTES);
  const area = sheet.getRangeByIndexes(row, column, rows.length, blockWidth(block));
  if (span !== undefined && span > 1) area.merge(true);
  const look = looks[style];
  area.format.font.size = look.size ?? 11;
  area.format.font.bold = look.bold ?? false;
  area.format.font.color = look.color ?? palette.text;
  area.format.horizontalAlignment = look.align;
  area.format.verticalAlignment = style === 'text' || block.atTop === true ? 'Top' : 'Center';
  area.format.wrapText = true;
  if (look.fill !== undefined) area.format.fill.color = look.fill;
  if (look.numberFormat !== undefined) setNumberFormat(area, look.numberFormat);
  if (look.lines === 'all') drawLines(area);
  if (look.lines === 'top') {
    const top = area.format.borders.getItem('EdgeTop');
    top.style = 'Continuous';
    top.color = palette.text;
  }
}

/** Of the blocks that share a row, the one that needs most. */
function rowHeights(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const block of blocks) {
    const height = block.height ?? (block.style === 'label' ? labelHeight(block) : 0);
    if (height > 0) heights.set(block.row, Math.max(heights.get(block.row) ?? 0, height));
  }
  return heights;
}

const LABEL_LINE = 17;

/** Excel does not fit rows to joined cells, so that a long label says itself how many lines it takes. */
function labelHeight({ rows, column, span = 1 }: Block): number {
  const characters = detailColumns.slice(column, column + span).reduce((sum, { width }) => sum + width, 0);
  const longest = Math.max(...rows.map(([label = '']) => String(label).length));
  return LABEL_LINE * Math.max(1, Math.ceil(longest / characters));
}

async function writeDetail(
  sheet: Excel.Worksheet,
  writer: BlockWriter,
  report: ReportModel,
  row: number,
): Promise<void> {
  const rows = report.detalle.map((line) => detailColumns.map(({ value }) => value(line)));
  const head = sheet.getRangeByIndexes(row, 0, 1, REPORT_WIDTH);
  head.values = [detailColumns.map(({ heading }) => heading)];
  await writer.values({ sheet: REPORT_SHEET, row: row + 1, column: 0 }, rows);
  await writer.room(REPORT_WIDTH * COLUMN_BYTES);
  const area = sheet.getRangeByIndexes(row, 0, rows.length + 1, REPORT_WIDTH);
  const table = sheet.tables.add(area, true);
  table.name = DETAIL_TABLE;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  formatHeader(
    sheet,
    row,
    detailColumns.map(() => ({ group: 'official' as const })),
  );
  const body = sheet.getRangeByIndexes(row + 1, 0, rows.length, REPORT_WIDTH);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.font.size = 10;
  body.format.font.color = palette.text;
  detailColumns.forEach(({ type }, index) => {
    const cells = sheet.getRangeByIndexes(row + 1, index, rows.length, 1);
    cells.format.horizontalAlignment = type.kind === 'text' ? 'Left' : 'Center';
    const format = numberFormatOf(type);
    if (format !== 'General') setNumberFormat(cells, format);
  });
  drawLines(area);
  const semaforo = detailColumns.findIndex(({ heading }) => heading === 'Semáforo');
  colourSemaforo(sheet, { row: row + 1, column: semaforo, rowCount: rows.length });
}

/** The state is always written, so that the colour is never needed to read it. */
function colourSemaforo(
  sheet: Excel.Worksheet,
  { row, column, rowCount }: { readonly row: number; readonly column: number; readonly rowCount: number },
): void {
  colourByText(sheet.getRangeByIndexes(row, column, rowCount, 1), semaforoColours, true);
}
