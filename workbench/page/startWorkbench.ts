import { writeWorkbook } from '../../host/xlsx';
import { readRibbon, type Ribbon } from '../ribbon/readRibbon';
import { showRibbon } from '../ribbon/showRibbon';
import { openSession, type WorkbenchSession } from '../session/openSession';
import { bookMenu } from './bookMenu';
import { downloadFile } from './downloadFile';
import { buildFrame } from './frame';
import { requestLog } from './requestLog';
import { readBook, Unreadable, type OpenedBook } from './readBook';
import { keepFocusOut } from './keepFocusOut';
import { emptyBook, firstBook, openSample, SAMPLES } from './samples';
import { TEXTS } from './texts';
import { toast } from './toast';
import { watchUnsaved } from './unsaved';

const PANE_FOLDER = '/pane/';

/** Opens the page with its first workbook. */
export async function startWorkbench(root: HTMLElement): Promise<void> {
  const ribbon = await fetchRibbon();
  const alert = toast();
  const log = requestLog();
  const unsaved = watchUnsaved();
  let session: WorkbenchSession | null = null;
  let bookName = '';
  let dark = false;

  const menu = bookMenu(SAMPLES, {
    openFile: (file) => void replace(async () => readBook(file.name, await file.arrayBuffer())),
    openSample: (id) => void replace(() => openSample(id)),
    download: () => void tried(download),
    setDark: (chosen) => {
      dark = chosen;
      root.classList.toggle('dark', dark);
      session?.addin.setDark(dark);
    },
  });
  const frame = buildFrame(root, {
    menu: menu.element,
    log: log.element,
    toast: alert.element,
    onPane: (shown) => (shown ? session?.addin.openPane() : session?.addin.closePane()),
    ribbon: showRibbon(ribbon, {
      togglePane: () => frame.showPane(!frame.isPaneShown()),
      runFunction: async (name) => session?.addin.runFunction(name),
    }),
  });
  const { openGrid } = await import(/* webpackChunkName: "grid" */ '../grid/openGrid');
  const expectBook = keepFocusOut(frame.grid);
  const grid = openGrid(frame.grid);
  await tried(async () => open(await firstBook()));
  if (!isOpen()) await open(emptyBook());

  function isOpen(): boolean {
    return session !== null;
  }

  async function replace(read: () => Promise<OpenedBook>): Promise<void> {
    await tried(async () => {
      const book = await read();
      if (unsaved.mayLeave()) await open(book);
    });
  }

  async function open(book: OpenedBook): Promise<void> {
    session?.close();
    expectBook();
    log.clear();
    bookName = book.name;
    menu.setBook(book);
    session = openSession(book, {
      grid,
      pane: frame.pane,
      pages: { pane: panePage(ribbon), functions: ribbon.functionFile },
      dark,
      showPane: frame.showPane,
      onRequest: log.add,
      onChanged: unsaved.changed,
      onProblem: alert.say,
    });
    unsaved.saved();
    frame.showPane(true);
    await Promise.resolve();
  }

  async function download(): Promise<void> {
    if (session === null) return;
    const bytes = await writeWorkbook(session.workbook);
    downloadFile(bookName, bytes);
    unsaved.saved();
  }

  async function tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      alert.say(sentenceOf(error));
    }
  }
}

async function fetchRibbon(): Promise<Ribbon> {
  const xml = await (await fetch(`${PANE_FOLDER}manifest.xml`)).text();
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  return readRibbon(manifest, (url) => PANE_FOLDER + new URL(url).pathname.slice(1));
}

function panePage({ groups }: Ribbon): string {
  const actions = groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  return actions.find((action) => action.kind === 'pane')?.page ?? `${PANE_FOLDER}taskpane.html`;
}

function sentenceOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  return TEXTS.notDone(error instanceof Error ? error.message : String(error));
}
