import { recalculate } from '../../host/calc';
import type { Workbook } from '../../host/workbook/model';
import type { Grid } from '../grid/Grid';
import type { RequestFacts } from '../page/requestLog';
import type { OpenedBook } from '../page/samples';
import { viewOf } from '../projection';

export interface SessionPlace {
  readonly grid: Grid;
  readonly pane: HTMLElement;
  readonly pages: { readonly pane: string; readonly functions: string | null };
  readonly dark: boolean;
  showPane(shown: boolean): void;
  onRequest(facts: RequestFacts): void;
  onProblem(sentence: string): void;
}

export interface WorkbenchSession {
  readonly workbook: Workbook;
  runFunction(name: string): Promise<void>;
  setDark(dark: boolean): void;
  close(): void;
}

export function openSession(book: OpenedBook, place: SessionPlace): WorkbenchSession {
  recalculate(book.workbook);
  place.grid.load(viewOf(book.workbook));
  Object.assign(window, { grid: place.grid });
  return {
    workbook: book.workbook,
    runFunction: async () => undefined,
    setDark: () => undefined,
    close: () => undefined,
  };
}
