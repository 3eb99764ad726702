import { openHost } from '../../../host';
import { codeOf, inExcel, sheetWith } from '../inExcel';

async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  const host = openHost();
  try {
    await host.Excel.run(batch);
  } catch (error) {
    if (error instanceof host.OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('The batch ended well.');
}

describe('a request that fails', () => {
  it('leaves done what ran before, with its results', async () => {
    const host = openHost();
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['antes']]);
      const range = sheet.getRange('A1');
      range.load('values');
      sheet.getRange('Z0').values = [['falla']];
      sheet.getRange('A2').values = [['después']];
      await context.sync().catch(() => undefined);
      return range.values;
    }, host);
    expect(read).toEqual([['antes']]);
    const cells = host.workbook.sheets[0]?.rows;
    expect(cells?.get(0)?.get(0)?.value).toBe('antes');
    expect(cells?.has(1)).toBe(false);
  });

  it('says which statement failed, as Excel does', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = 'Datos';
      sheet.name = 'a/b';
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Worksheet.name');
    expect(error.debugInfo.statement).toBe('activeWorksheet.name = ...;');
  });

  it('names the member that the host lacks', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox('x');
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Worksheet.Shapes');
  });

  it('names the property that the host lacks when a script loads it', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('standardWidth');
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Worksheet.standardwidth');
  });

  it('passes over a name that Office.js does not have, as Excel does', async () => {
    const isNull = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Hoja1');
      sheet.load('NoPropertiesNeeded');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(false);
  });

  it('tells a missing object by its code', async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('No existe').load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('null objects', () => {
  it('say that they are null after a round trip', async () => {
    const found = await inExcel(async (context) => {
      const { workbook } = context;
      const objects = [
        workbook.worksheets.getItemOrNullObject('Nada'),
        workbook.tables.getItemOrNullObject('Nada'),
        workbook.names.getItemOrNullObject('Nada'),
        workbook.settings.getItemOrNullObject('Nada'),
        workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(),
        workbook.worksheets.getItemOrNullObject('Nada').getRange('A1'),
      ];
      await context.sync();
      return objects.map((object) => object.isNullObject);
    });
    expect(found).toEqual([true, true, true, true, true, true]);
  });

  it('let methods pass and refuse writes', async () => {
    await inExcel(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nada').delete();
      await context.sync();
    });
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nada').name = 'Algo';
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('a range that a script holds', () => {
  it('follows its cells when rows are inserted above, between requests too', async () => {
    const addresses = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['a'], ['b'], ['c']]);
      const held = sheet.getRange('A3');
      held.load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      held.load('address,values');
      await context.sync();
      return [held.address, held.values];
    });
    expect(addresses).toEqual(['Hoja1!A5', [['c']]]);
  });
});
