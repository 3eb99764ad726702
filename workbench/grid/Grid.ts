import type { FUniver } from '@univerjs/core/lib/facade';
import type { IRange } from '@univerjs/core';
import type { WorkbookView } from '../projection/view';
import { changes, extras, type Mutation } from './changes';
import { without } from './cellChanges';
import { Charts } from './charts';
import { obeyHost } from './obeyHost';
import type { PersonActs } from './personActs';
import { UNIT, workbookData } from './sheetData';

/** Only the text of a link is followed, not its whole cell. */
const TEXT_INSET = 12;

/** Shows a workbook and tells what a person does in it. It never calculates nor keeps anything by itself. */
export class Grid {
  private shown: WorkbookView | null = null;
  /** The grid is being told what to show: what it reports meanwhile is its own echo. */
  private told = false;

  private acts: PersonActs | null = null;
  private readonly charts: Charts;

  constructor(private readonly api: FUniver) {
    this.charts = new Charts(api);
    obeyHost(api, {
      acts: () => this.acts,
      isEcho: () => this.told,
      showsPercent: (sheetId, row, column) => this.showsPercent(sheetId, row, column),
      doubt: (sheetId, places) => this.doubt(sheetId, places),
      selected: (sheetId, range) => this.selected(sheetId, range),
      restoreMerges: (sheetId) => this.restoreMerges(sheetId),
    });
  }

  /** Takes the place of the workbook that was there. */
  load(view: WorkbookView): void {
    this.telling(() => {
      if (this.shown !== null) this.api.disposeUnit(UNIT);
      this.charts.forget();
      this.api.createWorkbook(workbookData(view));
      this.shown = view;
      this.run(view.sheets.flatMap(extras));
      this.run([{ id: 'sheet.operation.set-worksheet-active', params: { subUnitId: view.activeSheetId } }]);
      this.charts.show(view);
      this.select(view);
    });
  }

  /** Changes only what differs: scroll and selection stay, unless the host selected something else. */
  show(view: WorkbookView): void {
    const { shown } = this;
    if (shown === null) {
      this.load(view);
      return;
    }
    this.telling(() => {
      this.run(changes(shown, view));
      this.shown = view;
      this.charts.show(view);
      if (JSON.stringify(shown.selection) !== JSON.stringify(view.selection)) this.select(view);
    });
  }

  /** @param acts where what the person does goes from now on */
  listen(acts: PersonActs): void {
    this.acts = acts;
  }

  /** What the component shows, for tests: rows and columns from 0. */
  shownText(sheetName: string, row: number, column: number): string {
    const sheet = this.api.getActiveWorkbook()?.getSheetByName(sheetName);
    return sheet?.getRange(row, column).getDisplayValue() ?? '';
  }

  /** Where the component draws the text of a cell of the sheet in front, in pixels of its canvas; for tests. */
  textPlace(row: number, column: number): { readonly x: number; readonly y: number } | undefined {
    const cell = this.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect();
    return cell && { x: cell.x + TEXT_INSET, y: cell.y + cell.height / 2 };
  }

  /** Where the component's selection is, for tests. */
  selectedAddress(): string {
    return this.api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation() ?? '';
  }

  /** The grid wrote there by itself: the next `show` says those cells again. */
  private doubt(sheetId: string, places: Iterable<readonly [number, number]>): void {
    if (this.shown === null) return;
    const all = [...places];
    this.shown = {
      ...this.shown,
      sheets: this.shown.sheets.map((sheet) =>
        sheet.id === sheetId ? { ...sheet, cells: without(sheet.cells, all) } : sheet,
      ),
    };
  }

  private showsPercent(sheetId: string, row: number, column: number): boolean {
    const sheet = this.shown?.sheets.find(({ id }) => id === sheetId);
    return sheet?.cells.get(row)?.get(column)?.s?.n?.pattern.includes('%') ?? false;
  }

  private selected(sheetId: string, range: IRange): void {
    if (this.shown !== null) {
      this.shown = { ...this.shown, activeSheetId: sheetId, selection: { sheetId, range } };
    }
  }

  private restoreMerges(subUnitId: string): void {
    const sheet = this.shown?.sheets.find(({ id }) => id === subUnitId);
    if (sheet === undefined) return;
    const all = { startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
    this.telling(() =>
      this.run([
        { id: 'sheet.mutation.remove-worksheet-merge', params: { subUnitId, ranges: [all] } },
        { id: 'sheet.mutation.add-worksheet-merge', params: { subUnitId, ranges: [...sheet.merges] } },
      ]),
    );
  }

  private select({ selection, activeSheetId }: WorkbookView): void {
    if (selection.sheetId !== activeSheetId) return;
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(selection.sheetId);
    const { startRow, startColumn, endRow, endColumn } = selection.range;
    const rows = Math.min(endRow, (sheet?.getMaxRows() ?? 1) - 1) - startRow + 1;
    const columns = Math.min(endColumn, (sheet?.getMaxColumns() ?? 1) - 1) - startColumn + 1;
    if (rows < 1 || columns < 1) return;
    sheet?.getRange(startRow, startColumn, rows, columns).activate();
    sheet?.scrollToCell(startRow, Math.max(0, startColumn - 1));
  }

  private run(steps: readonly Mutation[]): void {
    for (const { id, params } of steps) {
      this.api.syncExecuteCommand(id, { unitId: UNIT, ...params }, { onlyLocal: true });
    }
  }

  private telling(work: () => void): void {
    this.told = true;
    try {
      work();
    } finally {
      this.told = false;
    }
  }
}
