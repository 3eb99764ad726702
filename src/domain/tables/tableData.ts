import { cellContent, cellText, isBlank, type CellValue } from '../cell';
import { columnsOf, type Column, type ColumnKey, type Format } from '../formats/format';
import { cleanMarkup } from '../text/html';

/** Where a column of a format stands in an installed sheet. */
export interface PlacedColumn {
  readonly column: Column;
  /** 0-based, from the sheet's column A. */
  readonly sheetColumn: number;
}

export interface TableRow {
  /** 1-based, as Excel numbers it. */
  readonly sheetRow: number;
  readonly values: Readonly<Partial<Record<ColumnKey, CellValue>>>;
}

/** An installed table as it was read: what a person left in it, whatever that is. */
export interface TableData {
  readonly format: Format;
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  /** 0-based. */
  readonly firstColumn: number;
  readonly headings: readonly string[];
  readonly columns: readonly PlacedColumn[];
  /** Columns of the format that the table no longer has. */
  readonly missing: readonly Column[];
  /** Rows with something in them; wholly blank ones are left out. */
  readonly rows: readonly TableRow[];
  /** How many rows the table has, blank ones too. */
  readonly rowCount: number;
}

export interface TablePosition {
  readonly sheet: string;
  /** 0-based row of the headings. */
  readonly headerRow: number;
  /** 0-based. */
  readonly firstColumn: number;
}

/** An installed table answers to the headings of its format: renaming one is reported, never guessed. */
export function tableData(
  format: Format,
  position: TablePosition,
  headings: readonly CellValue[],
  body: readonly (readonly CellValue[])[],
): TableData {
  const texts = headings.map((heading) => String(heading));
  const placed: PlacedColumn[] = [];
  const missing: Column[] = [];
  for (const column of columnsOf(format)) {
    const index = texts.findIndex((text) => sameHeading(text, column.heading));
    if (index === -1) missing.push(column);
    else placed.push({ column, sheetColumn: position.firstColumn + index });
  }
  const rows: TableRow[] = [];
  body.forEach((cells, index) => {
    const values: Partial<Record<ColumnKey, CellValue>> = {};
    for (const { column, sheetColumn } of placed) {
      values[column.key] = cells[sheetColumn - position.firstColumn] ?? '';
    }
    const hasData = placed.some(({ column }) => !isBookkeeping(column) && !isBlank(values[column.key] ?? ''));
    if (hasData) rows.push({ sheetRow: position.headerRow + 2 + index, values });
  });
  return {
    format,
    sheet: position.sheet,
    headerRow: position.headerRow + 1,
    firstColumn: position.firstColumn,
    headings: texts,
    columns: placed,
    missing,
    rows,
    rowCount: body.length,
  };
}

/** Cells that the program writes by itself do not make a row: an emptied row stays empty. */
function isBookkeeping(column: Column): boolean {
  return column.key === 'validacion' || column.key === 'clave';
}

/** Whether a heading found in a sheet is one of ours: case, spaces and line breaks make no difference. */
export function sameHeading(found: string, heading: string): boolean {
  return collapse(found) === collapse(heading);
}

/** Excel turns a line break typed in a heading into part of its name; it is the same heading. */
function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

export function cellOf(row: TableRow, key: ColumnKey): CellValue {
  return row.values[key] ?? '';
}

/** The key of the ASM or of the indicator that a row is of; `''` when it says none. */
export function claveOfRow(row: TableRow): string {
  return cellText(cellOf(row, 'clave')) || cellText(cellOf(row, 'indicador'));
}

/** The cell as a reader takes it: without web markup, and blank where a formula only shows its error. */
export function plainCell(row: TableRow, key: ColumnKey): CellValue {
  const value = cellOf(row, key);
  if (typeof value !== 'string') return value;
  if (cellContent(value).kind === 'error') return '';
  return /[<&]/.test(value) ? cleanMarkup(value) : value;
}

/** `plainCell` as text; `''` when nothing readable is there. */
export function plainText(row: TableRow, key: ColumnKey): string {
  return cellText(plainCell(row, key));
}

export function placedColumn(table: TableData, key: ColumnKey): PlacedColumn | undefined {
  return table.columns.find(({ column }) => column.key === key);
}

/** `A`, `Z`, `AA`… from a 0-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `J12` */
export function cellAddress(sheetColumn: number, sheetRow: number): string {
  return `${columnLetters(sheetColumn)}${sheetRow}`;
}
