import { watchCells } from '../../events/cellChanges';
import { refuse } from '../../hostError';
import { calculateIfNeeded, cellsChanged, type RangeRef } from '../../session';
import { lastColumn, lastRow, overlaps } from '../../workbook/area';
import { copyCells, type CopyType } from '../../workbook/copyCells';
import { cutsMerge } from '../../workbook/merges';
import { checkEditable } from '../../workbook/protection';
import { removeDuplicateRows } from '../../workbook/removeDuplicates';
import { afterContentWritten } from '../../workbook/tableGrowth';
import { flag, integer, list, word } from '../../wire/arguments';
import { defineType, type HostObject, type ObjectTypeSpec } from '../../wire/objectType';
import { insideSheet, placeOf } from '../addressArgument';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const satisfies readonly CopyType[];

export const copyMembers = {
  call: {
    CopyFrom: (ref, [source, copyType, skipBlanks, transpose]) =>
      copyFrom(
        ref,
        source,
        word(copyType ?? 'All', COPY_TYPES, 'copyType'),
        flag(skipBlanks),
        flag(transpose),
      ),
    RemoveDuplicates: (ref, [columns, includesHeader]) =>
      removeDuplicates(ref, columns, flag(includesHeader)),
  },
} satisfies Partial<ObjectTypeSpec<RangeRef>>;

/** A smaller destination grows to the source's size; one that is a multiple of it is tiled. */
function copyFrom(
  ref: RangeRef,
  source: unknown,
  type: CopyType,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const { session, sheet } = ref;
  calculateIfNeeded(session);
  const from = placeOf(session, sheet, source);
  const height = transpose ? from.area.columnCount : from.area.rowCount;
  const width = transpose ? from.area.rowCount : from.area.columnCount;
  const target = insideSheet({
    ...ref.area,
    rowCount: ref.area.rowCount % height === 0 ? ref.area.rowCount : height,
    columnCount: ref.area.columnCount % width === 0 ? ref.area.columnCount : width,
  });
  checkEditable(sheet, target);
  if (cutsMerge(sheet, target)) refuse('MergedRangeConflict');
  const changed = watchCells(session, sheet, target);
  for (let row = target.row; row <= lastRow(target); row += height) {
    for (let column = target.column; column <= lastColumn(target); column += width) {
      copyCells(from, { sheet, row, column }, { type, skipBlanks, transpose });
    }
  }
  afterContentWritten(session.workbook, sheet, target, []);
  cellsChanged(session);
  if (type !== 'Formats') changed();
}

function removeDuplicates(ref: RangeRef, columns: unknown, includesHeader: boolean): HostObject {
  const { session, sheet, area } = ref;
  calculateIfNeeded(session);
  checkEditable(sheet, area);
  if (sheet.merges.some((merge) => overlaps(merge, area))) refuse('MergedRangeConflict');
  const keys = list(columns, 'columns').map((column) => integer(column, 'column'));
  if (keys.length === 0 || keys.some((key) => key < 0 || key >= area.columnCount)) {
    refuse('InvalidArgument', 'The columns to compare are outside the range.');
  }
  const changed = watchCells(session, sheet, area);
  const result = removeDuplicateRows(sheet, area, keys, includesHeader);
  cellsChanged(session);
  changed();
  return removeDuplicatesResultType.bind(result);
}

const removeDuplicatesResultType = defineType<{ readonly removed: number; readonly uniqueRemaining: number }>(
  {
    name: 'RemoveDuplicatesResult',
    get: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
  },
);
