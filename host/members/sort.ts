import { watchCells } from '../events/cellChanges';
import { refuse } from '../hostError';
import { calculateIfNeeded, cellsChanged, type RangeRef, type TableRef } from '../session';
import { overlaps } from '../workbook/area';
import type { Area, Sheet } from '../workbook/model';
import { checkAllowed, checkEditable } from '../workbook/protection';
import { sortRows, withoutHeader, type SortField } from '../workbook/sortRows';
import { tableBodyArea } from '../workbook/tables';
import { flag, integer, list, record } from '../wire/arguments';
import { defineType } from '../wire/objectType';

export const tableSortType = defineType<TableRef>({
  name: 'TableSort',
  get: {
    Fields: ({ table }) => table.sort?.fields ?? [],
    MatchCase: ({ table }) => table.sort?.matchCase ?? false,
    Method: () => 'PinYin',
  },
  call: {
    Apply: (ref, [fields, matchCase]) => {
      ref.table.sort = { fields: [...list(fields, 'fields')], matchCase: flag(matchCase) };
      sortTable(ref);
    },
    Reapply: sortTable,
    Clear: ({ table }) => {
      delete table.sort;
    },
  },
});

export const rangeSortType = defineType<RangeRef>({
  name: 'RangeSort',
  call: {
    Apply: ({ session, sheet, area }, [fields, matchCase, hasHeaders, orientation]) => {
      calculateIfNeeded(session);
      if (orientation === 'Columns') refuse('NotImplemented', 'The embedded host sorts rows only.');
      const rows = flag(hasHeaders) ? withoutHeader(area) : area;
      const changed = watchCells(session, sheet, rows, { sorted: true });
      sort(sheet, rows, list(fields, 'fields'), flag(matchCase));
      cellsChanged(session);
      changed();
    },
  },
});

function sortTable({ session, sheet, table }: TableRef): void {
  if (table.sort === undefined) return;
  calculateIfNeeded(session);
  const changed = watchCells(session, sheet, tableBodyArea(table), { sorted: true });
  sort(sheet, tableBodyArea(table), table.sort.fields, table.sort.matchCase);
  cellsChanged(session);
  changed();
}

function sort(sheet: Sheet, area: Area, fields: readonly unknown[], matchCase: boolean): void {
  checkAllowed(sheet, 'allowSort');
  checkEditable(sheet, area);
  if (sheet.merges.some((merge) => overlaps(merge, area))) refuse('MergedRangeConflict');
  sortRows(
    sheet,
    area,
    fields.map((field) => readField(field, area)),
    matchCase,
  );
}

function readField(argument: unknown, area: Area): SortField {
  const field = record(argument, 'field');
  const key = integer(field['key'], 'key');
  if (key < 0 || key >= area.columnCount) refuse('InvalidArgument', 'The sort key is outside the range.');
  const sortOn = field['sortOn'] ?? 'Value';
  if (sortOn !== 'Value') refuse('NotImplemented', 'The embedded host sorts by value only.');
  return { key, ascending: field['ascending'] !== false };
}
