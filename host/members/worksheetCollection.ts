import { refuse } from '../hostError';
import { cellsChanged, type Session } from '../session';
import type { Sheet } from '../workbook/model';
import { checkStructure } from '../workbook/protection';
import { addSheet, findSheetByKey } from '../workbook/sheets';
import { EventType, WORKBOOK_TARGET } from '../events/eventType';
import { eventMembers } from '../events/registration';
import { flag, optionalText, text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { activeSheet } from './addressArgument';
import { worksheetType } from './worksheet';

const EVENTS = {
  ActivatedEvent: EventType.worksheetActivated,
  AddedEvent: EventType.worksheetAdded,
  DataChangedEvent: EventType.worksheetChanged,
  DeactivatedEvent: EventType.worksheetDeactivated,
  DeletedEvent: EventType.worksheetDeleted,
  EventNameChanged: EventType.worksheetNameChanged,
  RowSortedEvent: EventType.worksheetRowSorted,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
} as const;

export const worksheetCollectionType = defineType<Session>({
  name: 'WorksheetCollection',
  call: {
    Add: (session, [name]) => {
      checkStructure(session.workbook);
      const sheet = addSheet(session.workbook, optionalText(name, 'name'));
      cellsChanged(session);
      return worksheetType.bind({ session, sheet });
    },
    GetActiveWorksheet: (session) => worksheetType.bind({ session, sheet: activeSheet(session) }),
    GetCount: (session, [visibleOnly]) => candidates(session, flag(visibleOnly)).length,
    GetFirst: (session, [visibleOnly]) => bound(session, candidates(session, flag(visibleOnly))[0]),
    GetLast: (session, [visibleOnly]) => bound(session, candidates(session, flag(visibleOnly)).at(-1)),
    GetItemOrNullObject: (session, [key]) => find(session, key),
    ...eventMembers(
      EVENTS,
      (session: Session) => session,
      () => WORKBOOK_TARGET,
    ),
  },
  items: (session) => session.workbook.sheets.map((sheet) => worksheetType.bind({ session, sheet })),
  item: find,
});

function find(session: Session, key: unknown): HostObject | null {
  const sheet = findSheetByKey(session.workbook, text(key, 'key'));
  return sheet === undefined ? null : worksheetType.bind({ session, sheet });
}

function candidates({ workbook }: Session, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible') : workbook.sheets;
}

function bound(session: Session, sheet: Sheet | undefined): HostObject {
  return sheet === undefined ? refuse('ItemNotFound') : worksheetType.bind({ session, sheet });
}
