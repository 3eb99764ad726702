import { refuse } from '../hostError';
import { area as makeArea, lastColumn } from './area';
import { forEachCell } from './cells';
import { shiftCells } from './shiftCells';
import { freeHeading, syncHeaders } from './tables';
import { ensureCell } from './cells';
import type { Shifting } from './tableEdits';
import type { Sheet, Table, TableColumn } from './model';

/** Makes room by moving what stands to the right, unless nothing does. */
export function insertTableColumn(
  shifting: Shifting,
  sheet: Sheet,
  table: Table,
  position: number,
): TableColumn {
  const heading = freeHeading(table, `Columna${table.columns.length + 1}`);
  const at = makeArea(table.area.row, table.area.column + position, table.area.rowCount, 1);
  if (position < table.columns.length || isUsed(sheet, table)) {
    shiftCells(shifting.workbook, sheet, { kind: 'insert', axis: 'columns', at }, shifting.ranges);
  }
  if (table.area.columnCount === table.columns.length) growColumns(table, position);
  const column = table.columns[position] ?? refuse('GeneralException');
  moveFilters(table, position, 1);
  if (table.showHeaders) ensureCell(sheet, table.area.row, at.column).value = heading;
  else column.name = heading;
  syncHeaders(shifting.workbook, sheet, table);
  return column;
}

/** Inserting inside the table has already made it wider; at either end it has not. */
function growColumns(table: Table, position: number): void {
  if (table.columns[position]?.name === '') return;
  const id = Math.max(...table.columns.map((column) => column.id)) + 1;
  table.columns.splice(position, 0, { id, name: '' });
  const from = position === 0 ? Math.min(table.area.column, table.area.column - 1) : table.area.column;
  table.area = { ...table.area, column: Math.max(0, from), columnCount: table.area.columnCount + 1 };
}

/** What stands to the right of the table moves to the left. */
export function deleteTableColumn(shifting: Shifting, sheet: Sheet, table: Table, index: number): void {
  if (table.columns.length === 1) refuse('InvalidOperation', 'A table keeps at least one column.');
  const at = makeArea(table.area.row, table.area.column + index, table.area.rowCount, 1);
  shiftCells(shifting.workbook, sheet, { kind: 'delete', axis: 'columns', at }, shifting.ranges);
  table.filters.delete(index);
  moveFilters(table, index + 1, -1);
}

function moveFilters(table: Table, from: number, by: number): void {
  const moved = [...table.filters].map(([index, filter]): [number, unknown] => [
    index >= from ? index + by : index,
    filter,
  ]);
  table.filters.clear();
  for (const [index, filter] of moved) table.filters.set(index, filter);
}

/** Whether the column right of the table holds anything beside it. */
function isUsed(sheet: Sheet, table: Table): boolean {
  let used = false;
  const beside = { ...table.area, column: lastColumn(table.area) + 1, columnCount: 1 };
  forEachCell(sheet, beside, () => {
    used = true;
  });
  return used;
}
