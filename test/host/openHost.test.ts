import { openHost } from '../../host';

describe('openHost', () => {
  it('runs the genuine office.js on a new workbook', async () => {
    const host = openHost();
    const values = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Anexo A');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Clave', 'Monto'],
        ['R1', 12.5],
      ];
      range.load('values,address');
      await context.sync();
      return { values: range.values, address: range.address };
    });
    expect(values).toStrictEqual({
      values: [
        ['Clave', 'Monto'],
        ['R1', 12.5],
      ],
      address: "'Anexo A'!A1:B2",
    });
    host.close();
  });

  it('keeps two workbooks apart, each reached through its own Excel', async () => {
    const first = openHost();
    const second = openHost();
    const addSheet = (name: string) => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    };
    await first.Excel.run(addSheet('Uno'));
    await second.Excel.run(addSheet('Dos'));
    await first.Excel.run(addSheet('Tres'));
    expect(first.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Hoja1', 'Uno', 'Tres']);
    expect(second.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Hoja1', 'Dos']);
  });

  it('counts round trips and bytes since the last reset', async () => {
    const host = openHost();
    const twoTrips = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ñ']];
      await context.sync();
      context.workbook.worksheets.load('items/name');
      await context.sync();
    };
    await host.Excel.run(twoTrips);
    const counted = host.counters();
    expect(counted.roundTrips).toBeGreaterThanOrEqual(2);
    expect(counted.bytesSent).toBeGreaterThan(300);
    host.resetCounters();
    expect(host.counters()).toEqual({ roundTrips: 0, bytesSent: 0, bytesReceived: 0, proxies: 0 });
  });

  it('refuses requests of a workbook that was closed', async () => {
    const host = openHost();
    const { Excel } = host;
    host.close();
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'HostClosed' });
  });

  it('says which requirement sets the client library implements', () => {
    const { requirements } = openHost().Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
  });
});
