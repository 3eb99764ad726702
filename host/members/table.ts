import { refuse } from '../hostError';
import { calculateIfNeeded, cellsChanged, rangeObject, type TableRef } from '../session';
import { watchCells } from '../events/cellChanges';
import { EventType } from '../events/eventType';
import { eventMembers } from '../events/registration';
import { forEachCell, dropIfEmpty } from '../workbook/cells';
import { clearTableFilters, applyTableFilters } from '../workbook/filters';
import type { Area } from '../workbook/model';
import { checkAllowed } from '../workbook/protection';
import { convertToRange, resizeTable, setShowHeaders, setShowTotals } from '../workbook/tableEdits';
import { renameTable, tableBodyArea, tableHeaderArea, tableTotalsArea } from '../workbook/tables';
import { boolean, text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { placeOf } from './addressArgument';
import { tableColumnCollectionType } from './tableColumn';
import { tableRowCollectionType } from './tableRow';
import { tableAutoFilterType } from './autoFilter';
import { tableSortType } from './sort';

const EVENTS = {
  DataChangedEvent: EventType.tableChanged,
  SelectionChangedEvent: EventType.tableSelectionChanged,
} as const;

export const tableType = defineType<TableRef>({
  name: 'Table',
  key: ({ table }) => ({ Id: table.id }),
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    ShowFilterButton: ({ table }) => table.showFilterButton,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowBandedColumns: ({ table }) => table.showBandedColumns,
    HighlightFirstColumn: ({ table }) => table.highlightFirstColumn,
    HighlightLastColumn: ({ table }) => table.highlightLastColumn,
    Style: ({ table }) => table.style,
    LegacyId: ({ table }) => table.id,
  },
  set: {
    Name: ({ session, table }, value) => {
      renameTable(session.workbook, table, text(value, 'name'));
      cellsChanged(session);
    },
    ShowHeaders: (ref, value) => {
      checkAllowed(ref.sheet, null);
      setShowHeaders(ref.session.workbook, ref.sheet, ref.table, boolean(value, 'showHeaders'));
    },
    ShowTotals: (ref, value) => {
      checkAllowed(ref.sheet, null);
      calculateIfNeeded(ref.session);
      setShowTotals(ref.session, ref.sheet, ref.table, boolean(value, 'showTotals'));
      cellsChanged(ref.session);
    },
    ShowFilterButton: ({ table }, value) => {
      table.showFilterButton = boolean(value, 'showFilterButton');
    },
    ShowBandedRows: ({ table }, value) => {
      table.showBandedRows = boolean(value, 'showBandedRows');
    },
    ShowBandedColumns: ({ table }, value) => {
      table.showBandedColumns = boolean(value, 'showBandedColumns');
    },
    HighlightFirstColumn: ({ table }, value) => {
      table.highlightFirstColumn = boolean(value, 'highlightFirstColumn');
    },
    HighlightLastColumn: ({ table }, value) => {
      table.highlightLastColumn = boolean(value, 'highlightLastColumn');
    },
    Style: ({ table }, value) => {
      table.style = checkedStyle(text(value, 'style'));
    },
  },
  nav: {
    Columns: (ref) => tableColumnCollectionType.bind(ref),
    Rows: (ref) => tableRowCollectionType.bind(ref),
    Worksheet: (ref) => ref.session.objects.worksheet(ref),
    AutoFilter: (ref) => tableAutoFilterType.bind(ref),
    Sort: (ref) => tableSortType.bind(ref),
  },
  call: {
    GetRange: (ref) => range(ref, ref.table.area),
    GetHeaderRowRange: (ref) =>
      range(
        ref,
        ref.table.showHeaders
          ? tableHeaderArea(ref.table)
          : refuse('ItemNotFound', 'The header row is hidden.'),
      ),
    GetDataBodyRange: (ref) => range(ref, tableBodyArea(ref.table)),
    GetTotalRowRange: (ref) =>
      range(
        ref,
        ref.table.showTotals ? tableTotalsArea(ref.table) : refuse('ItemNotFound', 'There is no totals row.'),
      ),
    ClearFilters: ({ sheet, table }) => clearTableFilters(sheet, table),
    ReapplyFilters: ({ session, sheet, table }) => {
      calculateIfNeeded(session);
      applyTableFilters(sheet, table);
    },
    Resize: (ref, [newRange]) => {
      const place = placeOf(ref.session, ref.sheet, newRange);
      if (place.sheet !== ref.sheet) refuse('InvalidArgument', 'A table stays on its worksheet.');
      checkAllowed(ref.sheet, null);
      resizeTable(ref.session.workbook, ref.sheet, ref.table, place.area);
      cellsChanged(ref.session);
    },
    ConvertToRange: (ref) => {
      checkAllowed(ref.sheet, null);
      convertToRange(ref.session.workbook, ref.sheet, ref.table);
      return range(ref, ref.table.area);
    },
    Delete: (ref) => remove(ref),
    ...eventMembers(
      EVENTS,
      ({ session }: TableRef) => session,
      ({ table }) => table.id,
    ),
  },
});

function range({ session, sheet }: TableRef, area: Area): HostObject {
  return rangeObject(session, sheet, area);
}

/** The cells go with the table. */
function remove({ session, sheet, table }: TableRef): void {
  checkAllowed(sheet, null);
  clearTableFilters(sheet, table);
  const changed = watchCells(session, sheet, table.area);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  forEachCell(sheet, table.area, (cell, row, column) => {
    delete cell.value;
    delete cell.formula;
    delete cell.style;
    delete cell.numberFormat;
    delete cell.hyperlink;
    dropIfEmpty(sheet, row, column);
  });
  cellsChanged(session);
  changed();
}

/** Excel's built-in styles; custom ones are not kept by the host. */
function checkedStyle(style: string): string {
  const isBuiltIn =
    style === '' ||
    /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style);
  return isBuiltIn ? style : refuse('InvalidArgument', `${style} is no table style.`);
}
