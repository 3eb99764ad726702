import { refuse } from '../hostError';
import { parseArea } from './address';
import { area, lastRow, overlaps } from './area';
import { cellAt, ensureCell } from './cells';
import { newId } from './emptyWorkbook';
import { renameTableInFormulas, renameColumnInFormulas } from './structuredReferences';
import type { Area, CellScalar, Sheet, Table, TableColumn, Workbook } from './model';

export interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** By name, whatever its case, or by id. */
export function findTable(workbook: Workbook, key: string): TablePlace | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.id === key || one.name.toLowerCase() === key.toLowerCase());
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

export function tableBodyArea(table: Table): Area {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return area(
    table.area.row + header,
    table.area.column,
    table.area.rowCount - header - totals,
    table.area.columnCount,
  );
}

export function tableHeaderArea(table: Table): Area {
  return { ...table.area, rowCount: 1 };
}

export function tableTotalsArea(table: Table): Area {
  return { ...table.area, row: lastRow(table.area), rowCount: 1 };
}

/** -1 when the table has no such column; headings are told apart without regard to case. */
export function tableColumnIndex(table: Table, name: string): number {
  return table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
}

/**
 * Makes a table of an area whose first row is its header: header cells become texts, each different. Fails over
 * merged cells or another table.
 */
export function addTable(workbook: Workbook, sheet: Sheet, place: Area): Table {
  // A table has at least one row of data.
  const whole = place.rowCount === 1 ? { ...place, rowCount: 2 } : place;
  checkTableArea(sheet, whole, null);
  const table: Table = {
    id: newId(workbook),
    name: freeTableName(workbook),
    area: whole,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    columns: Array.from({ length: whole.columnCount }, (_, index) => ({ id: index + 1, name: '' })),
    filters: new Map(),
  };
  sheet.tables.push(table);
  syncHeaders(workbook, sheet, table);
  return table;
}

export function checkTableArea(sheet: Sheet, place: Area, itself: Table | null): void {
  const other = sheet.tables.find((table) => table !== itself && overlaps(table.area, place));
  if (other !== undefined) refuse('InvalidArgument', `The range overlaps the table ${other.name}.`);
  if (sheet.merges.some((merge) => overlaps(merge, place))) refuse('MergedRangeConflict');
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const before = table.name;
  table.name = checkedTableName(workbook, name, table);
  renameTableInFormulas(workbook, before, name);
}

/**
 * Excel's rules: begins with a letter, `_` or `\`; then letters, digits, `.` and `_`; at most 255 characters; not a
 * cell's address; unlike every table and name of the workbook.
 * https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function checkedTableName(workbook: Workbook, name: string, itself: Table | null): string {
  checkNameSyntax(name);
  const sameTable = findTable(workbook, name)?.table;
  const isName = workbook.names.some((defined) => defined.name.toLowerCase() === name.toLowerCase());
  if (isName || (sameTable !== undefined && sameTable !== itself)) {
    refuse('ItemAlreadyExists', `The name ${name} is taken.`);
  }
  return name;
}

/** The rules that tables and defined names share. */
export function checkNameSyntax(name: string): void {
  const isCell = parseArea(name) !== null || /^r\d*(c\d*)?$/i.test(name) || /^c\d*$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255 || isCell) {
    refuse('InvalidArgument', `${name} cannot be a name.`);
  }
}

/** After its header cells changed: they stay texts, none blank, none twice, and formulas follow the new headings. */
export function syncHeaders(workbook: Workbook, sheet: Sheet, table: Table): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  for (const [index, column] of table.columns.entries()) {
    const cell = ensureCell(sheet, table.area.row, table.area.column + index);
    const heading = uniqueHeading(headingText(cell.value, index), taken);
    taken.add(heading.toLowerCase());
    delete cell.formula;
    cell.value = heading;
    renameColumn(workbook, table, column, heading);
  }
}

/** A heading that no column of the table has yet. */
export function freeHeading(table: Table, wanted: string): string {
  return uniqueHeading(wanted, new Set(table.columns.map((column) => column.name.toLowerCase())));
}

/** Texts of the header row, whether or not it is shown. */
export function headings(table: Table): string[] {
  return table.columns.map((column) => column.name);
}

export function isBlankRow(sheet: Sheet, row: number, table: Table): boolean {
  for (let offset = 0; offset < table.area.columnCount; offset += 1) {
    const cell = cellAt(sheet, row, table.area.column + offset);
    if (cell?.value !== undefined || cell?.formula !== undefined) return false;
  }
  return true;
}

function renameColumn(workbook: Workbook, table: Table, column: TableColumn, name: string): void {
  if (column.name === name) return;
  if (column.name !== '') renameColumnInFormulas(workbook, table, column.name, name);
  column.name = name;
}

/** A blank header gets Excel's own name, in the language of the users. */
function headingText(value: CellScalar | undefined, index: number): string {
  if (value === undefined || value === '') return `Columna${index + 1}`;
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function uniqueHeading(wanted: string, taken: ReadonlySet<string>): string {
  let heading = wanted;
  for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${wanted}${number}`;
  return heading;
}

function freeTableName(workbook: Workbook): string {
  let number = 1;
  while (findTable(workbook, `Tabla${number}`) !== undefined) number += 1;
  return `Tabla${number}`;
}
