import { watchCells } from '../../events/cellChanges';
import { refuse } from '../../hostError';
import { cellsChanged, calculateIfNeeded, rangeObject, type RangeRef } from '../../session';
import { inputCell } from '../../workbook/cellInput';
import { ensureCell } from '../../workbook/cells';
import { findCells, replaceText, type FindCriteria } from '../../workbook/findCells';
import { checkEditable } from '../../workbook/protection';
import { record, text } from '../../wire/arguments';
import type { HostObject, ObjectTypeSpec } from '../../wire/objectType';

export const findMembers = {
  call: {
    Find: (ref, [wanted, criteria]) =>
      find(ref, wanted, criteria) ?? refuse('ItemNotFound', 'The text was not found.'),
    FindOrNullObject: (ref, [wanted, criteria]) => find(ref, wanted, criteria),
    ReplaceAll: (ref, [wanted, replacement, criteria]) => replaceAll(ref, wanted, replacement, criteria),
  },
} satisfies Partial<ObjectTypeSpec<RangeRef>>;

export function readFindCriteria(argument: unknown): FindCriteria {
  const criteria = argument === undefined || argument === null ? {} : record(argument, 'criteria');
  return {
    completeMatch: criteria['completeMatch'] === true,
    matchCase: criteria['matchCase'] === true,
    backwards: criteria['searchDirection'] === 'Backwards',
  };
}

/** From the range's first cell, row by row; the first cell itself is looked at too. */
function find(ref: RangeRef, wanted: unknown, criteria: unknown): HostObject | null {
  calculateIfNeeded(ref.session);
  const [first] = findCells(ref.sheet, ref.area, text(wanted, 'text'), readFindCriteria(criteria));
  return first === undefined ? null : rangeObject(ref.session, ref.sheet, first);
}

/** How many cells changed. A cell with a formula has the formula's text replaced. */
export function replaceAll(ref: RangeRef, wanted: unknown, replacement: unknown, argument: unknown): number {
  const { session, sheet, area } = ref;
  const criteria = readFindCriteria(argument);
  const search = text(wanted, 'text');
  const found = findCells(sheet, area, search, criteria);
  const thisYear = new Date().getFullYear();
  for (const { row, column } of found) {
    checkEditable(sheet, { row, column, rowCount: 1, columnCount: 1 });
    const cell = ensureCell(sheet, row, column);
    const changed = watchCells(session, sheet, { row, column, rowCount: 1, columnCount: 1 });
    const before =
      cell.formula ?? (typeof cell.value === 'object' ? cell.value.error : String(cell.value ?? ''));
    inputCell(
      sheet,
      row,
      column,
      replaceText(before, search, text(replacement, 'replacement'), criteria),
      thisYear,
    );
    changed();
  }
  if (found.length > 0) cellsChanged(session);
  return found.length;
}
