import { openHost } from '../../../host';
import { codeOf, inExcel, sheetWith, valuesOf } from '../inExcel';

type Change = (sheet: Excel.Worksheet) => void;

function onProtected(options: Excel.WorksheetProtectionOptions, change: Change) {
  return async (context: Excel.RequestContext) => {
    const sheet = sheetWith(context, [
      ['Clave', 'Monto'],
      ['A', 1],
    ]);
    sheet.tables.add('A1:B2', true);
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect(options);
    change(sheet);
    await context.sync();
  };
}

describe('a protected sheet', () => {
  it.each<[string, Change]>([
    ['writes in a locked cell', (sheet) => (sheet.getRange('A2').values = [['X']])],
    ['writes in cells of which one is locked', (sheet) => (sheet.getRange('A2:B2').values = [['X', 2]])],
    ['formats', (sheet) => (sheet.getRange('A2').format.font.bold = true)],
    ['sets a number format', (sheet) => (sheet.getRange('B2').numberFormat = [['0']])],
    ['inserts rows', (sheet) => sheet.getRange('5:5').insert('Down')],
    ['deletes columns', (sheet) => sheet.getRange('E:E').delete('Left')],
    ['adds a table', (sheet) => sheet.tables.add('F1:G2', true)],
    ['adds rows to a table', (sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [['B', 2]])],
    [
      'validates',
      (sheet) =>
        (sheet.getRange('B2').dataValidation.rule = { decimal: { formula1: 1, operator: 'GreaterThan' } }),
    ],
    ['adds a conditional format', (sheet) => sheet.getRange('B2').conditionalFormats.add('Custom')],
    ['hides rows', (sheet) => (sheet.getRange('2:2').rowHidden = true)],
    ['merges', (sheet) => sheet.getRange('E1:F1').merge()],
    ['clears locked cells', (sheet) => sheet.getRange('A2').clear()],
    ['is protected again', (sheet) => sheet.protection.protect()],
  ])('denies access to whoever %s', async (_name, change) => {
    expect(await codeOf(onProtected({}, change))).toBe('AccessDenied');
  });

  it.each<[string, Excel.WorksheetProtectionOptions, Change]>([
    ['writing in unlocked cells', {}, (sheet) => (sheet.getRange('B2').values = [[2]])],
    [
      'formats, when allowed',
      { allowFormatCells: true },
      (sheet) => (sheet.getRange('A2').format.font.bold = true),
    ],
    ['new rows, when allowed', { allowInsertRows: true }, (sheet) => sheet.getRange('5:5').insert('Down')],
    [
      'filters, when allowed',
      { allowAutoFilter: true },
      (sheet) => sheet.tables.getItemAt(0).columns.getItemAt(0).filter.applyValuesFilter(['A']),
    ],
    ['reading', {}, (sheet) => sheet.getRange('A1:B2').load('values')],
  ])('lets pass %s', async (_name, options, change) => {
    await expect(inExcel(onProtected(options, change))).resolves.toBeUndefined();
  });

  it('opens with its password only', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect({}, 'clave');
      await context.sync();
    }, host);
    const unprotect = (password?: string) => async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.unprotect(password);
      sheet.getRange('A1').values = [['abierta']];
      return valuesOf(context, 'A1');
    };
    expect(await codeOf(unprotect('otra'), host)).toBe('BadPassword');
    expect(await codeOf(unprotect(), host)).toBe('BadPassword');
    expect(await inExcel(unprotect('clave'), host)).toEqual([['abierta']]);
  });
});

describe('a workbook of protected structure', () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['a new sheet', ({ workbook }) => workbook.worksheets.add('Nueva')],
    ['another name', ({ workbook }) => (workbook.worksheets.getItem('Hoja1').name = 'Otra')],
    ['a copy', ({ workbook }) => workbook.worksheets.getItem('Hoja1').copy()],
    ['hiding', ({ workbook }) => (workbook.worksheets.getItem('Hoja1').visibility = 'Hidden')],
  ])('denies %s', async (_name, change) => {
    const code = await codeOf(async (context) => {
      context.workbook.protection.protect();
      change(context);
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });
});
