import { openHost } from '../../host';
import { inExcel } from './inExcel';
import { listen, SHEET, withTable } from './listen';
import { nextTask } from './nextTask';

describe('sheets', () => {
  const SHEETS = (context: Excel.RequestContext) => context.workbook.worksheets;

  it('tell when one is added, and is then the active one', async () => {
    const host = openHost();
    const added = await listen(host, (context) => SHEETS(context).onAdded);
    const activated = await listen(host, (context) => SHEETS(context).onActivated);
    const deactivated = await listen(host, (context) => SHEETS(context).onDeactivated);
    const worksheetId = host.person.addSheet('Informe');
    await nextTask();
    expect(added.told).toEqual([{ type: 'WorksheetAdded', source: 'Local', worksheetId }]);
    expect(activated.told).toEqual([{ type: 'WorksheetActivated', worksheetId }]);
    expect(deactivated.told).toEqual([
      { type: 'WorksheetDeactivated', worksheetId: host.workbook.sheets[0]!.id },
    ]);
  });

  it('tell when one is deleted', async () => {
    const host = openHost();
    const worksheetId = host.person.addSheet('Informe');
    const { told } = await listen(host, (context) => SHEETS(context).onDeleted);
    await inExcel(async (context) => {
      SHEETS(context).getItem('Informe').delete();
      await context.sync();
    }, host);
    await nextTask();
    expect(told).toEqual([{ type: 'WorksheetDeleted', source: 'Local', worksheetId }]);
  });

  it('tell their new name', async () => {
    const host = openHost();
    const { told } = await listen(host, (context) => SHEETS(context).onNameChanged);
    host.person.renameSheet('Hoja1', 'Informe');
    await nextTask();
    const worksheetId = host.workbook.sheets[0]!.id;
    expect(told).toEqual([
      {
        type: 'WorksheetNameChanged',
        source: 'Local',
        worksheetId,
        nameBefore: 'Hoja1',
        nameAfter: 'Informe',
      },
    ]);
  });

  it('tell that rows were sorted', async () => {
    const host = await withTable();
    const { told } = await listen(host, (context) => SHEETS(context).onRowSorted);
    await inExcel(async (context) => {
      SHEET(context)
        .getRange('A2:B3')
        .sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    }, host);
    await nextTask();
    expect(told).toEqual([
      {
        type: 'WorksheetRowSorted',
        source: 'Local',
        worksheetId: host.workbook.sheets[0]!.id,
        address: 'A2:B3',
      },
    ]);
  });

  it('tell where the person is', async () => {
    const host = openHost();
    const all = await listen(host, (context) => SHEETS(context).onSelectionChanged);
    const one = await listen(host, (context) => SHEET(context).onSelectionChanged);
    host.person.select('Hoja1', 'B2:C3');
    host.person.select('Hoja1', 'B2:C3');
    await nextTask();
    const event = {
      type: 'WorksheetSelectionChanged',
      address: 'B2:C3',
      worksheetId: host.workbook.sheets[0]!.id,
    };
    expect(all.told).toEqual([event]);
    expect(one.told).toEqual([event]);
  });
});

describe('tables', () => {
  it('tell the part of a block that is theirs', async () => {
    const host = await withTable();
    const { told } = await listen(host, (context) => context.workbook.tables.onChanged);
    host.person.enterText('Hoja1', 'B3:D3', [['0.5', 'x', 'y']]);
    await nextTask();
    const sheet = host.workbook.sheets[0]!;
    expect(told).toMatchObject([
      {
        type: 'TableChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        address: 'B3',
        tableId: sheet.tables[0]!.id,
        worksheetId: sheet.id,
      },
    ]);
  });

  it('tell rows added and deleted', async () => {
    const host = await withTable();
    const { told } = await listen(host, (context) => context.workbook.tables.getItem('Datos').onChanged);
    await inExcel(async (context) => {
      const { rows } = context.workbook.tables.getItem('Datos');
      rows.add(undefined, [['R3', 0.3]]);
      await context.sync();
      rows.getItemAt(0).delete();
      await context.sync();
    }, host);
    await nextTask();
    expect(told).toMatchObject([
      { changeType: 'RowInserted', address: 'A4:B4' },
      { changeType: 'RowDeleted', address: 'A2:B2' },
    ]);
  });

  it('tell a row that a person writes right below', async () => {
    const host = await withTable();
    const { told } = await listen(host, (context) => context.workbook.tables.onChanged);
    host.person.enterText('Hoja1', 'A4', 'R3');
    await nextTask();
    expect(host.workbook.sheets[0]!.tables[0]!.area.rowCount).toBe(4);
    expect(told).toMatchObject([{ address: 'A4' }]);
  });

  it('tell when one is added and when one is deleted', async () => {
    const host = openHost();
    const added = await listen(host, (context) => context.workbook.tables.onAdded);
    const deleted = await listen(host, (context) => context.workbook.tables.onDeleted);
    await inExcel(async (context) => {
      SHEET(context).tables.add('A1:B2', true).name = 'Datos';
      await context.sync();
    }, host);
    const { id } = host.workbook.sheets[0]!.tables[0]!;
    await inExcel(async (context) => {
      context.workbook.tables.getItem('Datos').delete();
      await context.sync();
    }, host);
    await nextTask();
    const common = { source: 'Local', tableId: id, worksheetId: host.workbook.sheets[0]!.id };
    expect(added.told).toEqual([{ type: 'TableAdded', ...common }]);
    expect(deleted.told).toEqual([{ type: 'TableDeleted', tableName: 'Datos', ...common }]);
  });

  it('tell when the person is in them and when no more', async () => {
    const host = await withTable();
    const { told } = await listen(host, (context) => {
      const table = context.workbook.tables.getItem('Datos');
      table.load('id');
      return table.onSelectionChanged;
    });
    host.person.select('Hoja1', 'B2:D2');
    host.person.select('Hoja1', 'F9');
    host.person.select('Hoja1', 'F10');
    await nextTask();
    expect(told).toMatchObject([
      { type: 'TableSelectionChanged', isInsideTable: true, address: 'B2' },
      { isInsideTable: false, address: '' },
    ]);
  });
});
