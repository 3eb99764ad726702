/**
 * What a person does in the grid goes to the host; what the grid would do by itself and the host has no word for is
 * not done. Undo and redo repeat values, and reach the host as if they were typed again.
 */
import type { IRange, IUndoRedoService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { SheetView } from '../projection/view';
import type { PersonActs } from './personActs';
import { editsIn, type CellMatrix } from './edits';

export interface GridState {
  /** What is happening was told to the grid by the host. */
  isEcho(): boolean;
  sheet(id: string): SheetView | undefined;
  doubt(sheetId: string, places: Iterable<readonly [number, number]>): void;
  selected(sheetId: string, range: IRange): void;
}

/** Undoing what a person typed, kept by the component. */
export type UndoService = Pick<IUndoRedoService, 'clearUndoRedo'>;

/** Commands that only move about, or end in values that are passed on. */
const ALLOWED =
  /^sheet\.command\.(set-range-values|clear-selection-content|auto-fill|refill|copy-down|copy-right|auto-clear-content|paste|paste-value|paste-by-short-key|optional-paste|scroll-.*|set-scroll-relative|move-selection.*|expand-selection|select-.*|set-worksheet-activate|change-zoom-ratio|set-zoom-ratio|insert-(row|multi-rows).*|remove-row.*|remove-sheet-confirm|append-row)$/;
/** The grid computes nothing and fits nothing: values and heights are the host's. */
const NEVER =
  /^(formula\.mutation\.set-formula-calculation-start|sheet\.mutation\.set-worksheet-row-auto-height|sheet\.mutation\.(add|remove)-worksheet-merge|sheet\.mutation\.(set|remove)\.numfmt)$/;

interface Typed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function obeyHost(api: FUniver, acts: PersonActs, state: GridState): void {
  let typed: Typed | null = null;

  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (state.isEcho()) return;
    const done = actInstead(command.id, (command.params ?? {}) as Params, acts);
    const isUnknown = command.id.startsWith('sheet.command.') && !ALLOWED.test(command.id);
    if (done || isUnknown || NEVER.test(command.id)) command.cancel = true;
  });

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const isOurs = state.isEcho() || id !== 'sheet.mutation.set-range-values';
    if (isOurs || options?.['fromFormula'] === true) return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: CellMatrix };
    const { places, entries, cleared } = editsIn(cellValue, (row, column) =>
      typed?.sheetId === subUnitId && typed.row === row && typed.column === column ? typed.text : null,
    );
    typed = null;
    state.doubt(subUnitId, places);
    // The component has not finished with this edit: what the host answers is shown after.
    queueMicrotask(() => {
      acts.editing(false);
      for (const { range, texts } of entries) acts.type(subUnitId, range, texts);
      if (cleared.length > 0) acts.clear(subUnitId, cleared);
    });
  });

  api.addEvent(api.Event.SheetEditStarted, () => acts.editing(true));
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    typed = isConfirm
      ? { sheetId: worksheet.getSheetId(), row, column, text: plain(value.toPlainText()) }
      : null;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    typed = null;
    queueMicrotask(() => acts.editing(false));
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    if (range === undefined || state.isEcho()) return;
    const sheetId = worksheet.getSheetId();
    const { startRow, startColumn, endRow, endColumn } = range;
    const whole = { startRow, startColumn, endRow, endColumn };
    state.selected(sheetId, whole);
    acts.select(sheetId, whole);
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (!state.isEcho()) acts.activateSheet(activeSheet.getSheetId());
  });
}

interface Params {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly range?: IRange;
}

/** What the host does in place of the grid; `false` for anything else. */
function actInstead(id: string, { subUnitId = '', name = '', range }: Params, acts: PersonActs): boolean {
  const rows =
    range === undefined ? null : { first: range.startRow, count: range.endRow - range.startRow + 1 };
  const later = (act: () => void): true => {
    queueMicrotask(act);
    return true;
  };
  switch (id) {
    case 'sheet.command.insert-row-by-range':
      return rows !== null && later(() => acts.insertRows(subUnitId, rows.first, rows.count));
    case 'sheet.command.remove-row-by-range':
      return rows !== null && later(() => acts.deleteRows(subUnitId, rows.first, rows.count));
    case 'sheet.command.insert-sheet':
      return later(() => acts.addSheet());
    case 'sheet.command.remove-sheet':
      return later(() => acts.deleteSheet(subUnitId));
    case 'sheet.command.set-worksheet-name':
      return later(() => acts.renameSheet(subUnitId, name));
    default:
      return false;
  }
}

/** The editor ends what it holds with a paragraph mark. */
function plain(text: string): string {
  return text.replace(/\r?\n?$/, '').replaceAll('\r', '\n');
}
