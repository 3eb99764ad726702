import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Workbook } from '../../host';
import { texts as avance } from '../../src/taskpane/avance/texts';
import { texts as inicio } from '../../src/taskpane/inicio/texts';
import { texts as pane } from '../../src/taskpane/texts';
import { texts as validar } from '../../src/taskpane/validar/texts';
import { describeWithChromium, findJudge } from '../judges';
import { builtPane } from '../support/e2e/builtPane';
import { mouse, type Hand } from '../support/e2e/hands';
import { overflow, unseenFocus, violations } from '../support/e2e/looks';
import { convenioBooks, GEM_SCENES, ieemScenes, type ConvenioBooks } from '../support/e2e/convenioScenes';
import { indicadorScenes } from '../support/e2e/indicadorScenes';
import { firstPerfilScenes, perfilScenes } from '../support/e2e/perfilScenes';
import { marchToReceive, type MarchToReceive } from '../support/e2e/quarterInTerminal';
import { EMPTY_BOOK_SCENES, MONTH_SCENES, monthBook, type Scene } from '../support/e2e/scenes';
import { launchChromium } from '../support/paneInChromium';
import { openOnSeam, type OpenAddIn, type Seam, type SeamOptions } from '../support/seams';

/** Machines may be busy: slowness is no failure. */
jest.setTimeout(300_000);

/** The narrowest that Excel leaves the pane. */
const NARROW = 320;
const TODAY = new Date(2026, 3, 8, 10, 30);
/** March's figures are due and some have come late. */
const IN_APRIL = new Date(2026, 3, 10, 10, 30);
/** January's copies have come back. */
const IN_FEBRUARY = new Date(2026, 1, 10, 10, 30);
/** June of the real Convenio has ended. */
const IN_JULY = new Date(2021, 6, 2, 10, 30);
const STEP_MS = 20_000;
const MINUTE = 60_000;
const SECOND = 1_000;
const QUIET = 300;

describeWithChromium('the views of the built pane', () => {
  let browser: Browser;
  let built: string;
  let book: () => Promise<Workbook>;
  let march: MarchToReceive;
  let convenios: ConvenioBooks;
  let addIn: OpenAddIn;

  beforeAll(async () => {
    [built, book] = await Promise.all([builtPane(), monthBook()]);
    march = await marchToReceive();
    convenios = await convenioBooks();
    browser = await launchChromium(findJudge('Chromium') ?? '');
  });
  afterAll(async () => {
    march.clear();
    convenios.clear();
    await browser.close();
  });
  afterEach(() => addIn.close());

  async function open(seam: Seam, workbook: Workbook | undefined, options: SeamOptions): Promise<Hand> {
    addIn = await openOnSeam(browser, seam, built, workbook, { width: NARROW, ...options });
    addIn.page.setDefaultTimeout(STEP_MS);
    await addIn.page.emulateMedia({ reducedMotion: 'reduce' });
    await isReady();
    return mouse(addIn.pane);
  }

  const isReady = () =>
    addIn.pane.locator(`button[aria-label="${pane.refresh}"]:not([aria-disabled="true"])`).waitFor();

  /** What was asked for when the clock ran may be on its way: the page's clock does not move the network. */
  const isQuiet = async () => {
    let before = -1;
    while (before !== addIn.open.counters().roundTrips) {
      before = addIn.open.counters().roundTrips;
      await setTimeout(QUIET);
    }
  };

  describe.each<[string, SeamOptions]>([
    ['light', {}],
    ['dark', { dark: true }],
    ['high contrast', { forcedColors: true }],
  ])('in %s, 320 px wide', (_theme, options) => {
    it.each<[string, () => readonly Scene[], () => Promise<Workbook | undefined>, Date]>([
      ['an empty workbook', () => EMPTY_BOOK_SCENES, () => Promise.resolve(undefined), TODAY],
      ['a workbook with a month closed', () => MONTH_SCENES, () => book(), TODAY],
      [
        'a workbook of indicators, from what comes to its matrix',
        () => indicadorScenes(march.archivos),
        () => march.opened(),
        IN_APRIL,
      ],
      [
        'a workbook without formats, with a perfil of a file',
        () => firstPerfilScenes(convenios.perfilConErrores),
        () => Promise.resolve(undefined),
        TODAY,
      ],
      [
        'a workbook whose institution describes itself',
        () => perfilScenes(convenios.perfilConErrores),
        () => convenios.ieem(),
        IN_FEBRUARY,
      ],
      [
        'the Convenio of an institute, with two copies',
        () => ieemScenes(convenios.copias),
        () => convenios.ieem(),
        IN_FEBRUARY,
      ],
      ['the Convenio of the State of Mexico', () => GEM_SCENES, () => convenios.gem(), IN_JULY],
    ])('pass axe, fit and show where the focus is, on %s', async (_book, scenesOf, workbook, now) => {
      const hand = await open('windows', await workbook(), { now, ...options });
      const scenes = scenesOf();
      const faults: Record<string, unknown> = {};
      const note = (scene: string, what: string, found: unknown) => {
        if (!Array.isArray(found) || found.length > 0) faults[`${scene}: ${what}`] = found;
      };
      for (const { name, show } of scenes) {
        await show(hand, addIn.pane);
        note(name, 'axe', await violations(addIn.pane));
        note(name, 'wider than the pane', await overflow(addIn.pane));
        note(name, 'focus unseen', await unseenFocus(addIn.page, addIn.pane));
      }
      expect(faults).toEqual({});
    });
  });

  describe.each<[string, Seam]>([
    ['Excel for Windows', 'windows'],
    ['Excel on the web', 'web'],
  ])('as in %s', (_name, seam) => {
    it('open in four round trips, ask for nothing while idle and one thing for what a person types', async () => {
      await open(seam, await book(), {});
      await addIn.page.clock.install({ time: TODAY });
      addIn.open.resetCounters();
      await addIn.reopenPane();
      await addIn.pane.getByRole('heading', { name: inicio.siguiente }).waitFor();
      await addIn.page.clock.runFor(MINUTE);
      await isQuiet();
      expect(addIn.open.counters().roundTrips).toBeLessThanOrEqual(4);

      addIn.open.resetCounters();
      await addIn.page.clock.runFor(MINUTE);
      expect(addIn.open.counters().roundTrips).toBe(0);

      addIn.open.person.enterText('Acciones', 'B6', '');
      const strip = addIn.pane.getByRole('region', { name: validar.strip.name });
      // React shows what it has just loaded after a while, and here time passes only when it is told to.
      while (!(await strip.isVisible())) await addIn.page.clock.runFor(SECOND);
      await addIn.page.clock.runFor(MINUTE);
      expect(addIn.open.counters().roundTrips).toBe(1);
    });

    it('are as the person left them when the pane is closed and opened', async () => {
      const hand = await open(seam, await book(), { now: TODAY });
      await hand.press('tab', pane.views.validar);
      await hand.check(new RegExp(validar.reviewOnly), true);
      await hand.press('button', validar.validate);
      await hand.press('button', /avisos$/);
      await hand.press('tab', pane.views.avance);
      await hand.write(avance.row.input('E007-002', '2026-03'), '37.5');

      const reopened = await addIn.reopenPane();
      const again = mouse(reopened);
      const typed = reopened.getByLabel(avance.row.input('E007-002', '2026-03'), { exact: true });
      await typed.waitFor();
      expect(await typed.inputValue()).toBe('37.5');
      await again.press('tab', pane.views.validar);
      const pressed = reopened.getByRole('button', { name: /avisos$/, pressed: true });
      await pressed.waitFor();
    });
  });
});
