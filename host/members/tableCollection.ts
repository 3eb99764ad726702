import { refuse } from '../hostError';
import { EventType, WORKBOOK_TARGET } from '../events/eventType';
import { eventMembers } from '../events/registration';
import { cellsChanged, type Session } from '../session';
import type { Sheet } from '../workbook/model';
import { checkAllowed } from '../workbook/protection';
import { shiftCells } from '../workbook/shiftCells';
import { addTable, findTable, type TablePlace } from '../workbook/tables';
import { boolean, integer, text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { placeOf } from './addressArgument';
import { tableType } from './table';

export interface TablesRef {
  readonly session: Session;
  /** `null` for the tables of the whole workbook. */
  readonly sheet: Sheet | null;
}

const EVENTS = {
  AddedEvent: EventType.tableAdded,
  DataChangedEvent: EventType.tableChanged,
  DeletedEvent: EventType.tableDeleted,
} as const;

export const tableCollectionType = defineType<TablesRef>({
  name: 'TableCollection',
  get: { Count: (ref) => tablesOf(ref).length },
  call: {
    Add: (ref, [address, hasHeaders]) => add(ref, address, boolean(hasHeaders, 'hasHeaders')),
    GetCount: (ref) => tablesOf(ref).length,
    GetItemAt: (ref, [index]) => {
      const found = tablesOf(ref)[integer(index, 'index')];
      return found === undefined ? refuse('ItemNotFound') : bind(ref, found);
    },
    GetItemOrNullObject: (ref, [key]) => find(ref, key),
    ...eventMembers(
      EVENTS,
      ({ session }: TablesRef) => session,
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
  items: (ref) => tablesOf(ref).map((place) => bind(ref, place)),
  item: find,
});

/** Without headers, Excel makes room for them by moving the data one row down. */
function add(ref: TablesRef, address: unknown, hasHeaders: boolean): HostObject {
  const { session } = ref;
  const { sheet, area } = placeOf(session, ref.sheet, address);
  if (ref.sheet !== null && sheet !== ref.sheet)
    refuse('InvalidArgument', 'The range is on another worksheet.');
  checkAllowed(sheet, null);
  if (!hasHeaders) {
    const at = { ...area, rowCount: 1 };
    shiftCells(session.workbook, sheet, { kind: 'insert', axis: 'rows', at }, session.ranges);
  }
  const table = addTable(
    session.workbook,
    sheet,
    hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 },
  );
  cellsChanged(session);
  return bind(ref, { sheet, table });
}

function tablesOf({ session, sheet }: TablesRef): TablePlace[] {
  const sheets = sheet === null ? session.workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

function find(ref: TablesRef, key: unknown): HostObject | null {
  const wanted = typeof key === 'number' ? String(key) : text(key, 'key');
  const place = findTable(ref.session.workbook, wanted);
  return place === undefined || (ref.sheet !== null && place.sheet !== ref.sheet) ? null : bind(ref, place);
}

function bind({ session }: TablesRef, place: TablePlace): HostObject {
  return tableType.bind({ session, ...place });
}
