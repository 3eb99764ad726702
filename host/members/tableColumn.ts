import { noteTableColumn, watchCells } from '../events/cellChanges';
import { refuse } from '../hostError';
import { calculateIfNeeded, cellsChanged, rangeObject, type TableRef } from '../session';
import { lastColumn } from '../workbook/area';
import { ensureCell, cellAt } from '../workbook/cells';
import { inputCell } from '../workbook/cellInput';
import type { Area, TableColumn } from '../workbook/model';
import { checkAllowed } from '../workbook/protection';
import { deleteTableColumn, insertTableColumn } from '../workbook/tableColumns';
import {
  syncHeaders,
  tableBodyArea,
  tableColumnIndex,
  tableHeaderArea,
  tableTotalsArea,
} from '../workbook/tables';
import { integer, optionalInteger, optionalText, text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { filterType } from './autoFilter';
import { plainValue } from './range/plainValue';

interface ColumnRef extends TableRef {
  readonly column: TableColumn;
}

export const tableColumnCollectionType = defineType<TableRef>({
  name: 'TableColumnCollection',
  get: { Count: ({ table }) => table.columns.length },
  call: {
    Add: (ref, [index, values, name]) => add(ref, index, values, name),
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: (ref, [index]) =>
      bound(ref, ref.table.columns[integer(index, 'index')]) ?? refuse('ItemNotFound'),
    GetItemOrNullObject: (ref, [key]) => find(ref, key),
  },
  items: (ref) => ref.table.columns.map((column) => tableColumnType.bind({ ...ref, column })),
  item: find,
});

const tableColumnType = defineType<ColumnRef>({
  name: 'TableColumn',
  key: ({ column }) => ({ Id: column.id }),
  get: {
    Id: ({ column }) => column.id,
    Index: indexOf,
    Name: ({ column }) => column.name,
    Values: readValues,
  },
  set: {
    Name: (ref, value) => {
      const changed = watchCells(ref.session, ref.sheet, columnArea(ref, tableHeaderArea(ref.table)));
      rename(ref, text(value, 'name'));
      changed();
    },
    Values: (ref, value) => {
      const changed = watchCells(ref.session, ref.sheet, columnArea(ref, ref.table.area));
      writeValues(ref, value);
      changed();
    },
  },
  nav: { Filter: (ref) => filterType.bind({ ...ref, index: indexOf(ref) }) },
  call: {
    Delete: (ref) => {
      checkAllowed(ref.sheet, null);
      const area = columnArea(ref, ref.table.area);
      deleteTableColumn(ref.session, ref.sheet, ref.table, indexOf(ref));
      cellsChanged(ref.session);
      noteTableColumn(ref.session, ref.sheet, ref.table, area, 'ColumnDeleted');
    },
    GetRange: (ref) => range(ref, ref.table.area),
    GetDataBodyRange: (ref) => range(ref, tableBodyArea(ref.table)),
    GetHeaderRowRange: (ref) => range(ref, tableHeaderArea(ref.table)),
    GetTotalRowRange: (ref) =>
      range(
        ref,
        ref.table.showTotals ? tableTotalsArea(ref.table) : refuse('ItemNotFound', 'There is no totals row.'),
      ),
  },
});

/** A deleted column is no longer in its table. */
function indexOf({ table, column }: ColumnRef): number {
  const index = table.columns.indexOf(column);
  return index === -1 ? refuse('ItemNotFound') : index;
}

function columnArea(ref: ColumnRef, rows: Area): Area {
  return { ...rows, column: ref.table.area.column + indexOf(ref), columnCount: 1 };
}

function range(ref: ColumnRef, rows: Area): HostObject {
  return rangeObject(ref.session, ref.sheet, columnArea(ref, rows));
}

/** By id when it is a number, by name otherwise, as Office.js has it. */
function find(ref: TableRef, key: unknown): HostObject | null {
  const { columns } = ref.table;
  if (typeof key === 'number')
    return bound(
      ref,
      columns.find((column) => column.id === key),
    );
  return bound(ref, columns[tableColumnIndex(ref.table, text(key, 'key'))]);
}

function bound(ref: TableRef, column: TableColumn | undefined): HostObject | null {
  return column === undefined ? null : tableColumnType.bind({ ...ref, column });
}

/** `values`, when given, hold the heading first. */
function add(ref: TableRef, index: unknown, values: unknown, name: unknown): HostObject {
  const { session, sheet, table } = ref;
  checkAllowed(sheet, null);
  const at = optionalInteger(index, 'index') ?? -1;
  const position = at === -1 ? table.columns.length : at;
  if (position < 0 || position > table.columns.length)
    refuse('InvalidArgument', 'There is no such position.');
  const column = insertTableColumn(session, sheet, table, position);
  const added: ColumnRef = { ...ref, column };
  if (values !== undefined && values !== null) writeValues(added, values);
  const heading = optionalText(name, 'name');
  if (heading !== undefined) rename(added, heading);
  cellsChanged(session);
  noteTableColumn(session, sheet, table, columnArea(added, table.area), 'ColumnInserted');
  return tableColumnType.bind(added);
}

function rename(ref: ColumnRef, name: string): void {
  const { session, sheet, table } = ref;
  if (name === '') refuse('InvalidArgument', 'A heading cannot be blank.');
  const other = tableColumnIndex(table, name);
  if (other !== -1 && other !== indexOf(ref)) refuse('InvalidArgument', `There is a column ${name} already.`);
  if (table.showHeaders) {
    const header = columnArea(ref, tableHeaderArea(table));
    ensureCell(sheet, header.row, header.column).value = name;
    syncHeaders(session.workbook, sheet, table);
  } else ref.column.name = name;
  cellsChanged(session);
}

function readValues(ref: ColumnRef): unknown[][] {
  calculateIfNeeded(ref.session);
  const { row, rowCount, column } = columnArea(ref, ref.table.area);
  return Array.from({ length: rowCount }, (_, index) => [
    plainValue(cellAt(ref.sheet, row + index, column)?.value),
  ]);
}

/** One value for the whole column, or one row for each of the table's, header included. */
function writeValues(ref: ColumnRef, values: unknown): void {
  const { session, sheet, table } = ref;
  const area = columnArea(ref, table.area);
  if (Array.isArray(values) && values.length !== area.rowCount) {
    refuse('InvalidArgument', 'There must be one value for each row of the table, header included.');
  }
  const thisYear = new Date().getFullYear();
  for (let index = 0; index < area.rowCount; index += 1) {
    const row: unknown = Array.isArray(values) ? values[index] : values;
    const value: unknown = Array.isArray(row) ? row[0] : row;
    inputCell(sheet, area.row + index, lastColumn(area), value, thisYear);
  }
  syncHeaders(session.workbook, sheet, table);
  cellsChanged(session);
}
