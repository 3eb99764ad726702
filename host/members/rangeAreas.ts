import { refuse } from '../hostError';
import { rangeObject, type Session } from '../session';
import { formatSheetAddress } from '../workbook/address';
import type { Area, Sheet } from '../workbook/model';
import { integer } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { together } from './together';

interface AreasRef {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly ranges: readonly HostObject[];
  readonly areas: readonly Area[];
}

/** Several ranges of one sheet addressed as one. */
export function rangeAreasObject(session: Session, sheet: Sheet, areas: readonly Area[]): HostObject {
  return rangeAreasType.bind({
    session,
    sheet,
    areas,
    ranges: areas.map((area) => rangeObject(session, sheet, area)),
  });
}

const rangeAreasType = defineType<AreasRef>({
  name: 'RangeAreas',
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => formatSheetAddress(sheet.name, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((count, area) => count + area.rowCount * area.columnCount, 0),
  },
  nav: {
    Areas: (ref) => rangeCollectionType.bind(ref.ranges),
    Format: ({ ranges }) =>
      together(
        'RangeFormat',
        ranges.map((range) => range.navigate('Format') ?? refuse('GeneralException')),
      ),
    Worksheet: (ref) => ref.session.objects.worksheet(ref),
  },
  call: {
    Clear: ({ ranges }, args) => {
      for (const range of ranges) range.call('Clear', args);
    },
    GetEntireRow: (ref) => expanded(ref, 'GetEntireRow'),
    GetEntireColumn: (ref) => expanded(ref, 'GetEntireColumn'),
    _KeepReference: ({ ranges }) => {
      for (const range of ranges) range.call('_KeepReference', []);
    },
  },
});

const rangeCollectionType = defineType<readonly HostObject[]>({
  name: 'RangeCollection',
  call: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => ranges[integer(index, 'index')] ?? refuse('ItemNotFound'),
  },
  items: (ranges) => ranges,
});

function expanded(
  { session, sheet, ranges }: AreasRef,
  member: 'GetEntireRow' | 'GetEntireColumn',
): HostObject {
  const areas = ranges.map((range) => {
    const made = session.objects.asRange(range.call(member, []));
    return made?.area ?? refuse('GeneralException');
  });
  return rangeAreasObject(session, sheet, areas);
}
