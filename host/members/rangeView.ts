import { refuse } from '../hostError';
import { rangeObject, type RangeRef } from '../session';
import { columnLetters } from '../workbook/address';
import { lastColumn, lastRow } from '../workbook/area';
import { cellAt } from '../workbook/cells';
import { formatNumberText } from '../workbook/formatNumber';
import type { Cell } from '../workbook/model';
import { integer } from '../wire/arguments';
import { defineType, type ObjectType } from '../wire/objectType';
import { plainValue } from './range/plainValue';

/** What a range shows: its visible rows and columns only. */
export const rangeViewType: ObjectType<RangeRef> = defineType<RangeRef>({
  name: 'RangeView',
  get: {
    CellAddresses: (ref) => readVisible(ref, (_cell, row, column) => `${columnLetters(column)}${row + 1}`),
    ColumnCount: (ref) => visibleColumns(ref).length,
    Formulas: (ref) => readVisible(ref, (cell) => cell?.formula ?? plainValue(cell?.value)),
    NumberFormat: (ref) => readVisible(ref, (cell) => cell?.numberFormat ?? 'General'),
    RowCount: (ref) => visibleRows(ref).length,
    Text: (ref) =>
      readVisible(ref, (cell) =>
        cell?.value === undefined
          ? ''
          : formatNumberText(plainValue(cell.value), cell.numberFormat ?? 'General'),
      ),
    Values: (ref) => readVisible(ref, (cell) => plainValue(cell?.value)),
  },
  nav: {
    Rows: (ref) => rangeViewCollectionType.bind(ref),
  },
  call: {
    GetRange: (ref) => rangeObject(ref.session, ref.sheet, ref.area),
  },
});

const rangeViewCollectionType: ObjectType<RangeRef> = defineType<RangeRef>({
  name: 'RangeViewCollection',
  call: {
    GetCount: (ref) => visibleRows(ref).length,
    GetItemAt: (ref, [index]) => {
      const row = visibleRows(ref)[integer(index, 'index')] ?? refuse('ItemNotFound');
      return rangeViewType.bind(rowOf(ref, row));
    },
  },
  items: (ref) => visibleRows(ref).map((row) => rangeViewType.bind(rowOf(ref, row))),
});

function rowOf({ session, sheet, area }: RangeRef, row: number): RangeRef {
  return { session, sheet, area: { ...area, row, rowCount: 1 } };
}

function readVisible<V>(
  ref: RangeRef,
  read: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] {
  const columns = visibleColumns(ref);
  return visibleRows(ref).map((row) =>
    columns.map((column) => read(cellAt(ref.sheet, row, column), row, column)),
  );
}

function visibleRows({ sheet, area }: RangeRef): number[] {
  return numbers(area.row, lastRow(area)).filter((row) => sheet.rowFormats.get(row)?.hidden !== true);
}

function visibleColumns({ sheet, area }: RangeRef): number[] {
  return numbers(area.column, lastColumn(area)).filter(
    (column) => sheet.columnFormats.get(column)?.hidden !== true,
  );
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
