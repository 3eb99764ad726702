import type { CellValue } from '../../domain/cell';
import { FIGURAS } from '../../domain/indicadores/matriz/figuras';
import type { LineaMatriz, MatrizModel } from '../../domain/indicadores/matriz/matrizModel';
import { matrizTexts } from '../../domain/messages/matriz';
import { writeBlocks } from '../report/writeBlocks';
import type { Block } from '../report/block';
import { palette } from '../sheets/palette';
import { markPrintedCopy } from '../sheets/printedCopy';
import { setUpPage } from '../sheets/tableSheet';
import type { BlockWriter } from '../write/blockWriter';
import { avancesNames } from './columns';
import { formatDetail, setWidths, type DetailColumn } from './detail';
import { headerSection } from './headSections';
import { cumplimientoFormat, figureFormat, writeNumberFormats } from './numberFormats';

interface AvanceColumn extends DetailColumn {
  readonly value: (linea: LineaMatriz) => CellValue;
}

/** The Informe de Avance de Resultados (MTY 7.23): the norm gives no columns; these are ours. */
const columns: readonly AvanceColumn[] = [
  { heading: 'Dependencia', width: 22, align: 'Left', value: ({ dependencia }) => dependencia },
  { heading: 'Clave', width: 10, align: 'Center', value: ({ clave }) => clave },
  { heading: 'Indicador', width: 30, align: 'Left', value: ({ nombre }) => nombre },
  { heading: 'Meta', width: 12, align: 'Right', value: ({ meta }) => meta ?? '' },
  { heading: 'Resultado', width: 12, align: 'Right', value: ({ resultado }) => resultado ?? '' },
  { heading: 'Cumplimiento (%)', width: 14, align: 'Right', value: ({ cumplimiento }) => cumplimiento ?? '' },
  { heading: 'Figura', width: 8, align: 'Center', value: ({ semaforo }) => FIGURAS[semaforo] },
  { heading: 'Semáforo', width: 15, align: 'Center', value: ({ semaforo }) => semaforo },
  { heading: 'Motivo', width: 56, align: 'Left', value: ({ motivo }) => motivo },
  { heading: 'Recomendación', width: 42, align: 'Left', value: ({ recomendacion }) => recomendacion },
];

/** Writes the report of advances on a sheet just added, each dependency on a page of its own. Queues; the caller sends. */
export async function writeAvances(
  sheet: Excel.Worksheet,
  writer: BlockWriter,
  model: MatrizModel,
): Promise<void> {
  const names = avancesNames(model.trimestre);
  const lineas = byDependencia(model);
  const header = headerSection(model, matrizTexts.avances.titulo, columns.length);
  const note: Block = {
    row: header.nextRow - 1,
    column: 0,
    rows: [[matrizTexts.avances.nota]],
    span: columns.length,
    style: 'note',
    height: 18,
  };
  const headRow = header.nextRow + 1;
  sheet.tabColor = palette.auxiliary;
  sheet.showGridlines = false;
  markPrintedCopy(sheet);
  setWidths(sheet, columns);
  const widths = columns.map(({ width }) => width);
  await formatDetail(sheet, writer, {
    table: names.table,
    columns,
    printed: columns.length,
    headRow,
    rowCount: lineas.length,
  });
  await writer.values(
    { sheet: names.sheet, row: headRow + 1, column: 0 },
    lineas.map((linea) => columns.map(({ value }) => value(linea))),
  );
  await writeNumberFormats(
    sheet,
    writer,
    { row: headRow + 1, column: columns.findIndex(({ heading }) => heading === 'Meta') },
    lineas.map((linea) => [
      figureFormat(linea.meta),
      figureFormat(linea.resultado),
      cumplimientoFormat(linea),
    ]),
  );
  await writeBlocks(sheet, names.sheet, writer, [...header.blocks, note], widths);
  setUpPage(sheet, columns.length, headRow);
  sheet.pageLayout.paperSize = 'Legal';
  // Each dependency's page says what it is: it goes with its oficio.
  sheet.pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(0, 0, headRow + 1, 1).getEntireRow());
  await breakPages(sheet, writer, lineas, headRow + 1);
}

function byDependencia({ dependencias, lineas }: MatrizModel): readonly LineaMatriz[] {
  const places = new Map(dependencias.map(({ nombre }, index) => [nombre, index]));
  const place = ({ dependencia }: LineaMatriz) => places.get(dependencia) ?? 0;
  return [...lineas].sort((a, b) => place(a) - place(b));
}

async function breakPages(
  sheet: Excel.Worksheet,
  writer: BlockWriter,
  lineas: readonly LineaMatriz[],
  firstRow: number,
): Promise<void> {
  for (const [index, linea] of lineas.entries()) {
    const before = lineas[index - 1];
    if (before === undefined || before.dependencia === linea.dependencia) continue;
    await writer.room();
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(firstRow + index, 0, 1, 1));
  }
}
