import { watchCells } from '../../events/cellChanges';
import { refuse } from '../../hostError';
import { calculateIfNeeded, cellsChanged, type RangeRef } from '../../session';
import {
  COLUMN_COUNT,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  ROW_COUNT,
} from '../../workbook/area';
import { inputCell } from '../../workbook/cellInput';
import { dropIfEmpty, ensureCell, holdsFormula, usedArea } from '../../workbook/cells';
import { formatNumberText } from '../../workbook/formatNumber';
import type { Area, Cell, CellScalar, Sheet } from '../../workbook/model';
import { checkAllowed, checkEditable } from '../../workbook/protection';
import { afterContentWritten, rowsThatTablesGain } from '../../workbook/tableGrowth';
import type { ObjectTypeSpec } from '../../wire/objectType';
import { plainValue } from './plainValue';

/** Office.js gives at most this many cells of a range's values. */
const MAX_READ_CELLS = 5_000_000;

/** What cells hold and show: `values`, `formulas`, `text`, `numberFormat`, `valueTypes`. */
export const valueMembers = {
  get: {
    Values: (ref) => readCells(ref, (cell) => plainValue(cell?.value)),
    Formulas: (ref) => readCells(ref, (cell) => cell?.formula ?? plainValue(cell?.value)),
    Text: (ref) => readCells(ref, (cell) => (cell?.value === undefined ? '' : shownText(cell, cell.value))),
    ValueTypes: (ref) => readCells(ref, (cell) => valueType(cell?.value)),
    NumberFormat: (ref) =>
      readCells(
        ref,
        (cell, column) => cell?.numberFormat ?? columnNumberFormat(ref.sheet, column) ?? 'General',
      ),
  },
  set: {
    Values: (ref, value) => writeContent(ref, value),
    Formulas: (ref, value) => writeContent(ref, value),
    NumberFormat: (ref, value) => writeNumberFormat(ref, value),
  },
} satisfies Partial<ObjectTypeSpec<RangeRef>>;

function shownText(cell: Cell, value: CellScalar): string {
  return formatNumberText(plainValue(value), cell.numberFormat ?? 'General');
}

function valueType(value: CellScalar | undefined): string {
  if (value === undefined) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

/** A range of whole rows or columns has no values to give: Office.js answers `null`. */
function readCells<V>(ref: RangeRef, read: (cell: Cell | undefined, column: number) => V): V[][] | null {
  const { sheet, area } = ref;
  if (isEntireRows(area) || isEntireColumns(area)) return null;
  if (area.rowCount * area.columnCount > MAX_READ_CELLS) refuse('ResponsePayloadSizeLimitExceeded');
  if (holdsFormula(sheet, area)) calculateIfNeeded(ref.session);
  const rows: V[][] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const cells = sheet.rows.get(row);
    const values: V[] = [];
    for (let column = area.column; column <= lastColumn(area); column += 1)
      values.push(read(cells?.get(column), column));
    rows.push(values);
  }
  return rows;
}

/** One value for every cell, or an array of the range's own shape. */
function writeContent(ref: RangeRef, input: unknown): void {
  const { session, sheet, area } = ref;
  checkEditable(sheet, area);
  const valueOf = cellReader(area, input);
  const target = Array.isArray(input) ? area : boundedArea(sheet, area);
  const thisYear = new Date().getFullYear();
  const gained = rowsThatTablesGain(sheet, area, valueOf);
  const changed = watchCells(session, sheet, area);
  for (let row = target.row; row <= lastRow(target); row += 1) {
    for (let column = target.column; column <= lastColumn(target); column += 1) {
      inputCell(sheet, row, column, valueOf(row, column), thisYear);
    }
  }
  afterContentWritten(session.workbook, sheet, area, gained);
  cellsChanged(session);
  changed();
}

function writeNumberFormat(ref: RangeRef, input: unknown): void {
  const { sheet, area } = ref;
  checkAllowed(sheet, 'allowFormatCells');
  const single = singleFormat(input);
  const formatOf = cellReader(area, single);
  if (isEntireColumns(area) && !Array.isArray(single)) setColumnNumberFormat(sheet, area, single);
  const target = Array.isArray(single) ? area : boundedArea(sheet, area);
  for (let row = target.row; row <= lastRow(target); row += 1) {
    for (let column = target.column; column <= lastColumn(target); column += 1) {
      const format = formatOf(row, column);
      if (format === null) continue;
      if (typeof format !== 'string') refuse('InvalidArgument', 'A number format is a text.');
      setCellNumberFormat(sheet, row, column, format);
    }
  }
}

/** Microsoft's samples give one format to a whole range as `[[format]]`; for values Excel asks for the whole shape. */
function singleFormat(input: unknown): unknown {
  if (!Array.isArray(input) || input.length !== 1) return input;
  const row: unknown = input[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : input;
}

/** Excel repeats a single value over the range; any other array must have the range's shape. */
function cellReader(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const hasShape =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!hasShape) {
    refuse(
      'InvalidArgument',
      'The number of rows or columns in the input array doesn’t match the size of the range.',
    );
  }
  return (row, column) => {
    const line = rows[row - area.row];
    return Array.isArray(line) ? (line[column - area.column] as unknown) : undefined;
  };
}

/** One value over whole rows or columns reaches what the sheet uses, and at least one cell. */
function boundedArea(sheet: Sheet, area: Area): Area {
  if (area.rowCount < ROW_COUNT && area.columnCount < COLUMN_COUNT) return area;
  const used = usedArea(sheet, false, area) ?? { ...area, rowCount: 1, columnCount: 1 };
  return {
    ...area,
    rowCount: area.rowCount === ROW_COUNT ? lastRow(used) - area.row + 1 : area.rowCount,
    columnCount: area.columnCount === COLUMN_COUNT ? lastColumn(used) - area.column + 1 : area.columnCount,
  };
}

function setColumnNumberFormat(sheet: Sheet, area: Area, format: unknown): void {
  if (typeof format !== 'string') refuse('InvalidArgument', 'A number format is a text.');
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    sheet.columnFormats.set(column, { ...sheet.columnFormats.get(column), numberFormat: format });
  }
}

function setCellNumberFormat(sheet: Sheet, row: number, column: number, format: string): void {
  const isGeneral = format === '' || format === 'General';
  const cell = ensureCell(sheet, row, column);
  if (isGeneral && columnNumberFormat(sheet, column) === undefined) delete cell.numberFormat;
  else cell.numberFormat = isGeneral ? 'General' : format;
  dropIfEmpty(sheet, row, column);
}

function columnNumberFormat(sheet: Sheet, column: number): string | undefined {
  return sheet.columnFormats.get(column)?.numberFormat;
}
