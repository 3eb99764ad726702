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
    Office.onReady().then(function () {
      Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, function (event) {
        Office.context.ui.messageParent('oí ' + event.message);
      }, function () { Office.context.ui.messageParent('hola'); });
    });
  </script></body>`,
};

/** @param onHello what the pane does when the dialog first speaks */
async function openDialog({ pane }: OpenAddIn, onHello: string): Promise<void> {
  await pane.evaluate(`new Promise(function (done) {
    var url = location.origin + '/add-in/dialog.html';
    window.dialogTold = [];
    Office.context.ui.displayDialogAsync(url, { height: 40, width: 30, displayInIframe: true }, function (result) {
      window.dialog = result.value;
      window.dialog.addEventHandler(Office.EventType.DialogMessageReceived, function (event) {
        window.dialogTold.push(event.message);
        if (event.message === 'hola') { ${onHello} }
      });
      window.dialog.addEventHandler(Office.EventType.DialogEventReceived, function (event) {
        window.dialogTold.push(event.error);
      });
      done();
    });
  })`);
}

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

    it('waits while the person edits a cell, if the request says so', async () => {
      addIn.open.person.setEditingCell(true);
      const outcome = (options: string) => `Excel.run(${options}function (context) {
        context.workbook.worksheets.getActiveWorksheet().getRange('E5').values = [[1]];
        return context.sync();
      }).then(function () { return 'done'; }, function (error) { return error.code; })`;
      expect(await addIn.pane.evaluate(outcome(''))).toBe('InvalidOperationInCellEditMode');
      const waiting = addIn.pane.evaluate(outcome('{ delayForCellEdit: true }, '));
      const before = addIn.open.counters().roundTrips;
      await addIn.page.waitForTimeout(200);
      expect(addIn.open.counters().roundTrips).toBe(before);
      addIn.open.person.setEditingCell(false);
      expect(await waiting).toBe('done');
    }, 10_000);

    it('runs a function of the ribbon and says when it completes', async () => {
      expect(await addIn.runCommand('escribir')).toMatchObject({ status: 0 });
      expect(addIn.open.workbook.sheets[0]?.rows.get(2)?.get(2)?.value).toBe('de la cinta');
    }, 10_000);

    it('opens a dialog, talks with it and closes it', async () => {
      await openDialog(addIn, 'window.dialog.messageChild("adiós")');
      await addIn.pane.waitForFunction('window.dialogTold.length === 2');
      expect(await addIn.pane.evaluate('window.dialogTold')).toEqual(['hola', 'oí adiós']);
      await addIn.dialog();
      await addIn.pane.evaluate('window.dialog.close()');
      await addIn.page.waitForSelector('[data-name="dialog"]', { state: 'detached' });
    }, 10_000);

    it('says that a dialog was closed by its corner, and opens another', async () => {
      await openDialog(addIn, '');
      await addIn.pane.waitForFunction('window.dialogTold.length === 1');
      await addIn.closeDialog();
      await addIn.pane.waitForFunction('window.dialogTold.length === 2');
      expect(await addIn.pane.evaluate('window.dialogTold')).toEqual(['hola', 12_006]);
    }, 10_000);

    it('shows the pane when the add-in asks for it', async () => {
      const shown: boolean[] = [];
      const stop = addIn.open.onTaskpane((visible) => shown.push(visible));
      await addIn.pane.evaluate('Office.addin.showAsTaskpane()');
      stop();
      expect(shown).toEqual([true]);
    }, 10_000);

    it('refuses what a test says, after as many actions as it says', async () => {
      addIn.open.intercept(() => ({ code: 'GeneralException', afterActions: 3 }));
      const code = await addIn.pane.evaluate(`Excel.run(function (context) {
        context.workbook.worksheets.getActiveWorksheet().getRange('D4').values = [[1]];
        return context.sync();
      }).then(function () { return null; }, function (error) { return error.code; })`);
      addIn.open.intercept(null);
      expect(code).toBe('GeneralException');
    }, 10_000);

    it('keeps document settings when the pane is closed and opened again', async () => {
      await addIn.pane.evaluate(`new Promise(function (done) {
        Office.context.document.settings.set('vista', { nombre: 'Avance' });
        Office.context.document.settings.saveAsync(done);
      }).then(function (result) { return result.status; })`);
      const pane = await addIn.reopenPane();
      await pane.evaluate('window.ready');
      expect(await pane.evaluate("Office.context.document.settings.get('vista')")).toEqual({
        nombre: 'Avance',
      });
      expect(addIn.open.workbook.settings.get('vista')).toEqual({ nombre: 'Avance' });
    }, 10_000);
  });
});
