import { openHost, type Host } from '../../host';
import { HostError } from '../../host/hostError';
import type { Cell } from '../../host/workbook/model';
import { codeOf, inExcel } from './inExcel';

const cell = (host: Host, row: number, column: number): Cell | undefined =>
  host.workbook.sheets[0]!.rows.get(row)?.get(column);

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('what a person types, as in a Mexican Excel', () => {
  const thisYear = new Date().getFullYear();
  const serial = (year: number, month: number, day: number): number =>
    Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

  it.each<[string, unknown, string | undefined]>([
    ['25/12/2026', serial(2026, 12, 25), 'dd/mm/yyyy'],
    ['3-4', serial(thisYear, 4, 3), 'd-mmm'],
    ['15-ene-26', serial(2026, 1, 15), 'd-mmm-yy'],
    ['15 septiembre 2026', serial(2026, 9, 15), 'd-mmm-yy'],
    ['2026-03-31', serial(2026, 3, 31), 'dd/mm/yyyy'],
    ['12/25/2026', '12/25/2026', undefined],
    ['15-Jan-26', '15-Jan-26', undefined],
    ['45 %', 0.45, '0%'],
    ['45.5%', 0.455, '0.00%'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['VERDADERO', true, undefined],
    ['TRUE', 'TRUE', undefined],
    ['Secretaría', 'Secretaría', undefined],
    ["'0012", '0012', undefined],
  ])('%s', (text, value, numberFormat) => {
    const host = openHost();
    host.person.enterText('Hoja1', 'A1', text);
    expect(cell(host, 0, 0)).toEqual({ value, ...(numberFormat !== undefined && { numberFormat }) });
  });

  it('stays text in a cell with the text format', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').numberFormat = [['@']];
      await context.sync();
    }, host);
    host.person.enterText('Hoja1', 'A1', '25/12/2026');
    expect(cell(host, 0, 0)?.value).toBe('25/12/2026');
  });

  it('calculates a formula', () => {
    const host = openHost();
    host.person.enterText('Hoja1', 'A1:A2', [['4'], ['=A1*2']]);
    expect(cell(host, 1, 0)?.value).toBe(8);
  });

  it('empties a cell', () => {
    const host = openHost();
    host.person.enterText('Hoja1', 'A1:B1', 'x');
    host.person.enterText('Hoja1', 'A1', '');
    host.person.clear('Hoja1', 'B1');
    expect(cell(host, 0, 0)).toBeUndefined();
    expect(cell(host, 0, 1)).toBeUndefined();
  });

  it('is refused on a protected sheet, and changes nothing', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    }, host);
    expect(refusal(() => host.person.enterText('Hoja1', 'A1', 'x'))).toBe('AccessDenied');
    expect(refusal(() => host.person.insertRows('Hoja1', 0, 1))).toBe('AccessDenied');
    expect(cell(host, 0, 0)).toBeUndefined();
  });
});

describe('what a person does with sheets', () => {
  it('adds, renames, activates and deletes them', () => {
    const { person, workbook } = openHost();
    const id = person.addSheet();
    person.renameSheet(id, 'Informe');
    expect(workbook.activeSheetId).toBe(id);
    person.activateSheet('Hoja1');
    person.deleteSheet('Informe');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
    expect(refusal(() => person.deleteSheet('Hoja1'))).toBe('InvalidOperation');
    expect(refusal(() => person.select('No existe', 'A1'))).toBe('ItemNotFound');
  });

  it('inserts and deletes rows and columns', () => {
    const host = openHost();
    host.person.enterText('Hoja1', 'B2', 'x');
    host.person.insertRows('Hoja1', 0, 2);
    host.person.insertColumns('Hoja1', 0, 1);
    expect(cell(host, 3, 2)?.value).toBe('x');
    host.person.deleteRows('Hoja1', 0, 3);
    host.person.deleteColumns('Hoja1', 0, 2);
    expect(cell(host, 0, 0)?.value).toBe('x');
  });
});

describe('while the person edits a cell', () => {
  it('refuses requests', async () => {
    const host = openHost();
    host.person.setEditingCell(true);
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    }, host);
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  it('answers those that can wait, when the editing ends', async () => {
    const host = openHost();
    host.person.setEditingCell(true);
    let isDone = false;
    const run = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['después']];
      await context.sync();
      isDone = true;
    });
    await new Promise((done) => setTimeout(done, 5));
    expect(isDone).toBe(false);
    host.person.setEditingCell(false);
    await run;
    expect(cell(host, 0, 0)?.value).toBe('después');
  });
});

describe('a refused request', () => {
  const writeTwo = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  };

  it('does nothing when it is refused before it runs', async () => {
    const host = openHost(undefined, { intercept: () => 'AccessDenied' });
    expect(await codeOf(writeTwo, host)).toBe('AccessDenied');
    expect(cell(host, 0, 0)).toBeUndefined();
  });

  it('keeps what ran when it is refused in the middle', async () => {
    const host = openHost(undefined, { keepRequests: true });
    await inExcel(writeTwo, host);
    const { Actions } = host.requests.find(({ request }) =>
      JSON.stringify(request).includes('Values'),
    )!.request;
    const second = Actions.map(({ Name }) => Name).lastIndexOf('Values');
    host.person.clear('Hoja1', 'A1:A2');
    host.intercept(() => ({ code: 'GeneralException', afterActions: second }));
    expect(await codeOf(writeTwo, host)).toBe('GeneralException');
    expect([cell(host, 0, 0)?.value, cell(host, 1, 0)?.value]).toEqual([1, undefined]);
    host.intercept(null);
    await inExcel(writeTwo, host);
    expect(cell(host, 1, 0)?.value).toBe(2);
  });
});

describe('who watches the requests', () => {
  it('is told of each one, and whether it may have changed something', async () => {
    const host = openHost();
    const told: boolean[] = [];
    const stop = host.onAnswered(({ mayHaveChanged, bytesSent }) => {
      expect(bytesSent).toBeGreaterThan(0);
      told.push(mayHaveChanged);
    });
    await inExcel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    }, host);
    stop();
    await inExcel((context) => context.sync(), host);
    expect(told.slice(0, 2)).toEqual([false, true]);
  });
});
