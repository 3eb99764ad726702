/** One workbook open beside the add-in, until another takes its place. */
import { openWorkbook, type OpenWorkbook } from '../../host/openWorkbook';
import type { Workbook } from '../../host/workbook/model';
import type { Grid } from '../grid/Grid';
import type { RequestFacts } from '../page/requestLog';
import type { OpenedBook } from '../page/readBook';
import { viewOf } from '../projection';
import { documentCaption } from './documentCaption';
import { measured } from './measured';
import { openAddin, type Addin, type AddinPages } from './openAddin';
import { personActs } from './personActs';

export interface SessionPlace {
  readonly grid: Grid;
  readonly pane: HTMLElement;
  readonly pages: AddinPages;
  readonly dark: boolean;
  readonly showPane: (shown: boolean) => void;
  readonly onRequest: (facts: RequestFacts) => void;
  /** The workbook is no longer what was opened. */
  readonly onChanged: () => void;
  readonly onProblem: (sentence: string) => void;
}

export interface WorkbenchSession {
  /** Calculated up to now. */
  readonly workbook: Workbook;
  readonly addin: Addin;
  close(): void;
}

export function openSession({ name, workbook, paste }: OpenedBook, place: SessionPlace): WorkbenchSession {
  const { grid } = place;
  const open = openWorkbook(workbook);
  if (paste !== undefined) pasteInto(open, paste);
  const redraw = (): void => grid.show(viewOf(open.workbook));
  const redrawSoon = onceATask(redraw);
  const channel = measured(open, (facts) => {
    place.onRequest(facts);
    if (!facts.changed) return;
    place.onChanged();
    redrawSoon();
  });
  open.onTaskpane(place.showPane);

  grid.load(viewOf(open.workbook));
  grid.listen(personActs(open, place.onChanged, redraw, place.onProblem));
  const addin = openAddin(channel, open.settings, place.pane, place.pages, place.dark, documentCaption(name));
  // For whoever looks from the browser's console, and for tests.
  Object.assign(window, { mesa: { open, grid, redraw } });
  return {
    get workbook() {
      return open.workbook;
    },
    addin,
    close() {
      addin.close();
      open.close();
    },
  };
}

/** The answer goes first: the grid is drawn once, however many requests came. */
function onceATask(work: () => void): () => void {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    setTimeout(() => {
      planned = false;
      work();
    }, 0);
  };
}

/** What a person would do with a table copied from elsewhere. */
function pasteInto(open: OpenWorkbook, rows: readonly (readonly string[])[]): void {
  const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
  open.person.enterText(open.workbook.activeSheetId, area, rows);
}
