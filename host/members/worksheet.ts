import { refuse } from '../hostError';
import {
  calculateIfNeeded,
  calculateNow,
  cellsChanged,
  rangeObject,
  type Session,
  type SheetRef,
} from '../session';
import { EventType } from '../events/eventType';
import { eventMembers } from '../events/registration';
import { area, intersection } from '../workbook/area';
import { usedArea } from '../workbook/cells';
import { copySheet } from '../workbook/copySheet';
import type { Area, Sheet } from '../workbook/model';
import { checkStructure } from '../workbook/protection';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../workbook/sheets';
import { boolean, flag, integer, optionalText, text, word } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { insideSheet, placeOf, wholeSheet } from './addressArgument';
import { namedItemCollectionType } from './namedItem';
import { worksheetAutoFilterType } from './autoFilter';
import { chartCollectionType } from './chart';
import { commentCollectionType } from './comment';
import { pageLayoutType, rowBreakCollectionType } from './pageLayout';
import { readFindCriteria, replaceAll } from './range/find';
import { rangeAreasObject } from './rangeAreas';
import { findCells } from '../workbook/findCells';
import { tableCollectionType } from './tableCollection';
import { freezePanesType } from './freezePanes';
import { color } from './color';
import { worksheetProtectionType } from './protection';

const EVENTS = {
  ActivatedEvent: EventType.worksheetActivated,
  DataChangedEvent: EventType.worksheetChanged,
  DeactivatedEvent: EventType.worksheetDeactivated,
  EventNameChanged: EventType.worksheetNameChanged,
  RowSortedEvent: EventType.worksheetRowSorted,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
} as const;

export const worksheetType = defineType<SheetRef>({
  name: 'Worksheet',
  key: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    ShowHeadings: ({ sheet }) => sheet.showHeadings,
  },
  set: {
    Name: ({ session, sheet }, value) => {
      checkStructure(session.workbook);
      renameSheet(session.workbook, sheet, text(value, 'name'));
      cellsChanged(session);
    },
    Position: ({ session, sheet }, value) => {
      checkStructure(session.workbook);
      moveSheet(session.workbook, sheet, integer(value, 'position'));
    },
    Visibility: ({ session, sheet }, value) => {
      checkStructure(session.workbook);
      setVisibility(session.workbook, sheet, word(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility'));
    },
    TabColor: ({ sheet }, value) => {
      sheet.tabColor = value === '' ? '' : color(value);
    },
    // office.js writes both under these names.
    Gridlines: ({ sheet }, value) => {
      sheet.showGridlines = boolean(value, 'showGridlines');
    },
    Headings: ({ sheet }, value) => {
      sheet.showHeadings = boolean(value, 'showHeadings');
    },
  },
  nav: {
    AutoFilter: (ref) => worksheetAutoFilterType.bind(ref),
    Charts: (ref) => chartCollectionType.bind(ref),
    Comments: (ref) => commentCollectionType.bind({ session: ref.session, sheet: ref.sheet }),
    HorizontalPageBreaks: (ref) => rowBreakCollectionType.bind(ref),
    PageLayout: (ref) => pageLayoutType.bind(ref),
    Tables: (ref) => tableCollectionType.bind({ session: ref.session, sheet: ref.sheet }),
    Names: (ref) => namedItemCollectionType.bind({ session: ref.session, sheet: ref.sheet }),
    FreezePanes: (ref) => freezePanesType.bind(ref),
    Protection: (ref) => worksheetProtectionType.bind(ref),
  },
  call: {
    Activate: ({ session, sheet }) => activateSheet(session.workbook, sheet),
    Calculate: ({ session }) => calculateNow(session),
    Copy: (ref, [position, relativeTo]) => copy(ref, position, relativeTo),
    Delete: ({ session, sheet }) => {
      checkStructure(session.workbook);
      deleteSheet(session.workbook, sheet);
      cellsChanged(session);
    },
    GetCell: (ref, [row, column]) => range(ref, area(integer(row, 'row'), integer(column, 'column'), 1, 1)),
    GetRange: (ref, [address]) => addressedRange(ref, address),
    GetRangeByIndexes: (ref, [row, column, rows, columns]) =>
      range(
        ref,
        area(
          integer(row, 'startRow'),
          integer(column, 'startColumn'),
          integer(rows, 'rowCount'),
          integer(columns, 'columnCount'),
        ),
      ),
    GetUsedRange: (ref, [valuesOnly]) =>
      range(ref, usedArea(ref.sheet, flag(valuesOnly)) ?? area(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (ref, [valuesOnly]) => {
      const used = usedArea(ref.sheet, flag(valuesOnly));
      return used === null ? null : range(ref, used);
    },
    GetRanges: (ref, [address]) => ranges(ref, text(address, 'address')),
    FindAll: (ref, [wanted, criteria]) =>
      findAll(ref, wanted, criteria) ?? refuse('ItemNotFound', 'The text was not found.'),
    FindAllOrNullObject: (ref, [wanted, criteria]) => findAll(ref, wanted, criteria),
    ReplaceAll: ({ session, sheet }, [wanted, replacement, criteria]) =>
      replaceAll({ session, sheet, area: wholeSheet() }, wanted, replacement, criteria),
    GetNext: (ref, [visibleOnly]) => neighbour(ref, 1, flag(visibleOnly)) ?? refuse('ItemNotFound'),
    GetNextOrNullObject: (ref, [visibleOnly]) => neighbour(ref, 1, flag(visibleOnly)),
    GetPrevious: (ref, [visibleOnly]) => neighbour(ref, -1, flag(visibleOnly)) ?? refuse('ItemNotFound'),
    GetPreviousOrNullObject: (ref, [visibleOnly]) => neighbour(ref, -1, flag(visibleOnly)),
    ...eventMembers(
      EVENTS,
      ({ session }: SheetRef) => session,
      ({ sheet }) => sheet.id,
    ),
  },
});

function range({ session, sheet }: SheetRef, place: Area): HostObject {
  return rangeObject(session, sheet, insideSheet(place));
}

/** An address of another sheet is refused, as Excel does; none means the whole sheet. */
function addressedRange(ref: SheetRef, address: unknown): HostObject {
  const wanted = optionalText(address, 'address');
  if (wanted === undefined || wanted === '') return range(ref, wholeSheet());
  const place = placeOf(ref.session, ref.sheet, wanted);
  if (place.sheet !== ref.sheet) refuse('InvalidArgument', `${wanted} is on another worksheet.`);
  return range(ref, intersection(place.area, wholeSheet()) ?? place.area);
}

/** Areas separated by commas. */
function ranges({ session, sheet }: SheetRef, addresses: string): HostObject {
  const areas = addresses.split(',').map((address) => placeOf(session, sheet, address.trim()).area);
  return rangeAreasObject(session, sheet, areas);
}

function findAll({ session, sheet }: SheetRef, wanted: unknown, criteria: unknown): HostObject | null {
  calculateIfNeeded(session);
  const areas = findCells(sheet, wholeSheet(), text(wanted, 'text'), readFindCriteria(criteria));
  return areas.length === 0 ? null : rangeAreasObject(session, sheet, areas);
}

function neighbour({ session, sheet }: SheetRef, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = session.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other !== undefined && (!visibleOnly || other.visibility === 'Visible'))
      return worksheetType.bind({ session, sheet: other });
  }
  return null;
}

function copy(ref: SheetRef, position: unknown, relativeTo: unknown): HostObject {
  const { session, sheet } = ref;
  checkStructure(session.workbook);
  const where = word(position ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End'], 'positionType');
  const made = copySheet(session.workbook, sheet);
  placeCopy(session, made, where, session.objects.asWorksheet(relativeTo)?.sheet ?? sheet);
  cellsChanged(session);
  return worksheetType.bind({ session, sheet: made });
}

function placeCopy(
  session: Session,
  made: Sheet,
  where: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  other: Sheet,
): void {
  const { sheets } = session.workbook;
  const index = sheets.indexOf(other);
  const position = {
    None: sheets.length - 1,
    End: sheets.length - 1,
    Beginning: 0,
    Before: index,
    After: index + 1,
  }[where];
  moveSheet(session.workbook, made, position);
}
