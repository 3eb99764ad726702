import { refuse } from '../hostError';
import { rangeObject, type SheetRef } from '../session';
import { area, COLUMN_COUNT, lastColumn, lastRow, ROW_COUNT } from '../workbook/area';
import type { Area } from '../workbook/model';
import { optionalInteger } from '../wire/arguments';
import { defineType } from '../wire/objectType';
import { placeOf } from './addressArgument';

export const freezePanesType = defineType<SheetRef>({
  name: 'WorksheetFreezePanes',
  call: {
    FreezeAt: ({ session, sheet }, [range]) => {
      const place = placeOf(session, sheet, range).area;
      const columns = place.columnCount === COLUMN_COUNT ? 0 : lastColumn(place) + 1;
      sheet.frozen = { rows: place.rowCount === ROW_COUNT ? 0 : lastRow(place) + 1, columns };
    },
    FreezeRows: ({ sheet }, [count]) => {
      sheet.frozen = { rows: optionalInteger(count, 'count') ?? 1, columns: 0 };
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.frozen = { rows: 0, columns: optionalInteger(count, 'count') ?? 1 };
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocation: (ref) => {
      const place = frozenArea(ref);
      return place === null ? refuse('ItemNotFound') : rangeObject(ref.session, ref.sheet, place);
    },
    GetLocationOrNullObject: (ref) => {
      const place = frozenArea(ref);
      return place === null ? null : rangeObject(ref.session, ref.sheet, place);
    },
  },
});

function frozenArea({ sheet }: SheetRef): Area | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return area(0, 0, rows === 0 ? ROW_COUNT : rows, columns === 0 ? COLUMN_COUNT : columns);
}
