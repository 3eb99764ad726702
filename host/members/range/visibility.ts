import type { RangeRef } from '../../session';
import { lastColumn, lastRow } from '../../workbook/area';
import { checkAllowed } from '../../workbook/protection';
import { boolean } from '../../wire/arguments';
import type { ObjectTypeSpec } from '../../wire/objectType';

/** Hidden rows and columns; `null` when only some are. */
export const visibilityMembers = {
  get: {
    RowHidden: (ref) => allRows(ref),
    ColumnHidden: (ref) => allColumns(ref),
    Hidden: (ref) => eitherHidden(allRows(ref), allColumns(ref)),
  },
  set: {
    RowHidden: (ref, value) => {
      checkAllowed(ref.sheet, 'allowFormatRows');
      const hidden = boolean(value, 'rowHidden');
      for (let row = ref.area.row; row <= lastRow(ref.area); row += 1) {
        ref.sheet.rowFormats.set(row, { ...ref.sheet.rowFormats.get(row), hidden });
      }
    },
    ColumnHidden: (ref, value) => {
      checkAllowed(ref.sheet, 'allowFormatColumns');
      const hidden = boolean(value, 'columnHidden');
      for (let column = ref.area.column; column <= lastColumn(ref.area); column += 1) {
        ref.sheet.columnFormats.set(column, { ...ref.sheet.columnFormats.get(column), hidden });
      }
    },
  },
} satisfies Partial<ObjectTypeSpec<RangeRef>>;

function allRows({ sheet, area }: RangeRef): boolean | null {
  return same(area.row, lastRow(area), (row) => sheet.rowFormats.get(row)?.hidden === true);
}

function allColumns({ sheet, area }: RangeRef): boolean | null {
  return same(area.column, lastColumn(area), (column) => sheet.columnFormats.get(column)?.hidden === true);
}

function same(from: number, to: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

function eitherHidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
