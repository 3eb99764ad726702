import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { shownText, type CeldaDocumento, type TablaDocumento } from '../../domain/documentos/documento';
import { columnWidths } from './columnWidths';
import { runsOf } from './runs';
import { HEADING_FILL, LINE_COLOUR, STYLES } from './styles';

/** With more columns the letters are smaller, as in the norms' own formats. */
const COLUMNS_OF_NORMAL_SIZE = 6;
/** Rows of as many lines are not cut by the end of a page; longer ones would leave half of it blank. */
const WHOLE_ROW_LINES = 24;
/** What a letter takes on average, in twentieths of a point, in both sizes of the text of a table. */
const LETTER = { celda: 92, celdaMenuda: 77 } as const;
/** In bold, and of a single word, where no narrow letters make up for the wide ones. */
const BOLD_LETTER = { celda: 108, celdaMenuda: 90 } as const;
const CELL_PADDING = 70;
/** «No.» is of wide letters alone. */
const SHORT_WORD = 80;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: LINE_COLOUR } as const;
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;

interface Measures {
  /** Of each column, in twentieths of a point. */
  readonly widths: readonly number[];
  readonly size: 'celda' | 'celdaMenuda';
}

/**
 * @param width what it may take, in twentieths of a point
 * @param isLast nothing follows it: LibreOffice keeps the whole of a table whose headings are kept with their rows with
 * what follows, and would carry that over to a blank page
 */
export function tableOf(table: TablaDocumento, width: number, isLast: boolean): Table {
  const { encabezados, filas, vacia } = table;
  const size = encabezados.length > COLUMNS_OF_NORMAL_SIZE ? 'celdaMenuda' : 'celda';
  const letters = { letter: BOLD_LETTER[size], padding: 2 * CELL_PADDING + SHORT_WORD };
  const measures: Measures = { widths: columnWidths(table, width, letters), size };
  const rows = filas.length > 0 ? filas : [[{ texto: vacia, columnas: encabezados.length }]];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(measures.widths), type: WidthType.DXA },
    columnWidths: measures.widths,
    borders: LINES,
    margins: { left: CELL_PADDING, right: CELL_PADDING, top: 20, bottom: 20 },
    rows: [headingRow(encabezados, measures, !isLast), ...rows.map((row) => bodyRow(row, measures))],
  });
}

function headingRow(encabezados: readonly string[], { widths, size }: Measures, keepNext: boolean): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    // It does not stand alone at the end of a page.
    keepNext,
    children: encabezados.map(
      (texto, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, fill: HEADING_FILL },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              style: STYLES[size],
              alignment: AlignmentType.CENTER,
              keepNext,
              children: runsOf(texto, { negrita: true }),
            }),
          ],
        }),
    ),
  });
}

function bodyRow(cells: readonly CeldaDocumento[], { widths, size }: Measures): TableRow {
  let column = 0;
  let lines = 1;
  const children = cells.map(({ texto, columnas = 1, negrita = false, alineacion }) => {
    const width = sum(widths.slice(column, column + columnas));
    column += columnas;
    lines = Math.max(lines, linesIn(shownText(texto), width, size));
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(columnas > 1 && { columnSpan: columnas }),
      children: [
        new Paragraph({
          style: STYLES[size],
          ...(alineacion !== undefined && {
            alignment: alineacion === 'centro' ? AlignmentType.CENTER : AlignmentType.RIGHT,
          }),
          children: runsOf(texto, { negrita }),
        }),
      ],
    });
  });
  return new TableRow({ cantSplit: lines <= WHOLE_ROW_LINES, children });
}

function linesIn(text: string, width: number, size: Measures['size']): number {
  const letters = Math.max(1, Math.floor((width - 2 * CELL_PADDING) / LETTER[size]));
  return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
