/** The workbook that a liaison gets: one data table, locked but for what is to be captured. It also runs in the pane. */
import {
  DATA_TABLE_COLUMNS,
  DATA_TABLE_LABELS,
  DATA_TABLE_SHEET,
  IDENTITY_SHEET,
  identityRows,
  mesText,
} from '../domain/indicadores/recoleccion/dataTableLayout';
import type { DataTable, DataTableRow } from '../domain/indicadores/recoleccion/dataTable';
import { tablaDeDatos } from '../domain/messages/preparar';
import { captureRules } from './dataTableRules';
import { bodyStyle, styles } from './dataTableStyles';
import { cellKey, columnName, fileCell, textForFile, type FileCells } from './fileCells';
import type { CellStyle } from './hucre';
import { writeWorkbookFile, type FileSheet } from './writeWorkbookFile';

/** 0-based rows of the visible sheet. Few above the headings: they stay in sight on a small screen. */
const TITLE = 0;
const FIRST_LABELS = 1;
const MOTIVO = 4;
const INSTRUCTIONS = 5;
const HEADINGS = 6;
const FIRST_ROW = HEADINGS + 1;

/** Where the second column of labels stands: under «Fuente», its values under «Dato» and what follows. */
const RIGHT_LABELS = DATA_TABLE_COLUMNS.findIndex(({ key }) => key === 'fuente');
const LAST_COLUMN = DATA_TABLE_COLUMNS.length - 1;

/** The .xlsx of a data table. Nothing in it is of any other dependency. */
export function writeDataTable(table: DataTable): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbookFile({
    sheets: [visibleSheet(table), identitySheet(table)],
    activeSheet: 0,
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title: textForFile(`${tablaDeDatos.title(table)} · ${table.dependencia}`) },
    workbookProtection: { lockStructure: true },
    namedRanges: [
      printName('_xlnm.Print_Area', `$A$1:$${columnName(LAST_COLUMN)}$${FIRST_ROW + table.rows.length}`),
      printName('_xlnm.Print_Titles', `$${HEADINGS + 1}:$${HEADINGS + 1}`),
    ],
  });
}

/** The codec's own print settings leave the sheet's name without its quotes, and Excel repairs the file. */
function printName(name: string, range: string) {
  return { name, range: `'${DATA_TABLE_SHEET}'!${range}`, scope: DATA_TABLE_SHEET };
}

function visibleSheet(table: DataTable): FileSheet {
  const cells: FileCells = new Map();
  const put = (row: number, column: number, value: string, style: CellStyle) =>
    cells.set(cellKey(row, column), fileCell(value, style));

  put(TITLE, 0, tablaDeDatos.title(table), styles.title);
  putLabels(table, put);
  put(INSTRUCTIONS, 0, tablaDeDatos.instructions(table).join('\n'), styles.instructions);
  DATA_TABLE_COLUMNS.forEach(({ heading, isCapture }, column) => {
    put(HEADINGS, column, heading, isCapture ? styles.captureHeading : styles.heading);
  });
  table.rows.forEach((row, index) => {
    const isFirst = row.clave !== table.rows[index - 1]?.clave;
    DATA_TABLE_COLUMNS.forEach(({ key }, column) => {
      const value = key === 'dato' || key === 'comentario' ? '' : row[key];
      put(FIRST_ROW + index, column, value, bodyStyle(key, isFirst));
    });
  });

  return {
    name: DATA_TABLE_SHEET,
    rows: Array.from({ length: FIRST_ROW + table.rows.length }, () => []),
    cells,
    columns: DATA_TABLE_COLUMNS.map(({ width }) => ({ width })),
    rowDefs: new Map([
      [TITLE, { height: 30 }],
      [MOTIVO, { height: joinedHeight(tablaDeDatos.motivo(table), 1) }],
      [INSTRUCTIONS, { height: joinedHeight(tablaDeDatos.instructions(table).join('\n'), 0) }],
      [HEADINGS, { height: 24 }],
    ]),
    fittedRows: new Map(table.rows.map((row, index) => [FIRST_ROW + index, rowHeight(row)])),
    merges: [across(MOTIVO, 1), across(INSTRUCTIONS, 0)],
    dataValidations: captureRules(table.rows, FIRST_ROW),
    freezePane: { rows: FIRST_ROW },
    // What is captured is unlocked; columns and rows may be made wider, and locked cells copied from.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: 'letter',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&LTabla de datos &RPágina &P de &N' },
    view: { showGridLines: false, tabColor: { rgb: '6B1532' } },
  };
}

type Put = (row: number, column: number, value: string, style: CellStyle) => void;

function putLabels(table: DataTable, put: Put): void {
  const left = [
    [DATA_TABLE_LABELS.institucion, table.institucion],
    [DATA_TABLE_LABELS.dependencia, table.dependencia],
    [DATA_TABLE_LABELS.enlace, table.enlace],
    [DATA_TABLE_LABELS.motivo, tablaDeDatos.motivo(table)],
  ] as const;
  left.forEach(([label, value], index) => {
    const row = FIRST_LABELS + index;
    put(row, 0, label, styles.label);
    put(row, 1, value, row === MOTIVO ? styles.note : styles.value);
  });
  const right = [
    [DATA_TABLE_LABELS.mes, mesText(table.mes), styles.value],
    [DATA_TABLE_LABELS.vence, tablaDeDatos.vence(table), styles.due],
    ['Folio', table.folio, styles.value],
  ] as const;
  right.forEach(([label, value, style], index) => {
    put(FIRST_LABELS + index, RIGHT_LABELS, label, styles.label);
    put(FIRST_LABELS + index, RIGHT_LABELS + 1, value, style);
  });
}

/** Very hidden: it comes back with the file, whatever the liaison does to the visible sheet. */
function identitySheet(table: DataTable): FileSheet {
  const cells: FileCells = new Map();
  const rows = identityRows(table);
  rows.forEach((row, index) => {
    row.forEach((value, column) => cells.set(cellKey(index, column), fileCell(String(value), {})));
  });
  return {
    name: IDENTITY_SHEET,
    rows: rows.map(() => []),
    cells,
    veryHidden: true,
    protection: { sheet: true },
  };
}

function across(row: number, from: number) {
  return { startRow: row, startCol: from, endRow: row, endCol: LAST_COLUMN };
}

const widthOf = (from: number): number =>
  DATA_TABLE_COLUMNS.slice(from).reduce((sum, { width }) => sum + width, 0);
const LINE_POINTS = 15;
/** The highest row that Excel admits. */
const ROW_LIMIT = 409;

/** Excel does not fit the height of joined cells by itself. */
function joinedHeight(text: string, from: number): number {
  return Math.min(ROW_LIMIT, linesIn(text, widthOf(from)) * LINE_POINTS + 4);
}

/** For programs that do not fit heights on opening; Excel does it when the row changes. */
function rowHeight(row: DataTableRow): number {
  const lines = DATA_TABLE_COLUMNS.map(({ key, width }) =>
    key === 'dato' || key === 'comentario' ? 1 : linesIn(row[key], width),
  );
  return Math.min(ROW_LIMIT, Math.max(...lines) * LINE_POINTS + 3);
}

/** Lines as Excel breaks them, at words. */
function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(/\s+/)) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
  }
  return Math.max(lines, Math.ceil(paragraph.length / width));
}
