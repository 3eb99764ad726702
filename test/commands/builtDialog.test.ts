import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { captureFormats } from '../../src/domain/formats';
import { dialogAddress, type DialogContent } from '../../src/commands/dialog/content';
import { instalarFormatos } from '../../src/commands/instalarFormatos';
import { cerrarMes } from '../../src/commands/cerrarMes';
import { informe } from '../../src/commands/informe';
import { validar } from '../../src/commands/validar';
import type { Command } from '../../src/commands/runCommand';
import { describeWithChromium, findJudge } from '../judges';
import { brokenDown, importedAnexoI, installedAnexoI, type BookStep } from '../support/openBook';
import { launchChromium } from '../support/paneInChromium';
import { ribbonBook } from './ribbonBook';

const SITE = 'https://asm.example.gob.mx';
/** What a dialog's percents leave inside on an office's 1366 × 768, less the frame that Office draws. */
const INSIDE = {
  notice: { width: 430, height: 225 },
  question: { width: 456, height: 378 },
  install: { width: 456, height: 570 },
} as const;

const ready: readonly BookStep[] = [installedAnexoI, importedAnexoI, brokenDown];

/** What the buttons really show, asked of a workbook. */
const shown: readonly (readonly [name: string, command: Command, steps: readonly BookStep[]])[] = [
  ['Instalar formatos', instalarFormatos, []],
  ['Validar, sin formatos', validar, []],
  ['Validar', validar, ready],
  ['Cerrar mes', cerrarMes, ready],
];

async function contentShown(command: Command, steps: readonly BookStep[]): Promise<DialogContent> {
  const book = await ribbonBook('2026-03-31', steps);
  const ended = book.ribbon.press(command);
  const content = await book.ribbon.nextDialog();
  book.ribbon.answer('corner');
  await ended;
  book.close();
  return content;
}

async function replacedReport(): Promise<DialogContent> {
  const book = await ribbonBook('2026-03-31', ready);
  await book.ribbon.press(informe);
  const ended = book.ribbon.press(informe);
  const content = await book.ribbon.nextDialog();
  book.ribbon.answer('corner');
  await ended;
  book.close();
  return content;
}

/** The page of the dialog alone, from the add-in's own configuration. */
async function buildDialog(output: string): Promise<void> {
  const load = createRequire(__filename)('../../webpack.config.js') as (
    env: object,
    argv: object,
  ) => Promise<Configuration>;
  const config = await load({}, { mode: 'production' });
  const isDialogs = (plugin: unknown) =>
    (plugin as { userOptions?: { filename?: string } }).userOptions?.filename === 'dialog.html';
  const only: Configuration = {
    ...config,
    entry: { dialog: (config.entry as Record<string, string>).dialog! },
    output: { ...config.output, path: output },
    plugins: config.plugins!.filter(isDialogs),
  };
  await new Promise<void>((resolve, reject) => {
    webpack(only, (error, stats) =>
      error || stats!.hasErrors() ? reject(error ?? new Error(stats!.toString())) : resolve(),
    );
  });
}

describeWithChromium('the built dialog in a browser', () => {
  let built: string;
  let browser: Browser;
  const contents = new Map<string, DialogContent>();

  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'built-dialog-'));
    await buildDialog(built);
    browser = await launchChromium(findJudge('Chromium') ?? '');
    for (const [name, command, steps] of shown) contents.set(name, await contentShown(command, steps));
    contents.set('Informe', await replacedReport());
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(built, { recursive: true });
  });

  const open = async (content: DialogContent, options: BrowserContextOptions = {}): Promise<Page> => {
    const viewport = INSIDE[content.kind];
    const context = await browser.newContext({ viewport, locale: 'es-MX', ...options });
    const page = await context.newPage();
    await page.route(`${SITE}/**`, async (route) => {
      const path = join(built, new URL(route.request().url()).pathname);
      const contentType = extname(path) === '.html' ? 'text/html' : 'text/javascript';
      await route.fulfill({ body: await readFile(path), contentType });
    });
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ body: SPEAKING_OFFICE, contentType: 'text/javascript' }),
    );
    await page.goto(dialogAddress(content, `${SITE}/commands.html`));
    await page.locator('h1').waitFor();
    return page;
  };

  const answers = (page: Page): Promise<unknown> => page.evaluate('window.answers');

  it.each(['Instalar formatos', 'Validar, sin formatos', 'Validar', 'Cerrar mes', 'Informe'])(
    '«%s» fits its window, passes axe and keeps its buttons in sight, in light, dark and high contrast',
    async (name) => {
      for (const options of [{}, { colorScheme: 'dark' as const }, { forcedColors: 'active' as const }]) {
        const page = await open(contents.get(name)!, options);
        await page.evaluate(axe.source);
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))',
        );
        expect(violations).toEqual([]);
        const overflow = await page.evaluate(() => {
          const main = document.querySelector('#contenido')!;
          return [main.scrollHeight - main.clientHeight, document.documentElement.scrollHeight - innerHeight];
        });
        expect(overflow).toEqual([0, 0]);
        if (process.env.DIALOG_PICTURES) {
          const kind = options.colorScheme ?? options.forcedColors ?? 'light';
          await page.screenshot({ path: join(process.env.DIALOG_PICTURES, `${name}-${kind}.png`) });
        }
        await page.context().close();
      }
    },
    60_000,
  );

  it('keeps its buttons in sight in a window half as tall', async () => {
    const page = await open(contents.get('Instalar formatos')!, { viewport: { width: 300, height: 260 } });
    expect(await page.getByRole('button', { name: 'Instalar' }).isVisible()).toBe(true);
    const box = await page.getByRole('button', { name: 'Cancelar' }).boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(260);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await page.context().close();
  }, 30_000);

  it('is filled and sent with the keyboard alone', async () => {
    const page = await open(contents.get('Instalar formatos')!);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    // Past the chosen perfil, one checkbox for each format.
    for (const _format of captureFormats) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Secretaría de Educación Pública');
    await page.keyboard.press('Enter');
    expect(await answers(page)).toEqual([
      '{"kind":"install","perfil":"puebla-estado","formatos":["anexo-i"],"institucion":"Secretaría de Educación Pública","ejercicio":"2026","trimestre":"1"}',
    ]);
    await page.context().close();
  }, 30_000);

  it('says no with Enter before what Excel cannot undo, and with Escape always', async () => {
    const report = await open(contents.get('Informe')!);
    await report.keyboard.press('Enter');
    const month = await open(contents.get('Cerrar mes')!);
    await month.keyboard.press('Escape');
    expect([await answers(report), await answers(month)]).toEqual([
      ['{"kind":"cancel"}'],
      ['{"kind":"cancel"}'],
    ]);
    await report.context().close();
    await month.context().close();
  }, 30_000);
});

/** As much of Office as a dialog speaks to. */
const SPEAKING_OFFICE = `window.answers = [];
window.Office = {
  onReady: function () { return Promise.resolve(); },
  context: {
    ui: { messageParent: function (message) { window.answers.push(message); }, addHandlerAsync: function () {} },
    requirements: { isSetSupported: function () { return true; } }
  },
  EventType: {}
};`;
