import type { ReportModel } from '../../domain/report/reportModel';
import { blockWriter, type BlockWriter } from '../write/blockWriter';
import { COLUMN_BYTES } from '../write/payload';
import { numberFormatOf, widthInPoints } from '../sheets/columnFormat';
import { colourByText } from '../sheets/colourByText';
import { setNumberFormat } from '../sheets/numberFormat';
import { palette, semaforoColours } from '../sheets/palette';
import { drawLines, formatHeader, setUpPage } from '../sheets/tableSheet';
import { addCharts } from './charts';
import { detailColumns, DETAIL_TABLE, REPORT_WIDTH } from './columns';
import { reportLayout } from './layout';
import { writeBlocks } from './writeBlocks';

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
  const widths = detailColumns.map(({ width }) => width);
  await writeBlocks(sheet, REPORT_SHEET, writer, layout.blocks, widths);
  await writer.room(REPORT_WIDTH * COLUMN_BYTES);
  colourSemaforo(sheet, layout.semaforo);
  addCharts(sheet, layout);
  setUpPage(sheet, REPORT_WIDTH, layout.detailRow);
  sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(layout.detailRow - 1, 0, 1, 1));
  sheet.position = 1;
  sheet.activate();
  return writer;
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
