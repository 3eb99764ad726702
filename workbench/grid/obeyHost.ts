/**
 * What a person does in the grid goes to the host; what the grid would do by itself and the host has no word for is
 * not done. Undo and redo repeat values, and reach the host as if they were typed again.
 */
import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { editsIn, type CellMatrix } from './edits';
import { pasteAsTyped } from './paste';
import type { PersonActs } from './personActs';

export interface GridState {
  /** Where what a person does goes; `null` while no workbook is open. */
  acts(): PersonActs | null;
  /** What is happening was told to the grid by the host. */
  isEcho(): boolean;
  showsPercent(sheetId: string, row: number, column: number): boolean;
  doubt(sheetId: string, places: Iterable<readonly [number, number]>): void;
  selected(sheetId: string, range: IRange): void;
  restoreMerges(sheetId: string): void;
}

/** Commands that only move about, or end in values that are passed on. */
const ALLOWED =
  /^sheet\.command\.(set-range-values|clear-selection-content|auto-fill|refill|copy-down|copy-right|auto-clear-content|paste|paste-value|paste-by-short-key|optional-paste|scroll-.*|set-scroll-relative|move-selection.*|expand-selection|select-.*|set-worksheet-activate|change-zoom-ratio|set-zoom-ratio|insert-(row|col|multi-rows|multi-cols).*|remove-(row|col).*|remove-sheet-confirm|append-row)$/;
/** The grid computes nothing and fits nothing: values and heights are the host's. */
const NEVER =
  /^(formula\.mutation\.set-formula-calculation-start|sheet\.mutation\.set-worksheet-row-auto-height|sheet\.mutation\.move-range|univer\.command\.cut)$/;

/** Pasting brings joined cells along, which the host does not get. */
const MERGES = /^sheet\.mutation\.(add|remove)-worksheet-merge$/;

interface Typed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function obeyHost(api: FUniver, state: GridState): void {
  let typed: Typed | null = null;
  let isInCell = false;
  const toHost = (act: (acts: PersonActs) => void): void => {
    const acts = state.acts();
    if (acts !== null) act(acts);
  };
  /** The component has not finished with what it reports: what the host answers is shown after. */
  const later = (act: (acts: PersonActs) => void): void => queueMicrotask(() => toHost(act));

  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (state.isEcho()) return;
    const act = actInstead(command.id, (command.params ?? {}) as Params);
    if (act !== null) later(act);
    const isUnknown = command.id.startsWith('sheet.command.') && !ALLOWED.test(command.id);
    if (act !== null || isUnknown || NEVER.test(command.id)) command.cancel = true;
  });

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (!state.isEcho() && MERGES.test(id))
      later(() => state.restoreMerges((params as Params).subUnitId ?? ''));
    const isOurs = state.isEcho() || id !== 'sheet.mutation.set-range-values';
    if (isOurs || options?.['fromFormula'] === true) return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: CellMatrix };
    const { places, entries, cleared } = editsIn(
      cellValue,
      (row, column) => textTyped(typed, subUnitId, row, column),
      (row, column) => state.showsPercent(subUnitId, row, column),
    );
    typed = null;
    state.doubt(subUnitId, places);
    later((acts) => {
      acts.editing(false);
      for (const { range, texts } of entries) acts.type(subUnitId, range, texts);
      if (cleared.length > 0) acts.clear(subUnitId, cleared);
    });
  });

  pasteAsTyped(api, () => !isInCell && !state.isEcho());
  api.addEvent(api.Event.SheetEditStarted, () => {
    isInCell = true;
    toHost((acts) => acts.editing(true));
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    typed = isConfirm
      ? { sheetId: worksheet.getSheetId(), row, column, text: plain(value.toPlainText()) }
      : null;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    typed = null;
    isInCell = false;
    later((acts) => acts.editing(false));
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    if (range === undefined || state.isEcho()) return;
    const sheetId = worksheet.getSheetId();
    const { startRow, startColumn, endRow, endColumn } = range;
    const whole = { startRow, startColumn, endRow, endColumn };
    state.selected(sheetId, whole);
    toHost((acts) => acts.select(sheetId, whole));
  });
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) =>
    later((acts) => acts.follow(worksheet.getSheetId(), row, column)),
  );
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (!state.isEcho()) toHost((acts) => acts.activateSheet(activeSheet.getSheetId()));
  });
}

interface Params {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly range?: IRange;
}

/** What the host does in place of the grid; `null` for anything else. */
function actInstead(
  id: string,
  { subUnitId = '', name = '', range }: Params,
): ((acts: PersonActs) => void) | null {
  switch (id) {
    case 'sheet.command.insert-sheet':
      return (acts) => acts.addSheet();
    case 'sheet.command.remove-sheet':
      return (acts) => acts.deleteSheet(subUnitId);
    case 'sheet.command.set-worksheet-name':
      return (acts) => acts.renameSheet(subUnitId, name);
  }
  const shift = SHIFTS[id];
  if (shift === undefined || range === undefined) return null;
  const [first, last] = shift.endsWith('Rows')
    ? [range.startRow, range.endRow]
    : [range.startColumn, range.endColumn];
  return (acts) => acts[shift](subUnitId, first, last - first + 1);
}

const SHIFTS: Readonly<
  Record<string, 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' | undefined>
> = {
  'sheet.command.insert-row-by-range': 'insertRows',
  'sheet.command.remove-row-by-range': 'deleteRows',
  'sheet.command.insert-col-by-range': 'insertColumns',
  'sheet.command.remove-col-by-range': 'deleteColumns',
};

function textTyped(typed: Typed | null, sheetId: string, row: number, column: number): string | null {
  const isThere = typed?.sheetId === sheetId && typed.row === row && typed.column === column;
  return isThere ? typed.text : null;
}

/** The editor ends what it holds with a paragraph mark. */
function plain(text: string): string {
  return text.replace(/\r?\n?$/, '').replaceAll('\r', '\n');
}
