import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { DELIVERIES } from '../../cli/demo/deliveries';
import { readWorkbook } from '../../host/xlsx';
import { readDirectory } from '../../host/xlsx/zip';
import { describeWithChromium, findJudge } from '../judges';
import { launchChromium } from '../support/paneInChromium';
import { openWorkbench, type OpenedWorkbench } from '../support/workbench/openWorkbench';

/** The first time, webpack builds the pane and the page. */
const BUILD_MS = 600_000;
const STEP_MS = 120_000;

describeWithChromium('the workbench', () => {
  let browser: Browser;
  let workbench: OpenedWorkbench;

  beforeAll(async () => {
    browser = await launchChromium(findJudge('Chromium') ?? '');
    workbench = await openWorkbench(browser);
  }, BUILD_MS);
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  /** What the host has in a cell, rows and columns from 0. */
  const hostCell = (sheet: string, row: number, column: number): Promise<unknown> =>
    workbench.page.evaluate(
      `mesa.open.workbook.sheets.find(({ name }) => name === ${JSON.stringify(sheet)})
        .rows.get(${row})?.get(${column})?.value ?? null`,
    );

  it(
    'opens with the seven recommendations, and the pane reads them through office.js',
    async () => {
      const pane = await workbench.pane();
      expect(await hostCell('Anexo I', 11, 0)).toBe(7);
      const used = await pane.evaluate(`Excel.run(function (context) {
        var range = context.workbook.worksheets.getItem('Anexo I').getRange('A6:A12').load('values');
        return context.sync().then(function () { return range.values.map(String); });
      })`);
      expect(used).toEqual(['1', '2', '3', '4', '5', '6', '7']);
      await workbench.page.getByText(/\d+ solicitudes/).waitFor();
    },
    STEP_MS,
  );

  it(
    'is walked with the keyboard alone: from the start to the ribbon, and with F6 to the pane and back',
    async () => {
      const pane = await workbench.pane();
      await pane.getByRole('tab', { name: 'Formatos' }).waitFor();
      expect(await focusedPart()).toBe('start');
      await tabTo(workbench.page.getByRole('button', { name: 'F6: pasar a' }));
      await tabTo(workbench.page.getByRole('button', { name: 'Panel', exact: true }));
      await press('F6');
      expect(await focusedPart()).toBe('grid');
      await press('Tab', 'Tab');
      expect(await focusedPart()).toBe('grid');
      await press('F6');
      expect(await focusedPart()).toBe('pane');
      await tabTo(pane.getByRole('tab', { name: 'Inicio' }));
      await press('ArrowRight', 'Enter');
      await pane.getByRole('tab', { name: 'Formatos', selected: true }).waitFor();
      await press('Shift+F6');
      expect(await focusedPart()).toBe('grid');
      await press('Shift+F6');
      expect(await focusedPart()).toBe('ribbon');
      await workbench.page.evaluate(`mesa.open.person.select('Inicio', 'A1'); mesa.redraw()`);
    },
    STEP_MS,
  );

  it(
    'fits a small window at twice its size, with everything within reach',
    async () => {
      await workbench.page.setViewportSize({ width: 683, height: 384 });
      expect(await workbench.page.evaluate('document.documentElement.scrollWidth')).toBe(683);
      const button = await workbench.page.getByRole('button', { name: 'Descargar .xlsx' }).boundingBox();
      expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(683);
      await workbench.page.setViewportSize({ width: 1366, height: 768 });
    },
    STEP_MS,
  );

  it('lets a workbook go without asking while nobody changed it', async () => {
    expect(await wouldAskBeforeLeaving()).toBe(false);
  });

  it(
    'passes on what is typed in the grid, as Excel would read it, and the add-in hears of it',
    async () => {
      const pane = await workbench.pane();
      await pane.evaluate(`Excel.run(function (context) {
        window.heard = [];
        context.workbook.worksheets.onChanged.add(function (event) {
          window.heard.push([event.address, event.details && event.details.valueAfter]);
          return Promise.resolve();
        });
        return context.sync();
      })`);
      await clickFirstCell();
      await press(...Array<string>(5).fill('ArrowDown'), 'ArrowRight');
      await workbench.page.keyboard.type('45 %');
      await press('Enter');
      await pane.waitForFunction('window.heard.length > 0');
      expect(await wouldAskBeforeLeaving()).toBe(true);
      expect(await pane.evaluate('window.heard')).toEqual([['B6', 0.45]]);
      expect(await hostCell('Inicio', 5, 1)).toBe(0.45);
    },
    STEP_MS,
  );

  it(
    'undoes what was typed in the host too',
    async () => {
      await press('Control+z');
      await workbench.page.waitForFunction(`mesa.open.workbook.sheets[0].rows.get(5).get(1).value === 1`);
      expect(await hostCell('Inicio', 5, 1)).toBe(1);
    },
    STEP_MS,
  );

  it(
    'makes the add-in wait while a cell is being edited, as Excel does',
    async () => {
      const pane = await workbench.pane();
      await workbench.page.keyboard.type('2');
      const refused = await pane.evaluate(`Excel.run(function (context) {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        return context.sync();
      }).then(function () { return 'answered'; }, function (error) { return error.code; })`);
      expect(refused).toBe('InvalidOperationInCellEditMode');
      await press('Escape');
      await workbench.page.waitForTimeout(50);
      const answered = await pane.evaluate(`Excel.run(function (context) {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        return context.sync();
      }).then(function () { return 'answered'; }, function (error) { return error.code; })`);
      expect(answered).toBe('answered');
    },
    STEP_MS,
  );

  it(
    'shows what the add-in writes: a new sheet, its texts and the cell it selects',
    async () => {
      const pane = await workbench.pane();
      await pane.evaluate(`Excel.run(function (context) {
        var sheet = context.workbook.worksheets.add('Nueva');
        sheet.getRange('B2').values = [['del complemento']];
        sheet.activate();
        sheet.getRange('B2').select();
        return context.sync();
      })`);
      await workbench.page.getByText('Nueva', { exact: true }).first().waitFor();
      expect(await workbench.page.evaluate('mesa.grid.shownText("Nueva", 1, 1)')).toBe('del complemento');
      expect(await workbench.page.evaluate('mesa.grid.selectedAddress()')).toBe('B2');
    },
    STEP_MS,
  );

  it(
    'follows a link to its place in the workbook',
    async () => {
      await workbench.page.evaluate(`mesa.open.person.select('Inicio', 'A1'); mesa.redraw()`);
      const canvas = workbench.page.locator('.grid canvas[id*="sheet-main-canvas"]');
      const link = { row: 13, sheet: 'Anexo I' };
      expect(await hostCell('Inicio', link.row, 0)).toBe(link.sheet);
      const position: { x: number; y: number } = await workbench.page.evaluate(
        `mesa.grid.textPlace(${link.row}, 0)`,
      );
      await canvas.click({ position });
      await workbench.page.waitForFunction(
        `mesa.open.workbook.sheets.find(({ name }) => name === 'Anexo I').id === mesa.open.workbook.activeSheetId`,
      );
    },
    STEP_MS,
  );

  it(
    'runs a function of the ribbon, which waits meanwhile',
    async () => {
      const validated = `mesa.open.workbook.sheets.some(({ name, rows }) => name === 'Observaciones' && rows.size > 6)`;
      expect(await workbench.page.evaluate(validated)).toBe(false);
      const button = workbench.page.getByRole('button', { name: 'Validar', exact: true });
      await button.click();
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      await workbench.page.waitForFunction(validated);
    },
    STEP_MS,
  );

  it(
    'downloads the workbook as a file that can be read again',
    async () => {
      const download = workbench.page.waitForEvent('download');
      await workbench.page.evaluate(`document.querySelector('dialog[open]')?.close()`);
      await workbench.page.getByRole('button', { name: 'Descargar .xlsx' }).click();
      const file = await (await download).path();
      expect(await wouldAskBeforeLeaving()).toBe(false);
      const workbook = await readWorkbook(await readFile(file));
      expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Anexo I', 'Nueva']));
    },
    STEP_MS,
  );

  it(
    'passes on what is pasted from elsewhere letter by letter: dates, per cents and several rows',
    async () => {
      await workbench.page.evaluate(`mesa.open.person.addSheet('Pegada'); mesa.redraw()`);
      await clickFirstCell();
      await paste('01/05/2026\t45 %\r\n31/12/2026\t"dos\nlíneas"\r\n');
      await workbench.page.waitForFunction(
        `mesa.open.workbook.sheets.find(({ name }) => name === 'Pegada').rows.size >= 2`,
      );
      const start = await pastedAt();
      const cells = [0, 1].flatMap((row) =>
        [0, 1].map((column) => hostCell('Pegada', start.row + row, start.column + column)),
      );
      expect(await Promise.all(cells)).toEqual([46_143, 0.45, 46_387, 'dos\nlíneas']);
      expect(
        await workbench.page.evaluate(`mesa.grid.shownText('Pegada', ${start.row}, ${start.column})`),
      ).toBe('01/05/2026');
      await press('Control+z');
      await workbench.page.waitForFunction(
        `mesa.open.workbook.sheets.find(({ name }) => name === 'Pegada').rows.get(${start.row})?.get(${start.column})?.value === undefined`,
      );
    },
    STEP_MS,
  );

  it(
    'says once what is wrong with a file, and the workbook stays open',
    async () => {
      await workbench.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'malo.xlsx', mimeType: '', buffer: Buffer.from('no') });
      const said = workbench.page.getByRole('alert');
      await said.getByText('malo.xlsx').waitFor();
      expect((await said.textContent())?.match(/No se pudo/g)).toHaveLength(1);
    },
    STEP_MS,
  );

  it(
    'asks before another workbook takes the place of one with changes',
    async () => {
      const asked = workbench.page.waitForEvent('dialog').then(async (dialog) => {
        await dialog.dismiss();
        return dialog.message();
      });
      await workbench.page.getByRole('combobox').selectOption('pasted');
      expect(await asked).toContain('se perderán');
      expect(await workbench.page.evaluate('mesa.open.workbook.sheets.length')).toBeGreaterThan(1);
    },
    STEP_MS,
  );

  it(
    'opens another workbook with a new pane: the table that somebody pasted',
    async () => {
      workbench.page.once('dialog', (dialog) => void dialog.accept());
      await workbench.page.getByRole('combobox').selectOption('pasted');
      await workbench.page.waitForFunction(`mesa.open.workbook.sheets.length === 1`);
      expect(await hostCell('Hoja1', 0, 2)).toBe('Recomendación');
      expect(await hostCell('Hoja1', 7, 0)).toBe(7);
      const address = 'Office.context.document.url';
      expect(await (await workbench.pane()).evaluate(address)).toBe('tabla-pegada.xlsx (2)');
      await workbench.page.getByRole('button', { name: 'Cerrar el panel' }).click();
      await workbench.page.waitForSelector('iframe[src$="/pane/taskpane.html"]', { state: 'detached' });
      await workbench.page.evaluate(`document.querySelector('.ribbon button').click()`);
      expect(await (await workbench.pane()).evaluate(address)).toBe('tabla-pegada.xlsx (2)');
    },
    STEP_MS,
  );

  it(
    'opens the invented indicators, and gives the files that their liaisons send in March',
    async () => {
      const link = workbench.page.getByRole('link', { name: 'Entregas de marzo (.zip)' });
      expect(await link.count()).toBe(0);
      workbench.page.once('dialog', (dialog) => void dialog.accept());
      await workbench.page.getByRole('combobox').selectOption('indicadores');
      const download = workbench.page.waitForEvent('download');
      await link.click();
      const names = readDirectory(await readFile(await (await download).path())).map(({ name }) => name);
      expect(names).toEqual(DELIVERIES['2026-03']?.map(({ archivo }) => archivo));
      const sheets = await workbench.page.evaluate('mesa.open.workbook.sheets.map(({ name }) => name)');
      expect(sheets).toEqual(
        expect.arrayContaining(['Fichas técnicas', 'Tabla maestra', 'Enlaces', 'Entregas', 'Resultados']),
      );
    },
    STEP_MS,
  );

  it(
    'can be used by everybody, the grid component apart',
    async () => {
      await workbench.page.evaluate(axe.source);
      const violations = await workbench.page.evaluate(
        `axe.run({ exclude: [['.grid'], ['iframe']] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
      );
      expect(violations).toEqual([]);
    },
    STEP_MS,
  );

  it('reached for nothing outside this machine, and nothing failed unseen', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  /** Where the keyboard is. */
  function focusedPart(): Promise<string> {
    return workbench.page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === document.body) return 'start';
      const parts = ['ribbon', 'grid', 'pane'];
      return parts.find((part) => focused?.closest(`.${part}`)) ?? 'elsewhere';
    });
  }

  /** Presses Tab until it has the focus; a person would give up before twenty. */
  async function tabTo(control: Locator): Promise<void> {
    const hasFocus = (): Promise<boolean> =>
      control.evaluate((one) => one.ownerDocument.activeElement === one);
    for (let times = 0; times < 20 && !(await hasFocus()); times += 1) await press('Tab');
    expect(await hasFocus()).toBe(true);
  }

  /** As when the page is closed or loaded again. */
  function wouldAskBeforeLeaving(): Promise<boolean> {
    return workbench.page.evaluate(
      () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
    );
  }

  /** Puts the keyboard in the grid. */
  async function clickFirstCell(): Promise<void> {
    const grid = await workbench.page.locator('.grid').boundingBox();
    await workbench.page.mouse.click((grid?.x ?? 0) + 80, (grid?.y ?? 0) + 60);
  }

  /** As Ctrl+V does with that text in the clipboard. */
  async function paste(text: string): Promise<void> {
    await workbench.page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** The upper left cell of what the new sheet has. */
  function pastedAt(): Promise<{ readonly row: number; readonly column: number }> {
    return workbench.page.evaluate(`(() => {
      const [[row, cells]] = mesa.open.workbook.sheets.find(({ name }) => name === 'Pegada').rows;
      return { row, column: Math.min(...cells.keys()) };
    })()`);
  }

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await workbench.page.keyboard.press(key);
  }
});
