import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { dialogAddress } from '../../src/commands/dialog/content';
import { texts } from '../../src/taskpane/texts';
import { describeWithChromium, findJudge } from '../judges';
import { launchChromium } from '../support/paneInChromium';

const SITE = 'https://asm.example.gob.mx/complemento/';
const BUILD_MS = 120_000;
/** As Excel for Windows and Excel on the web add it to the address of a page. */
const HOSTS = ['Excel$Win32$16.01$es-MX$telemetry$$$1', 'Excel$Web$16.00$es-MX$telemetry$$$1'];

const policy = /Content-Security-Policy: (.+)/.exec(readFileSync('docs/instalacion.md', 'utf8'))![1]!;
const officeJs = join(
  dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);

describeWithChromium('the pages under the policy that docs/instalacion.md proposes', () => {
  let built: string;
  let browser: Browser;

  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'policy-'));
    const webpack = join(process.cwd(), 'node_modules/webpack/bin/webpack.js');
    const options = ['--mode', 'development', '--devtool', 'false', '--output-path', built];
    execFileSync(process.execPath, [webpack, ...options], { stdio: 'ignore' });
    browser = await launchChromium(findJudge('Chromium') ?? '');
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    rmSync(built, { recursive: true });
  });

  /** Serves the pages with the policy and office.js from npm at Microsoft's address; nothing leaves the browser. */
  const open = async (
    address: string,
  ): Promise<{ readonly page: Page; readonly refused: readonly string[] }> => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const { href, pathname } = new URL(route.request().url());
      const type = extname(pathname) === '.html' ? 'text/html' : 'text/javascript';
      if (href.startsWith(SITE)) {
        const body = await readFile(join(built, pathname.replace('/complemento/', '')));
        await route.fulfill({ body, contentType: type, headers: { 'Content-Security-Policy': policy } });
      } else {
        const body = await readFile(join(officeJs, pathname.replace('/lib/1/hosted/', ''))).catch(() => null);
        await (body ? route.fulfill({ body, contentType: type }) : route.abort());
      }
    });
    await page.goto(address);
    return { page, refused };
  };

  it.each(HOSTS)(
    'load whole, office.js and its Excel part included: %s',
    async (host) => {
      const pane = await open(`${SITE}taskpane.html?_host_Info=${host}`);
      await pane.page.getByText(texts.waiting).or(pane.page.getByText(texts.title)).first().waitFor();
      const ribbon = await open(`${SITE}commands.html?_host_Info=${host}`);
      await ribbon.page.waitForFunction("typeof Excel !== 'undefined'");
      const content = {
        kind: 'notice',
        title: 'Sin observaciones',
        paragraphs: ['Se revisaron 7 filas.'],
      } as const;
      const dialog = await open(dialogAddress(content, `${SITE}commands.html`));
      await dialog.page.getByRole('heading', { name: 'Sin observaciones' }).waitFor();
      const font = await dialog.page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontSize);
      expect(font).toBe('16px');
      expect([...pane.refused, ...ribbon.refused, ...dialog.refused]).toEqual([]);
    },
    60_000,
  );

  it('refuses to speak to another server', async () => {
    const { page, refused } = await open(`${SITE}dialog.html`);
    const reached = await page.evaluate(() =>
      fetch('https://otro.example.com/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    expect(refused.join()).toContain("connect-src 'self'");
  }, 60_000);
});
