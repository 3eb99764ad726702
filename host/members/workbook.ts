import { calculateNow, keepReference, rangeObject, type Session } from '../session';
import { refuse } from '../hostError';
import { boolean, text, word } from '../wire/arguments';
import { parseArea } from '../workbook/address';
import { defineType, type HostObject } from '../wire/objectType';
import { documentPropertiesType } from './documentProperties';
import { activeSheet } from './addressArgument';
import { commentCollectionType } from './comment';
import { customXmlPartCollectionType } from './customXmlPart';
import { namedItemCollectionType } from './namedItem';
import { workbookProtectionType } from './protection';
import { rangeAreasObject } from './rangeAreas';
import { settingCollectionType } from './setting';
import { tableCollectionType } from './tableCollection';
import { worksheetCollectionType } from './worksheetCollection';

export const workbookType = defineType<Session>({
  name: 'Workbook',
  get: {
    Name: () => 'Libro1.xlsx',
    ReadOnly: () => false,
  },
  nav: {
    Application: (session) => applicationType.bind(session),
    Comments: (session) => commentCollectionType.bind({ session, sheet: null }),
    CustomXmlParts: (session) => customXmlPartCollectionType.bind(session),
    Names: (session) => namedItemCollectionType.bind({ session, sheet: null }),
    Properties: (session) => documentPropertiesType.bind(session),
    Protection: (session) => workbookProtectionType.bind(session),
    Settings: (session) => settingCollectionType.bind(session),
    Tables: (session) => tableCollectionType.bind({ session, sheet: null }),
    Worksheets: (session) => worksheetCollectionType.bind(session),
    _Runtime: (session) => runtimeType.bind(session),
  },
  call: {
    GetSelectedRange: (session) =>
      rangeObject(session, selectedSheet(session), { ...session.workbook.selection.area }),
    GetSelectedRanges: (session) =>
      rangeAreasObject(session, selectedSheet(session), [{ ...session.workbook.selection.area }]),
    GetActiveCell: (session) =>
      rangeObject(session, selectedSheet(session), {
        ...session.workbook.selection.area,
        rowCount: 1,
        columnCount: 1,
      }),
    _RemoveReference: (session, [id]) => keepReference(session, text(id, 'reference'), false),
    _RemoveAllReferences: (session) => {
      for (const id of session.references.keys()) keepReference(session, id, false);
    },
    _GetReferenceCount: (session) => session.references.size,
    _GetRangeForEventByReferenceId: (session, [id]) =>
      eventRange(session, text(id, 'reference')) ?? refuse('ItemNotFound'),
    _GetRangeOrNullObjectForEventByReferenceId: (session, [id]) => eventRange(session, text(id, 'reference')),
  },
});

const runtimeType = defineType<Session>({
  name: 'Runtime',
  get: { EnableEvents: (session) => session.eventsEnabled },
  set: {
    EnableEvents: (session, value) => {
      session.eventsEnabled = boolean(value, 'enableEvents');
    },
  },
});

/** The cells that an event told about, where they were then: `sheetId!A7`. */
function eventRange(session: Session, reference: string): HostObject | null {
  const [sheetId, address = ''] = reference.split('!');
  const sheet = session.workbook.sheets.find(({ id }) => id === sheetId);
  const area = parseArea(address);
  return sheet === undefined || area === null ? null : rangeObject(session, sheet, area);
}

const applicationType = defineType<Session>({
  name: 'Application',
  get: {
    CalculationMode: (session) => session.calculationMode,
    CalculationState: (session) => (session.calculationPending ? 'Pending' : 'Done'),
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
  },
  set: {
    CalculationMode: (session, value) => {
      session.calculationMode = word(
        value,
        ['Automatic', 'AutomaticExceptTables', 'Manual'],
        'calculationMode',
      );
    },
  },
  call: {
    Calculate: (session, [type]) => {
      word(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      calculateNow(session);
    },
    // Speed only: the host calculates when something reads and once at the end of a request.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

function selectedSheet(session: Session) {
  const { workbook } = session;
  const selected = workbook.sheets.find((sheet) => sheet.id === workbook.selection.sheetId);
  return selected ?? activeSheet(session);
}
