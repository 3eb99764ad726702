import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../host';
import { siguientePaso } from '../../src/domain/messages/pasos';
import { texts } from '../../src/taskpane/texts';
import { describeWithChromium, findJudge } from '../judges';
import { importedAnexoI, installedAnexoI, openBook } from '../support/openBook';
import { launchChromium, openBuiltPane, type PaneOptions } from '../support/paneInChromium';

const BUILD_MS = 120_000;
/** The narrowest that Excel leaves the pane. */
const NARROW = 320;

describeWithChromium('the built pane in a browser, on the genuine office.js', () => {
  let built: string;
  let browser: Browser;
  let host: Host;

  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'built-pane-'));
    const webpack = join(process.cwd(), 'node_modules/webpack/bin/webpack.js');
    // Minifying is most of the work and changes nothing that is looked at here.
    const options = ['--mode', 'development', '--devtool', 'false', '--output-path', built];
    execFileSync(process.execPath, [webpack, ...options], {
      stdio: 'ignore',
    });
    browser = await launchChromium(findJudge('Chromium') ?? '');
    host = await openBook(installedAnexoI, importedAnexoI);
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    host.close();
    rmSync(built, { recursive: true });
  });

  const open = async (options: Partial<PaneOptions> = {}): Promise<Page> => {
    const page = await openBuiltPane(browser, built, host, {
      width: NARROW,
      now: new Date(2026, 2, 10, 12),
      ...options,
    });
    await page.getByRole('button', { name: texts.refresh }).waitFor();
    return page;
  };

  it('reads the workbook and fits the narrowest pane', async () => {
    const page = await open();
    await page.getByText(siguientePaso({ kind: 'breakDown', acciones: 8 })).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW);
    await page.context().close();
  }, 30_000);

  it.each<[string, Partial<PaneOptions>]>([
    ['light', {}],
    ['dark', { dark: true }],
  ])(
    'passes axe, contrast included, in the %s theme',
    async (_theme, options) => {
      const page = await open(options);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))',
      );
      expect(violations).toEqual([]);
      await page.context().close();
    },
    30_000,
  );

  it('is as dark as Excel says', async () => {
    const page = await open({ dark: true });
    const backgrounds = await page.evaluate(() =>
      [...document.querySelectorAll('.fui-FluentProvider')].map(
        (element) => getComputedStyle(element).backgroundColor,
      ),
    );
    expect(backgrounds).toEqual(['rgb(41, 41, 41)']);
    await page.context().close();
  }, 30_000);
});
