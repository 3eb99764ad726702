import type { Browser } from 'playwright-core';
import { describeWithChromium, findJudge } from '../judges';
import { launchChromium } from '../support/paneInChromium';
import { openOnSeam, type OpenAddIn, type Seam } from '../support/seams';

const OFFICE = '<script src="/office/office.js"></script>';

/** A minimal add-in: its pages say what happens to them in `window`. */
const ADD_IN = {
  'taskpane.html': `<!doctype html><body>${OFFICE}<script>
    window.told = [];
    window.ready = Office.onReady();
  </script></body>`,
  'commands.html': `<!doctype html><body>${OFFICE}<script>
    Office.onReady();
    Office.actions.associate('escribir', function (event) {
      Excel.run(function (context) {
        context.workbook.worksheets.getActiveWorksheet().getRange('C3').values = [['de la cinta']];
        return context.sync();
      }).then(function () { event.completed(); });
    });
  </script></body>`,
  'dialog.html': `<!doctype html><body>${OFFICE}<script>
    window.ready = Office.onReady().then(function () {
      Office.context.ui.messageParent('hola');
    });
  </script></body>`,
};

describeWithChromium('the genuine office.js in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium(findJudge('Chromium') ?? '');
  }, 60_000);
  afterAll(() => browser.close());

  describe.each<[Seam, string]>([
    ['windows', 'PC'],
    ['web', 'OfficeOnline'],
  ])('as in Excel for %s', (seam, platform) => {
    let addIn: OpenAddIn;

    beforeAll(async () => {
      addIn = await openOnSeam(browser, seam, ADD_IN, undefined, { dark: true });
    }, 60_000);
    afterAll(() => addIn.close());

    it('is ready and says where it is', async () => {
      const info = await addIn.pane.evaluate('window.ready');
      expect(info).toMatchObject({ host: 'Excel', platform });
    }, 10_000);

    it('writes and reads', async () => {
      const values = await addIn.pane.evaluate(`Excel.run(function (context) {
        var range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
        range.values = [['Clave', 12.5]];
        range.load('values');
        return context.sync().then(function () { return range.values; });
      })`);
      expect(values).toEqual([['Clave', 12.5]]);
      expect(addIn.open.workbook.sheets[0]?.rows.get(0)?.get(0)?.value).toBe('Clave');
    }, 10_000);
    it('hears what a person types', async () => {
      await addIn.pane.evaluate(`Excel.run(function (context) {
        context.workbook.worksheets.onChanged.add(function (event) {
          window.told.push([event.address, event.changeType, event.details && event.details.valueAfter]);
          return Promise.resolve();
        });
        return context.sync();
      })`);
      addIn.open.person.enterText('Hoja1', 'B2', '45 %');
      await addIn.pane.waitForFunction('window.told.length > 0');
      expect(await addIn.pane.evaluate('window.told')).toEqual([['B2', 'RangeEdited', 0.45]]);
    }, 10_000);

    it('runs a function of the ribbon and says when it completes', async () => {
      expect(await addIn.runCommand('escribir')).toMatchObject({ status: 0 });
      expect(addIn.open.workbook.sheets[0]?.rows.get(2)?.get(2)?.value).toBe('de la cinta');
    }, 10_000);
  });
});
