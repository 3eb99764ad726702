import { noteTableRows, watchCells } from '../events/cellChanges';
import { refuse } from '../hostError';
import { calculateIfNeeded, cellsChanged, rangeObject, type TableRef } from '../session';
import { lastRow } from '../workbook/area';
import { cellAt } from '../workbook/cells';
import { inputCell } from '../workbook/cellInput';
import type { Area } from '../workbook/model';
import { checkAllowed, checkEditable } from '../workbook/protection';
import { deleteTableRows, insertTableRows, isWithoutData } from '../workbook/tableRows';
import { tableBodyArea } from '../workbook/tables';
import { integer, list, optionalInteger } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { plainValue } from './range/plainValue';

interface RowRef extends TableRef {
  readonly index: number;
}

export const tableRowCollectionType = defineType<TableRef>({
  name: 'TableRowCollection',
  get: { Count: ({ table }) => tableBodyArea(table).rowCount },
  call: {
    Add: (ref, [index, values]) => add(ref, index, values),
    DeleteRows: (ref, [rows]) => {
      const indexes = list(rows, 'rows').map((row) => tableRowType.unwrap(row)?.index ?? integer(row, 'row'));
      for (const index of indexes.sort((a, b) => b - a)) remove(ref, index, 1);
    },
    DeleteRowsAt: (ref, [index, count]) =>
      remove(ref, integer(index, 'index'), optionalInteger(count, 'count') ?? 1),
    GetCount: ({ table }) => tableBodyArea(table).rowCount,
    GetItemAt: (ref, [index]) => tableRowType.bind({ ...ref, index: existing(ref, integer(index, 'index')) }),
  },
  items: (ref) =>
    Array.from({ length: tableBodyArea(ref.table).rowCount }, (_, index) =>
      tableRowType.bind({ ...ref, index }),
    ),
  item: (ref, key) => tableRowType.bind({ ...ref, index: existing(ref, integer(key, 'index')) }),
});

const tableRowType = defineType<RowRef>({
  name: 'TableRow',
  get: { Index: ({ index }) => index, Values: (ref) => [rowValues(ref)] },
  set: {
    Values: (ref, values) => {
      const changed = watchCells(ref.session, ref.sheet, rowArea(ref));
      writeRows(ref, rowArea(ref), readRows(values, ref));
      changed();
    },
  },
  call: {
    Delete: (ref) => remove(ref, ref.index, 1),
    GetRange: (ref) => rangeObject(ref.session, ref.sheet, rowArea(ref)),
  },
});

/** Without values the new row is blank. */
function add(ref: TableRef, index: unknown, values: unknown): HostObject {
  const { session, sheet, table } = ref;
  const rows = values === undefined || values === null ? null : readRows(values, ref);
  const count = rows?.length ?? 1;
  const body = tableBodyArea(table);
  const at = optionalInteger(index, 'index') ?? -1;
  const position = isWithoutData(sheet, table) ? 0 : at === -1 ? body.rowCount : at;
  if (position < 0 || position > body.rowCount) refuse('InvalidArgument', 'There is no such row.');
  checkAllowed(sheet, null);
  const added = { ...body, row: body.row + position, rowCount: count };
  insertTableRows(session, sheet, table, position, count);
  if (rows !== null) writeRows(ref, added, rows);
  cellsChanged(session);
  noteTableRows(session, sheet, table, added, 'RowInserted', position < body.rowCount);
  return tableRowType.bind({ ...ref, index: position });
}

function remove(ref: TableRef, index: number, count: number): void {
  existing(ref, index);
  existing(ref, index + count - 1);
  checkAllowed(ref.sheet, null);
  const body = tableBodyArea(ref.table);
  const removed = { ...body, row: body.row + index, rowCount: count };
  deleteTableRows(ref.session, ref.sheet, ref.table, index, count);
  cellsChanged(ref.session);
  noteTableRows(ref.session, ref.sheet, ref.table, removed, 'RowDeleted', true);
}

function existing({ table }: TableRef, index: number): number {
  return index >= 0 && index < tableBodyArea(table).rowCount
    ? index
    : refuse('InvalidArgument', 'There is no such row.');
}

function rowArea({ table, index }: RowRef): Area {
  const body = tableBodyArea(table);
  return { ...body, row: body.row + index, rowCount: 1 };
}

function rowValues(ref: RowRef): unknown[] {
  calculateIfNeeded(ref.session);
  const area = rowArea(ref);
  return Array.from({ length: area.columnCount }, (_, offset) =>
    plainValue(cellAt(ref.sheet, area.row, area.column + offset)?.value),
  );
}

/** One row may come without its outer array. */
function readRows(values: unknown, { table }: TableRef): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) return Array.of(new Array<unknown>(table.columns.length).fill(values));
  const rows: readonly unknown[] = values.some((row) => Array.isArray(row)) ? values : [values];
  return rows.map((row) => {
    const cells = list(row, 'values');
    return cells.length === table.columns.length
      ? cells
      : refuse('InvalidArgument', 'The number of values in a row doesn’t match the table’s columns.');
  });
}

function writeRows({ session, sheet }: TableRef, area: Area, rows: readonly (readonly unknown[])[]): void {
  checkEditable(sheet, area);
  const thisYear = new Date().getFullYear();
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (const [offset, value] of (rows[row - area.row] ?? []).entries()) {
      inputCell(sheet, row, area.column + offset, value, thisYear);
    }
  }
  cellsChanged(session);
}
