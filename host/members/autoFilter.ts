import { refuse } from '../hostError';
import { calculateIfNeeded, rangeObject, type SheetRef, type TableRef } from '../session';
import { area } from '../workbook/area';
import { applyFilters, applyTableFilters, clearTableFilters } from '../workbook/filters';
import type { Sheet } from '../workbook/model';
import { checkAllowed } from '../workbook/protection';
import { integer, optionalInteger, record, list, text, number } from '../wire/arguments';
import { defineType } from '../wire/objectType';
import { placeOf } from './addressArgument';

/** The filter of a table. */
export const tableAutoFilterType = defineType<TableRef>({
  name: 'AutoFilter',
  get: {
    Enabled: ({ table }) => table.showFilterButton,
    IsDataFiltered: ({ table }) => table.filters.size > 0,
    Criteria: ({ table }) => table.columns.map((_, index) => table.filters.get(index) ?? null),
  },
  call: {
    GetRange: ({ session, sheet, table }) => rangeObject(session, sheet, table.area),
    GetRangeOrNullObject: ({ session, sheet, table }) => rangeObject(session, sheet, table.area),
    ClearCriteria: ({ sheet, table }) => clearTableFilters(sheet, table),
    Reapply: ({ session, sheet, table }) => {
      calculateIfNeeded(session);
      applyTableFilters(sheet, table);
    },
  },
});

/** The filter of a sheet outside its tables. */
export const worksheetAutoFilterType = defineType<SheetRef>({
  name: 'AutoFilter',
  get: {
    Enabled: ({ sheet }) => sheet.autoFilter !== undefined,
    IsDataFiltered: ({ sheet }) => (sheet.autoFilter?.criteria.size ?? 0) > 0,
    Criteria: ({ sheet }) => criteriaList(sheet),
  },
  call: {
    Apply: (ref, [range, columnIndex, criteria]) => apply(ref, range, columnIndex, criteria),
    ClearColumnCriteria: ({ sheet }, [columnIndex]) => {
      sheet.autoFilter?.criteria.delete(integer(columnIndex, 'columnIndex'));
      reapply(sheet);
    },
    ClearCriteria: ({ sheet }) => {
      sheet.autoFilter?.criteria.clear();
      reapply(sheet);
    },
    GetRange: ({ session, sheet }) =>
      rangeObject(
        session,
        sheet,
        sheet.autoFilter?.area ?? refuse('ItemNotFound', 'The worksheet has no filter.'),
      ),
    GetRangeOrNullObject: ({ session, sheet }) =>
      sheet.autoFilter === undefined ? null : rangeObject(session, sheet, sheet.autoFilter.area),
    Reapply: ({ session, sheet }) => {
      calculateIfNeeded(session);
      reapply(sheet);
    },
    Remove: ({ sheet }) => {
      sheet.autoFilter?.criteria.clear();
      reapply(sheet);
      delete sheet.autoFilter;
    },
  },
});

/** The filter of one column of a table. */
export interface ColumnFilterRef extends TableRef {
  readonly index: number;
}

export const filterType = defineType<ColumnFilterRef>({
  name: 'Filter',
  get: { Criteria: ({ table, index }) => table.filters.get(index) ?? null },
  call: {
    Apply: (ref, [criteria]) => filter(ref, record(criteria, 'criteria')),
    ApplyValuesFilter: (ref, [values]) => filter(ref, { filterOn: 'Values', values: list(values, 'values') }),
    ApplyCustomFilter: (ref, [criterion1, criterion2, operator]) =>
      filter(ref, {
        filterOn: 'Custom',
        criterion1: text(criterion1, 'criteria1'),
        criterion2,
        operator: operator ?? 'And',
      }),
    ApplyTopItemsFilter: (ref, [count]) =>
      filter(ref, { filterOn: 'TopItems', criterion1: String(number(count, 'count')) }),
    ApplyTopPercentFilter: (ref, [percent]) =>
      filter(ref, { filterOn: 'TopPercent', criterion1: String(number(percent, 'percent')) }),
    ApplyBottomItemsFilter: (ref, [count]) =>
      filter(ref, { filterOn: 'BottomItems', criterion1: String(number(count, 'count')) }),
    ApplyBottomPercentFilter: (ref, [percent]) =>
      filter(ref, { filterOn: 'BottomPercent', criterion1: String(number(percent, 'percent')) }),
    ApplyCellColorFilter: (ref, [color]) =>
      filter(ref, { filterOn: 'CellColor', color: text(color, 'color') }),
    ApplyFontColorFilter: (ref, [color]) =>
      filter(ref, { filterOn: 'FontColor', color: text(color, 'color') }),
    ApplyDynamicFilter: (ref, [criteria]) => filter(ref, { filterOn: 'Dynamic', dynamicCriteria: criteria }),
    Clear: ({ sheet, table, index }) => {
      table.filters.delete(index);
      applyTableFilters(sheet, table);
    },
  },
});

function filter(
  { session, sheet, table, index }: ColumnFilterRef,
  criteria: Readonly<Record<string, unknown>>,
): void {
  checkAllowed(sheet, 'allowAutoFilter');
  calculateIfNeeded(session);
  const before = table.filters.get(index);
  table.filters.set(index, criteria);
  try {
    applyTableFilters(sheet, table);
  } catch (error) {
    if (before === undefined) table.filters.delete(index);
    else table.filters.set(index, before);
    throw error;
  }
}

function apply({ session, sheet }: SheetRef, range: unknown, columnIndex: unknown, criteria: unknown): void {
  checkAllowed(sheet, 'allowAutoFilter');
  calculateIfNeeded(session);
  const place = placeOf(session, sheet, range);
  const same =
    sheet.autoFilter !== undefined && JSON.stringify(sheet.autoFilter.area) === JSON.stringify(place.area);
  if (!same || sheet.autoFilter === undefined)
    sheet.autoFilter = { area: { ...place.area }, criteria: new Map() };
  const column = optionalInteger(columnIndex, 'columnIndex');
  if (column !== undefined && criteria !== undefined && criteria !== null) {
    if (column < 0 || column >= place.area.columnCount)
      refuse('InvalidArgument', 'There is no such column in the filter.');
    sheet.autoFilter.criteria.set(column, record(criteria, 'criteria'));
  }
  reapply(sheet);
}

/** The first row is the header. */
function reapply(sheet: Sheet): void {
  const { autoFilter } = sheet;
  if (autoFilter === undefined) return;
  const { row, column, rowCount, columnCount } = autoFilter.area;
  applyFilters(sheet, area(row + 1, column, rowCount - 1, columnCount), autoFilter.criteria);
}

function criteriaList(sheet: Sheet): unknown[] {
  const { autoFilter } = sheet;
  if (autoFilter === undefined) return [];
  return Array.from(
    { length: autoFilter.area.columnCount },
    (_, index) => autoFilter.criteria.get(index) ?? null,
  );
}
