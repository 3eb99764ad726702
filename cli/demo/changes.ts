/** What liaisons do to a data table before they send it back, right and wrong. */
import { emptyWorkbook } from '../../host/workbook/emptyWorkbook';
import type { Cell } from '../../host/workbook/model';
import { rowsOf, writeBeside, writeCell, type DataTableBook } from './dataTableBook';

export type Change = (book: DataTableBook) => void;

/** «4,310.00»; of a per cent, «22.8 %». */
export const asText: Change = (book) => {
  for (const { row, unidad } of book.lines) {
    const dato = figureAt(book, row);
    if (dato !== null) writeDato(book, row, unidad === 'porcentaje' ? `${dato} %` : withThousands(dato));
  }
};

/** «=106500+106500» instead of the figure. */
export const asFormulas: Change = (book) => {
  for (const { row } of book.lines) {
    const dato = figureAt(book, row);
    if (dato === null) continue;
    const half = Math.floor(dato / 2);
    writeCell(book.sheet, row, book.columnOf('dato'), dato, `=${half}+${dato - half}`);
  }
};

export function without(clave: string, variable: string): Change {
  return saying(clave, variable, null);
}

/** What stands in place of the figure; `null` leaves it blank. */
export function saying(clave: string, variable: string, said: string | number | null): Change {
  return (book) => {
    const line = book.lines.find((each) => each.clave === clave && each.variable === variable);
    if (line === undefined) throw new Error(`La tabla no pide ${clave}, «${variable}».`);
    writeDato(book, line.row, said);
  };
}

export function sayingMonth(mes: string): Change {
  return (book) => writeBeside(book, 'mes', mes);
}

export function sayingDependencia(dependencia: string): Change {
  return (book) => writeBeside(book, 'dependencia', dependencia);
}

/** «Dato» goes first and two columns of the dependency's own appear at the end. */
export const withMovedAndAddedColumns: Change = (book) => {
  book.sheet.protection.protected = false;
  book.sheet.merges = [];
  book.sheet.validations = [];
  const dato = book.columnOf('dato');
  const last = Math.max(dato, book.columnOf('comentario'));
  for (let row = book.headingRow; row <= lastRowOf(book); row += 1) {
    const cells = book.sheet.rows.get(row);
    if (cells !== undefined) book.sheet.rows.set(row, datoFirst(cells, dato));
  }
  writeCell(book.sheet, book.headingRow, last + 1, 'Revisó');
  writeCell(book.sheet, book.headingRow, last + 2, 'Folio interno');
  for (const [index, { row }] of book.lines.entries()) {
    writeCell(book.sheet, row, last + 1, 'Jefatura de Planeación');
    writeCell(book.sheet, row, last + 2, 1001 + index);
  }
};

/** Its values pasted into a new workbook: what the add-in left hidden stays behind. */
export const pastedIntoANewWorkbook: Change = (book) => {
  const values = rowsOf(book.sheet);
  const fresh = emptyWorkbook();
  const sheet = fresh.sheets[0];
  if (sheet === undefined) return;
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) if (value !== '') writeCell(sheet, row, column, value);
  }
  Object.assign(book.workbook, fresh);
};

function datoFirst(cells: ReadonlyMap<number, Cell>, dato: number): Map<number, Cell> {
  const place = (column: number) => (column === dato ? 0 : column < dato ? column + 1 : column);
  return new Map([...cells].map(([column, cell]) => [place(column), cell]));
}

function lastRowOf({ headingRow, lines }: DataTableBook): number {
  return Math.max(headingRow, ...lines.map(({ row }) => row));
}

function figureAt(book: DataTableBook, row: number): number | null {
  const value = book.sheet.rows.get(row)?.get(book.columnOf('dato'))?.value;
  return typeof value === 'number' ? value : null;
}

function writeDato(book: DataTableBook, row: number, value: string | number | null): void {
  writeCell(book.sheet, row, book.columnOf('dato'), value);
}

/** As people in Mexico write it: 1,234.50. */
function withThousands(figure: number): string {
  const [whole = '', decimals] = figure.toFixed(Number.isInteger(figure) ? 0 : 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? `${grouped}.00` : `${grouped}.${decimals}`;
}
