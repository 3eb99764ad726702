import { openHost } from '../../host';
import { inExcel } from './inExcel';
import { listen, SHEET, withTable } from './listen';
import { nextTask } from './nextTask';

describe('a changed event', () => {
  it('tells the cell, what it held and what it holds', async () => {
    const host = openHost();
    host.person.enterText('Hoja1', 'C3', 'antes');
    const { told } = await listen(host, (context) => context.workbook.worksheets.onChanged);
    await inExcel(async (context) => {
      SHEET(context).getRange('C3').values = [[12.5]];
      await context.sync();
    }, host);
    await nextTask();
    expect(told).toEqual([
      {
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        worksheetId: host.workbook.sheets[0]!.id,
        address: 'C3',
        details: {
          valueBefore: 'antes',
          valueAfter: 12.5,
          valueTypeBefore: 'String',
          valueTypeAfter: 'Double',
        },
      },
    ]);
  });

  it('tells a block once, without what its cells held', async () => {
    const host = openHost();
    const { told } = await listen(host, (context) => SHEET(context).onChanged);
    host.person.enterText('Hoja1', 'A1:B2', [
      ['1', '2'],
      ['3', '4'],
    ]);
    await nextTask();
    expect(told).toMatchObject([{ address: 'A1:B2', changeType: 'RangeEdited', triggerSource: 'Unknown' }]);
    expect(told[0]).not.toHaveProperty('details');
  });

  it('tells a formula by what it gives', async () => {
    const host = openHost();
    const { told } = await listen(host, (context) => context.workbook.worksheets.onChanged);
    host.person.enterText('Hoja1', 'A1', '=2*3');
    await nextTask();
    expect(told).toMatchObject([{ details: { valueBefore: '', valueTypeBefore: 'Empty', valueAfter: 6 } }]);
  });

  it.each<[string, string, string, (sheet: Excel.Worksheet) => void]>([
    ['RowInserted', '2:3', 'Down', (sheet) => sheet.getRange('2:3').insert('Down')],
    ['RowDeleted', '2:2', 'Up', (sheet) => sheet.getRange('2:2').delete('Up')],
    ['ColumnInserted', 'B:B', 'Right', (sheet) => sheet.getRange('B:B').insert('Right')],
    ['ColumnDeleted', 'B:C', 'Left', (sheet) => sheet.getRange('B:C').delete('Left')],
    ['CellInserted', 'A1:B1', 'Down', (sheet) => sheet.getRange('A1:B1').insert('Down')],
    ['CellDeleted', 'A1:B1', 'Left', (sheet) => sheet.getRange('A1:B1').delete('Left')],
  ])('tells %s at %s', async (changeType, address, direction, change) => {
    const host = openHost();
    const { told } = await listen(host, (context) => context.workbook.worksheets.onChanged);
    await inExcel(async (context) => {
      change(SHEET(context));
      await context.sync();
    }, host);
    await nextTask();
    expect(told).toMatchObject([{ changeType, address }]);
    const { deleteShiftDirection, insertShiftDirection } = told[0]!['changeDirectionState'] as Record<
      string,
      unknown
    >;
    expect(deleteShiftDirection ?? insertShiftDirection).toBe(direction);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['clear', (sheet) => sheet.getRange('A2').clear('Contents'), 'A2'],
    ['copyFrom', (sheet) => sheet.getRange('D1').copyFrom('A1:B2'), 'D1:E2'],
    ['sort', (sheet) => sheet.getRange('A2:B3').sort.apply([{ key: 1, ascending: false }]), 'A2:B3'],
    ['replaceAll', (sheet) => sheet.replaceAll('R2', 'R9', {}), 'A3'],
    ['table.delete', (sheet) => sheet.tables.getItem('Datos').delete(), 'A1:B3'],
  ])('comes of %s', async (_name, change, address) => {
    const host = await withTable();
    const { told } = await listen(host, (context) => context.workbook.worksheets.onChanged);
    await inExcel(async (context) => {
      change(SHEET(context));
      await context.sync();
    }, host);
    await nextTask();
    expect(told).toMatchObject([{ address, changeType: 'RangeEdited' }]);
  });

  it('gives its own range', async () => {
    const host = openHost();
    const values: unknown[] = [];
    await inExcel(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await inExcel(async (later) => {
          const range = event.getRange(later);
          range.load('values');
          await later.sync();
          values.push(range.values);
        }, host);
      });
      await context.sync();
    }, host);
    host.person.enterText('Hoja1', 'B2', 'hola');
    await nextTask();
    expect(values).toEqual([[['hola']]]);
  });

  it('does not come of formats, nor of reading', async () => {
    const host = openHost();
    const { told } = await listen(host, (context) => context.workbook.worksheets.onChanged);
    await inExcel(async (context) => {
      const range = SHEET(context).getRange('A1');
      range.format.fill.color = '#FF0000';
      range.numberFormat = [['0%']];
      range.load('values');
      await context.sync();
    }, host);
    await nextTask();
    expect(told).toEqual([]);
  });
});

describe('listening', () => {
  it('ends when the handler is removed', async () => {
    const host = openHost();
    const { told, stop } = await listen(host, (context) => context.workbook.worksheets.onChanged);
    await stop();
    host.person.enterText('Hoja1', 'A1', '1');
    await nextTask();
    expect(told).toEqual([]);
  });

  it('is of one sheet when it was asked of one sheet', async () => {
    const host = openHost();
    host.person.addSheet('Otra');
    const { told } = await listen(host, (context) => SHEET(context).onChanged);
    host.person.enterText('Otra', 'A1', '1');
    host.person.enterText('Hoja1', 'B1', '1');
    await nextTask();
    expect(told).toMatchObject([{ address: 'B1' }]);
  });

  it('costs no round trip when nobody answers the event', async () => {
    const host = openHost();
    await listen(host, (context) => context.workbook.worksheets.onChanged);
    host.resetCounters();
    host.person.enterText('Hoja1', 'A1', '1');
    await nextTask();
    expect(host.counters().roundTrips).toBe(0);
  });

  it('pauses while runtime.enableEvents is false', async () => {
    const host = openHost();
    const { told } = await listen(host, (context) => context.workbook.worksheets.onChanged);
    const enable = (enabled: boolean) =>
      inExcel(async (context) => {
        context.runtime.enableEvents = enabled;
        await context.sync();
        context.runtime.load('enableEvents');
        await context.sync();
        return context.runtime.enableEvents;
      }, host);
    expect(await enable(false)).toBe(false);
    host.person.enterText('Hoja1', 'A1', '1');
    await nextTask();
    expect(await enable(true)).toBe(true);
    host.person.enterText('Hoja1', 'A2', '2');
    await nextTask();
    expect(told).toMatchObject([{ address: 'A2' }]);
  });

  it('hears of a request after its answer, never during it', async () => {
    const host = openHost();
    const order: string[] = [];
    await inExcel(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        order.push('event');
        return Promise.resolve();
      });
      await context.sync();
      SHEET(context).getRange('A1').values = [[1]];
      await context.sync();
      order.push('answer');
    }, host);
    await nextTask();
    expect(order).toEqual(['answer', 'event']);
  });

  it('hears of what a refused request had done before', async () => {
    const host = openHost();
    const { told } = await listen(host, (context) => context.workbook.worksheets.onChanged);
    const run = inExcel(async (context) => {
      SHEET(context).getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('No existe').getRange('A1').values = [[1]];
      await context.sync();
    }, host);
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
    await nextTask();
    expect(told).toMatchObject([{ address: 'A1' }]);
  });

  it('says which event the host has not', async () => {
    const run = listen(openHost(), (context) => context.workbook.worksheets.onCalculated);
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('WorksheetCollection._RegisterCalculatedEvent') as string,
    });
  });
});
