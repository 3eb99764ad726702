import type { MatrizModel } from '../../domain/indicadores/matriz/matrizModel';
import { writeBlocks } from '../report/writeBlocks';
import { colourByText } from '../sheets/colourByText';
import { setNumberFormat } from '../sheets/numberFormat';
import { palette } from '../sheets/palette';
import { markPrintedCopy } from '../sheets/printedCopy';
import { setUpPage } from '../sheets/tableSheet';
import type { BlockWriter } from '../write/blockWriter';
import { COLUMN_BYTES } from '../write/payload';
import { addChart } from './chart';
import { figuraColours, indicadorColours } from './colours';
import { columnAt, matrizColumns, matrizNames, PRINTED_WIDTH, valueRuns } from './columns';
import { formatDetail, setWidths } from './detail';
import { matrizLayout, type MatrizLayout } from './layout';
import { cumplimientoFormat, figureFormat, writeNumberFormats } from './numberFormats';
import { judgementCells, thresholdCells } from './rowFormulas';

/**
 * Writes the matrix on a sheet just added: its figures, the legend, the chart, and the rows that they count. Queues; the
 * caller sends.
 *
 * @param signers whether Inicio has the names of those who sign, to be shown by formula
 */
export async function writeMatriz(
  sheet: Excel.Worksheet,
  writer: BlockWriter,
  model: MatrizModel,
  signers: boolean,
): Promise<void> {
  const names = matrizNames(model.trimestre);
  const layout = matrizLayout(model, names.table, signers);
  sheet.tabColor = palette.official;
  sheet.showGridlines = false;
  markPrintedCopy(sheet);
  setWidths(sheet, matrizColumns);
  // The rows first: the formulas above them count their columns by name.
  await writeRows(sheet, names.sheet, writer, model, layout);
  const widths = matrizColumns.map(({ width }) => width);
  await writeBlocks(sheet, names.sheet, writer, layout.blocks, widths);
  await writer.room(PRINTED_WIDTH * COLUMN_BYTES);
  colourLegend(sheet, layout);
  addChart(sheet, layout);
  setUpPage(sheet, PRINTED_WIDTH, layout.detailRow);
  // Legal, 21.6 × 35.6 cm: on letter paper the fourteen columns would be too small to read.
  sheet.pageLayout.paperSize = 'Legal';
  for (const row of layout.pages) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

async function writeRows(
  sheet: Excel.Worksheet,
  name: string,
  writer: BlockWriter,
  { trimestre, lineas }: MatrizModel,
  { detailRow, legend }: MatrizLayout,
): Promise<void> {
  const row = detailRow + 1;
  for (const { start, columns } of valueRuns()) {
    const rows = lineas.map((linea) => columns.map((value) => value(linea)));
    await writer.values({ sheet: name, row, column: start }, rows);
  }
  const cumplimiento = columnAt('Cumplimiento (%)');
  await writer.formulas(
    { sheet: name, row, column: cumplimiento },
    lineas.map((linea, index) => judgementCells(linea, row + index, legend)),
  );
  await writer.formulas(
    { sheet: name, row, column: columnAt('En riesgo desde') },
    lineas.map((linea, index) => thresholdCells(linea, row + index, legend)),
  );
  // Once they are written: in a table Excel may spread the formula of one row over the others, those without one too.
  // https://github.com/OfficeDev/office-js/issues/1916, 2093 and 5909
  await formatDetail(sheet, writer, {
    table: matrizNames(trimestre).table,
    columns: matrizColumns,
    printed: PRINTED_WIDTH,
    headRow: detailRow,
    rowCount: lineas.length,
  });
  await writeNumberFormats(
    sheet,
    writer,
    { row, column: columnAt('Línea base') },
    lineas.map((linea) => [
      ...[linea.lineaBase, linea.meta, linea.resultado].map(figureFormat),
      cumplimientoFormat(linea),
    ]),
  );
  setNumberFormat(sheet.getRangeByIndexes(row, columnAt('Avance físico'), lineas.length, 1), '0.00');
}

function colourLegend(sheet: Excel.Worksheet, { legend }: MatrizLayout): void {
  const rows = legend.lastRow - legend.firstRow + 1;
  colourByText(sheet.getRangeByIndexes(legend.firstRow, legend.label, rows, 1), indicadorColours, true);
  colourByText(sheet.getRangeByIndexes(legend.firstRow, legend.figure, rows, 1), figuraColours, true);
}
