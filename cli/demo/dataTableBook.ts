/** A data table as its liaison has it open: where its cells are, and what can be written in them. */
import { readWorkbook } from '../../host/xlsx';
import type { Cell, CellScalar, Sheet, Workbook } from '../../host/workbook/model';
import { cellText, type CellValue } from '../../src/domain/cell';
import {
  DATA_TABLE_COLUMNS,
  DATA_TABLE_LABELS,
  DATA_TABLE_SHEET,
  IDENTITY_SHEET,
  identityFromRows,
  type DataTableColumnKey,
} from '../../src/domain/indicadores/recoleccion/dataTableLayout';
import type { Periodo } from '../../src/domain/records';
import type { SampleYear } from './sample';

/** A line of the table: which figure it asks for. */
interface Line {
  /** 0-based. */
  readonly row: number;
  readonly clave: string;
  readonly variable: string;
  readonly unidad: string;
}

export interface DataTableBook {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly mes: Periodo;
  readonly dependencia: string;
  /** 0-based row of the headings. */
  readonly headingRow: number;
  readonly lines: readonly Line[];
  /** 0-based. */
  columnOf(key: DataTableColumnKey): number;
}

/** @throws Error when the file is no data table of ours */
export async function openDataTable(bytes: Uint8Array): Promise<DataTableBook> {
  const workbook = await readWorkbook(bytes);
  const identity = identityFromRows(rowsOf(sheetNamed(workbook, IDENTITY_SHEET)));
  if (identity === null) throw new Error('El libro no dice de quién es la tabla de datos.');
  const sheet = sheetNamed(workbook, DATA_TABLE_SHEET);
  const headings = rowsOf(sheet).map((row) => row.map(cellText));
  const headingRow = headings.findIndex((row) =>
    DATA_TABLE_COLUMNS.every(({ heading }) => row.includes(heading)),
  );
  const columnOf = (key: DataTableColumnKey) =>
    headings[headingRow]?.indexOf(DATA_TABLE_COLUMNS.find((column) => column.key === key)?.heading ?? '') ??
    -1;
  const textAt = (row: number, key: DataTableColumnKey) => headings[row]?.[columnOf(key)] ?? '';
  const lines = headings.flatMap((_, row) =>
    row > headingRow && textAt(row, 'clave') !== ''
      ? { row, clave: textAt(row, 'clave'), variable: textAt(row, 'variable'), unidad: textAt(row, 'unidad') }
      : [],
  );
  return {
    workbook,
    sheet,
    mes: identity.mes,
    dependencia: identity.dependencia,
    headingRow,
    lines,
    columnOf,
  };
}

/** Every figure that it asks for, as the sample has it. */
export function fillIn(book: DataTableBook, year: SampleYear): void {
  for (const { row, clave, variable } of book.lines) {
    writeCell(book.sheet, row, book.columnOf('dato'), year.dato(clave, variable, book.mes));
  }
}

/** Keeps the cell's format; `null` leaves it blank. */
export function writeCell(
  sheet: Sheet,
  row: number,
  column: number,
  value: CellScalar | null,
  formula?: string,
): void {
  const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
  sheet.rows.set(row, cells);
  const { value: _value, formula: _formula, ...format } = cells.get(column) ?? {};
  cells.set(column, {
    ...format,
    ...(value === null ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
  });
}

/** The cell beside one of the sheet's labels: «Mes» → where the month is said. */
export function writeBeside(book: DataTableBook, label: keyof typeof DATA_TABLE_LABELS, value: string): void {
  for (const [row, cells] of book.sheet.rows) {
    const columns = [...cells.keys()].sort((a, b) => a - b);
    const at = columns.findIndex((column) => textOf(cells.get(column)) === DATA_TABLE_LABELS[label]);
    const column = columns.slice(at + 1).find((each) => textOf(cells.get(each)) !== '');
    if (at !== -1 && column !== undefined) writeCell(book.sheet, row, column, value);
  }
}

/** From A1, blanks included. */
export function rowsOf(sheet: Sheet): readonly (readonly CellValue[])[] {
  const lastRow = Math.max(-1, ...sheet.rows.keys());
  return Array.from({ length: lastRow + 1 }, (_, row) => {
    const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
    const lastColumn = Math.max(-1, ...cells.keys());
    return Array.from({ length: lastColumn + 1 }, (__, column) => plainValue(cells.get(column)));
  });
}

function textOf(cell: Cell | undefined): string {
  return cellText(plainValue(cell));
}

function plainValue(cell: Cell | undefined): CellValue {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** @throws Error when the workbook lacks it */
function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`El libro no tiene la hoja «${name}».`);
  return sheet;
}
