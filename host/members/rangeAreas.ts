import { refuse } from '../hostError';
import { keepReference, refer, type RangeRef, type Session } from '../session';
import { COLUMN_COUNT, isEntireColumns, isEntireRows, ROW_COUNT } from '../workbook/area';
import { formatSheetAddress } from '../workbook/address';
import type { Area, Sheet } from '../workbook/model';
import { integer } from '../wire/arguments';
import { defineType, type HostObject, type ObjectType } from '../wire/objectType';
import { together } from './together';

interface AreasRef {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly ranges: readonly RangeRef[];
  referenceId?: string;
}

/** Several ranges of one sheet addressed as one. */
export function rangeAreasObject(session: Session, sheet: Sheet, areas: readonly Area[]): HostObject {
  const ranges = areas.map((area): RangeRef => ({ session, sheet, area }));
  for (const range of ranges) session.ranges.add(range);
  return rangeAreasType.bind({ session, sheet, ranges });
}

const rangeAreasType: ObjectType<AreasRef> = defineType<AreasRef>({
  name: 'RangeAreas',
  key: (ref) => ({ _ReferenceId: referenceId(ref) }),
  get: {
    Address: ({ sheet, ranges }) => ranges.map(({ area }) => formatSheetAddress(sheet.name, area)).join(','),
    AreaCount: ({ ranges }) => ranges.length,
    IsEntireColumn: ({ ranges }) => ranges.every(({ area }) => isEntireColumns(area)),
    IsEntireRow: ({ ranges }) => ranges.every(({ area }) => isEntireRows(area)),
    CellCount: ({ ranges }) =>
      ranges.reduce((count, { area }) => count + area.rowCount * area.columnCount, 0),
  },
  nav: {
    Areas: (ref) => rangeCollectionType.bind(objectsOf(ref)),
    Format: (ref) =>
      together(
        'RangeFormat',
        objectsOf(ref).flatMap((range) => range.navigate('Format') ?? []),
      ),
    Worksheet: (ref) => ref.session.objects.worksheet(ref),
  },
  call: {
    Clear: (ref, args) => {
      for (const range of objectsOf(ref)) range.call('Clear', args);
    },
    GetEntireRow: (ref) =>
      rangeAreasObject(
        ref.session,
        ref.sheet,
        ref.ranges.map(({ area }) => ({ ...area, column: 0, columnCount: COLUMN_COUNT })),
      ),
    GetEntireColumn: (ref) =>
      rangeAreasObject(
        ref.session,
        ref.sheet,
        ref.ranges.map(({ area }) => ({ ...area, row: 0, rowCount: ROW_COUNT })),
      ),
    _KeepReference: (ref) => keepReference(ref.session, referenceId(ref), true),
  },
});

function referenceId(ref: AreasRef): string {
  ref.referenceId ??= refer(ref.session, rangeAreasType.bind(ref), ref.ranges);
  return ref.referenceId;
}

function objectsOf({ session, ranges }: AreasRef): HostObject[] {
  return ranges.map((range) => session.objects.range(range));
}

const rangeCollectionType = defineType<readonly HostObject[]>({
  name: 'RangeCollection',
  call: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => ranges[integer(index, 'index')] ?? refuse('ItemNotFound'),
  },
  items: (ranges) => ranges,
});
