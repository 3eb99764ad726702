/** From what the grid shows to what it should show, as the grid component's own mutations. Pure. */
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../host/workbook/dimensions';
import { pixels } from '../projection/units';
import type { ColumnView, ListView, RowView, SheetView, WorkbookView } from '../projection/view';
import { cellChanges } from './cellChanges';
import { worksheetData } from './sheetData';

export interface Mutation {
  readonly id: string;
  /** Without the workbook's id, which is the same for all. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The steps in the order in which they must be taken: new sheets first, so that there is always one to show. */
export function changes(before: WorkbookView, after: WorkbookView): Mutation[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = new Set(after.sheets.map(({ id }) => id));
  const added = after.sheets.filter(({ id }) => !known.has(id));
  const removed = before.sheets.filter(({ id }) => !kept.has(id));
  return [
    ...added.flatMap((sheet) => newSheet(sheet, after.sheets.indexOf(sheet))),
    ...after.sheets.flatMap((sheet) => {
      const shown = known.get(sheet.id);
      return shown === undefined ? [] : sheetChanges(shown, sheet);
    }),
    ...activation(before, after),
    ...removed.map(({ id }) => ({ id: 'sheet.mutation.remove-sheet', params: { subUnitId: id } })),
    ...orderChanges(before, after),
  ];
}

/** Lists and notes, which do not travel with the sheet itself. */
export function extras(sheet: SheetView): Mutation[] {
  return sheetChanges({ ...sheet, lists: [], notes: [] }, sheet);
}

function newSheet(sheet: SheetView, index: number): Mutation[] {
  return [
    { id: 'sheet.mutation.insert-sheet', params: { index, sheet: worksheetData(sheet) } },
    ...extras(sheet),
  ];
}

function activation(before: WorkbookView, after: WorkbookView): Mutation[] {
  return before.activeSheetId === after.activeSheetId
    ? []
    : [{ id: 'sheet.operation.set-worksheet-active', params: { subUnitId: after.activeSheetId } }];
}

function orderChanges(before: WorkbookView, after: WorkbookView): Mutation[] {
  const wanted = after.sheets.map(({ id }) => id);
  const order = before.sheets.map(({ id }) => id).filter((id) => wanted.includes(id));
  for (const [index, id] of wanted.entries()) if (!order.includes(id)) order.splice(index, 0, id);
  return wanted.flatMap((id, toOrder) => {
    const fromOrder = order.indexOf(id);
    if (fromOrder === toOrder) return [];
    order.splice(fromOrder, 1);
    order.splice(toOrder, 0, id);
    return [{ id: 'sheet.mutation.set-worksheet-order', params: { subUnitId: id, fromOrder, toOrder } }];
  });
}

function sheetChanges(before: SheetView, after: SheetView): Mutation[] {
  const at = { subUnitId: after.id };
  const steps: Mutation[] = [];
  const step = (id: string, params: object): void => {
    steps.push({ id, params: { ...at, ...params } });
  };
  if (after.rowCount > before.rowCount)
    step('sheet.mutation.set-worksheet-row-count', { rowCount: after.rowCount });
  if (after.columnCount > before.columnCount) {
    step('sheet.mutation.set-worksheet-column-count', { columnCount: after.columnCount });
  }
  if (after.name !== before.name) step('sheet.mutation.set-worksheet-name', { name: after.name });
  if (after.hidden !== before.hidden)
    step('sheet.mutation.set-worksheet-hidden', { hidden: after.hidden ? 1 : 0 });
  if (after.tabColor !== before.tabColor) step('sheet.mutation.set-tab-color', { color: after.tabColor });
  if (after.gridlines !== before.gridlines) {
    step('sheet.mutation.toggle-gridlines', { showGridlines: after.gridlines ? 1 : 0 });
  }
  const { gone, come } = setChanges(before.merges, after.merges);
  if (gone.length > 0) step('sheet.mutation.remove-worksheet-merge', { ranges: gone });
  for (const cellValue of cellChanges(before.cells, after.cells)) {
    step('sheet.mutation.set-range-values', { cellValue });
  }
  if (come.length > 0) step('sheet.mutation.add-worksheet-merge', { ranges: come });
  columnChanges(before.columns, after.columns, step);
  rowChanges(before.rows, after.rows, step);
  if (!same(before.freeze, after.freeze)) step('sheet.mutation.set-frozen', after.freeze);
  listChanges(before.lists, after.lists, step);
  noteChanges(before, after, steps);
  return steps;
}

type Step = (id: string, params: object) => void;

function columnChanges(before: SheetView['columns'], after: SheetView['columns'], step: Step): void {
  const standard: ColumnView = { w: pixels(STANDARD_WIDTH), hidden: false };
  for (const column of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(column) ?? standard;
    const is = after.get(column) ?? standard;
    const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
    if (was.hidden && !is.hidden) step('sheet.mutation.set-col-visible', { ranges });
    if (was.w !== is.w) step('sheet.mutation.set-worksheet-col-width', { ranges, colWidth: is.w });
    if (!was.hidden && is.hidden) step('sheet.mutation.set-col-hidden', { ranges });
  }
}

function rowChanges(before: SheetView['rows'], after: SheetView['rows'], step: Step): void {
  const standard: RowView = { h: pixels(STANDARD_HEIGHT), hidden: false };
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(row) ?? standard;
    const is = after.get(row) ?? standard;
    const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
    if (was.hidden && !is.hidden) step('sheet.mutation.set-row-visible', { ranges });
    if (was.h !== is.h) {
      step('sheet.mutation.set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
      step('sheet.mutation.set-worksheet-row-height', { ranges, rowHeight: is.h });
    }
    if (!was.hidden && is.hidden) step('sheet.mutation.set-row-hidden', { ranges });
  }
}

/** A list is known by what it says: one that changed is another. */
function listChanges(before: readonly ListView[], after: readonly ListView[], step: Step): void {
  const { gone, come } = setChanges(before, after);
  if (gone.length > 0) step('data-validation.mutation.removeRule', { ruleId: gone.map(listId) });
  for (const list of come) step('data-validation.mutation.addRule', { rule: listRule(list) });
}

function listRule(list: ListView): object {
  return {
    uid: listId(list),
    type: 'list',
    ranges: list.ranges,
    formula1: JSON.stringify(list.options),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: list.strict ? STOP : WARNING,
    ...(list.message !== '' && { error: list.message }),
  };
}
const STOP = 1;
const WARNING = 2;

function listId(list: ListView): string {
  return JSON.stringify(list);
}

function noteChanges(before: SheetView, after: SheetView, steps: Mutation[]): void {
  const { gone, come } = setChanges(before.notes, after.notes);
  const at = { sheetId: after.id };
  for (const { row, column } of gone) {
    steps.push({ id: 'sheet.mutation.remove-note', params: { ...at, row, col: column } });
  }
  for (const { row, column, text } of come) {
    const note = {
      id: `${after.id}-${row}-${column}`,
      row,
      col: column,
      width: 240,
      height: 120,
      note: text,
      show: false,
    };
    steps.push({ id: 'sheet.mutation.update-note', params: { ...at, row, col: column, note } });
  }
}

function setChanges<T>(before: readonly T[], after: readonly T[]): { gone: T[]; come: T[] } {
  const [old, next] = [before, after].map((all) => new Set(all.map((one) => JSON.stringify(one)))) as [
    Set<string>,
    Set<string>,
  ];
  return {
    gone: before.filter((one) => !next.has(JSON.stringify(one))),
    come: after.filter((one) => !old.has(JSON.stringify(one))),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
