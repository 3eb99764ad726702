import { openHost } from '../../../host';
import { codeOf, inExcel, sheetWith, valuesOf } from '../inExcel';

const DATA = [
  ['Clave', 'Monto', 'Fecha'],
  ['A', 10, 46_000],
  ['B', 20, 46_001],
];

function withTable(context: Excel.RequestContext, name = 'Datos'): Excel.Table {
  const table = sheetWith(context, DATA).tables.add('A1:C3', true);
  table.name = name;
  return table;
}

describe('tables', () => {
  it('are found by name whatever its case, and list their columns', async () => {
    const read = await inExcel(async (context) => {
      withTable(context);
      const table = context.workbook.tables.getItem('datos');
      table.load('name,showTotals,style,columns/items/name');
      await context.sync();
      return [table.name, table.showTotals, table.style, table.columns.items.map((column) => column.name)];
    });
    expect(read).toEqual(['Datos', false, 'TableStyleMedium2', ['Clave', 'Monto', 'Fecha']]);
  });

  it('make their header cells texts, each different and none blank', async () => {
    const headers = await inExcel(async (context) => {
      const sheet = sheetWith(context, [
        ['Monto', 'Monto', '', 2026],
        [1, 2, 3, 4],
      ]);
      sheet.tables.add('A1:D2', true);
      return valuesOf(context, 'A1:D1');
    });
    expect(headers).toEqual([['Monto', 'Monto2', 'Columna3', '2026']]);
  });

  it('write their own headers over data without them, which move one row down', async () => {
    const values = await inExcel(async (context) => {
      sheetWith(context, [
        [1, 2],
        [3, 4],
      ]).tables.add('A1:B2', false);
      return valuesOf(context, 'A1:B3');
    });
    expect(values).toEqual([
      ['Columna1', 'Columna2'],
      [1, 2],
      [3, 4],
    ]);
  });

  it('grow when values are written right below them', async () => {
    const read = await inExcel(async (context) => {
      const table = withTable(context);
      table.getDataBodyRange().getRowsBelow(2).values = [
        ['C', 30, 46_002],
        ['D', 40, 46_003],
      ];
      const body = table.getDataBodyRange();
      body.load('address,values');
      await context.sync();
      return [body.address, body.values[3]];
    });
    expect(read).toEqual(['Hoja1!A2:C5', ['D', 40, 46_003]]);
  });

  it('grow over a write that the client splits in chunks', async () => {
    const address = await inExcel(async (context) => {
      const table = withTable(context);
      table.getDataBodyRange().getRowsBelow(2000).values = Array.from({ length: 2000 }, (_, row) => [
        `F${row}`,
        row,
        row,
      ]);
      const body = table.getDataBodyRange();
      body.load('address');
      await context.sync();
      return body.address;
    });
    expect(address).toBe('Hoja1!A2:C2003');
  });

  it('do not grow over a validation, nor with a totals row', async () => {
    const addresses = await inExcel(async (context) => {
      const table = withTable(context);
      const sheet = table.worksheet;
      sheet.getRange('A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'sí,no' } };
      sheet.getRange('A4:C4').values = [['C', 1, 1]];
      const first = table.getRange();
      first.load('address');
      sheet.getRange('A4').dataValidation.clear();
      sheet.getRange('A4:C4').clear();
      table.showTotals = true;
      sheet.getRange('A5:C5').values = [['C', 1, 1]];
      const second = table.getRange();
      second.load('address');
      await context.sync();
      return [first.address, second.address];
    });
    expect(addresses).toEqual(['Hoja1!A1:C3', 'Hoja1!A1:C4']);
  });

  it('pass formats, validations and calculated formulas on to new rows', async () => {
    const read = await inExcel(async (context) => {
      const table = withTable(context);
      const sheet = table.worksheet;
      sheet.getRange('C2:C3').formulas = [['=B2*2'], ['=B3*2']];
      sheet.getRange('B2:B3').numberFormat = [['#,##0'], ['#,##0']];
      sheet.getRange('A2:A3').dataValidation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
      table.getDataBodyRange().getRowsBelow(1).values = [['C', 30, null]];
      const added = sheet.getRange('B4:C4');
      added.load('formulas,numberFormat,values');
      const validation = sheet.getRange('A2:A4').dataValidation;
      validation.load('type');
      await context.sync();
      const [formats] = added.numberFormat as string[][];
      return {
        formulas: added.formulas,
        values: added.values,
        format: formats?.[0],
        validation: validation.type,
      };
    });
    expect(read).toEqual({
      formulas: [[30, '=B4*2']],
      values: [[30, 60]],
      format: '#,##0',
      validation: 'TextLength',
    });
  });

  it('fill their only blank row before adding others', async () => {
    const values = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['Clave', 'Monto']]);
      sheet.tables.add('A1:B1', true).rows.add(undefined, [
        ['A', 1],
        ['B', 2],
      ]);
      return valuesOf(context, 'A1:B4');
    });
    expect(values).toEqual([
      ['Clave', 'Monto'],
      ['A', 1],
      ['B', 2],
      ['', ''],
    ]);
  });

  it('insert, change and delete rows in the middle; what stands below moves', async () => {
    const values = await inExcel(async (context) => {
      const table = withTable(context);
      table.worksheet.getRange('A5').values = [['nota']];
      table.rows.add(1, [['X', 15, 1]]);
      table.rows.getItemAt(0).values = [['Z', 1, 1]];
      table.rows.getItemAt(2).delete();
      return valuesOf(context, 'A1:A6');
    });
    expect(values.flat()).toEqual(['Clave', 'Z', 'X', '', 'nota', '']);
  });

  it('resize with the same header row only', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      const table = withTable(context);
      table.resize('A1:D6');
      await context.sync();
    }, host);
    const table = host.workbook.sheets[0]?.tables[0];
    expect(table?.area).toEqual({ row: 0, column: 0, rowCount: 6, columnCount: 4 });
    expect(table?.columns.map((column) => column.name)).toEqual(['Clave', 'Monto', 'Fecha', 'Columna4']);
    const moved = await codeOf(async (context) => {
      context.workbook.tables.getItem('Datos').resize('A2:D6');
      await context.sync();
    }, host);
    expect(moved).toBe('InvalidArgument');
  });

  it('add, rename and delete columns, and formulas follow the headings', async () => {
    const read = await inExcel(async (context) => {
      const table = withTable(context);
      const total = table.worksheet.getRange('F1');
      total.formulas = [['=SUM(Datos[Monto])']];
      table.columns.getItem('Monto').name = 'Importe';
      table.columns.add(1, [['Nueva'], [7], [8]]);
      table.columns.getItem('Fecha').delete();
      const moved = table.worksheet.getRange('F1');
      moved.load('formulas,values');
      const range = table.getRange();
      range.load('values');
      await context.sync();
      return [range.values, moved.formulas, moved.values];
    });
    expect(read).toEqual([
      [
        ['Clave', 'Nueva', 'Importe'],
        ['A', 7, 10],
        ['B', 8, 20],
      ],
      [['=SUM(Datos[Importe])']],
      [[30]],
    ]);
  });

  it('keep the heading that somebody types over a header cell', async () => {
    const names = await inExcel(async (context) => {
      const table = withTable(context);
      table.worksheet.getRange('B1:C1').values = [['Clave', '']];
      table.columns.load('items/name');
      await context.sync();
      return table.columns.items.map((column) => column.name);
    });
    expect(names).toEqual(['Clave', 'Clave2', 'Columna3']);
  });

  it('show a totals row that adds up numbers', async () => {
    const values = await inExcel(async (context) => {
      const sheet = sheetWith(context, [
        ['Clave', 'Monto'],
        ['A', 10],
        ['B', 20],
      ]);
      sheet.tables.add('A1:B3', true).showTotals = true;
      return valuesOf(context, 'A4:B4');
    });
    expect(values).toEqual([['Total', 30]]);
  });

  it('leave their cells behind as a range, and take them along when deleted', async () => {
    const host = openHost();
    const kept = await inExcel(async (context) => {
      withTable(context).convertToRange();
      return valuesOf(context, 'A1:A2');
    }, host);
    expect(kept).toEqual([['Clave'], ['A']]);
    expect(host.workbook.sheets[0]?.tables).toEqual([]);
    const gone = await inExcel(async (context) => {
      withTable(context).delete();
      return valuesOf(context, 'A1:A2');
    }, host);
    expect(gone).toEqual([[''], ['']]);
  });

  it.each(['', 'A1', 'AB12', 'R1C1', 'r', 'C', 'Con espacio', '1Datos', 'Guion-medio', 'x'.repeat(256)])(
    'refuse the name «%s»',
    async (name) => {
      const code = await codeOf(async (context) => {
        withTable(context, name);
        await context.sync();
      });
      expect(code).toBe('InvalidArgument');
    },
  );

  it.each(['AnexoA', '_privada', '\\raiz', 'Días_inhábiles', 'a.b', 'ABCD1'])(
    'take the name «%s»',
    async (name) => {
      const read = await inExcel(async (context) => {
        const table = withTable(context, name);
        table.load('name');
        await context.sync();
        return table.name;
      });
      expect(read).toBe(name);
    },
  );

  it('refuse a name that another table or a defined name has', async () => {
    const repeated = (make: (context: Excel.RequestContext) => void) =>
      codeOf(async (context) => {
        make(context);
        withTable(context, 'DATOS');
        await context.sync();
      });
    const byTable = repeated((context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('F1:G2', true).name = 'Datos';
    });
    expect(await byTable).toBe('ItemAlreadyExists');
    const byName = repeated((context) => context.workbook.names.add('Datos', '=1'));
    expect(await byName).toBe('ItemAlreadyExists');
  });

  it('refuse to overlap another table or merged cells', async () => {
    const overTable = codeOf(async (context) => {
      withTable(context).worksheet.tables.add('C3:D5', true);
      await context.sync();
    });
    expect(await overTable).toBe('InvalidArgument');
    const overMerge = codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:B3').merge();
      sheet.tables.add('A1:C5', true);
      await context.sync();
    });
    expect(await overMerge).toBe('MergedRangeConflict');
  });

  it('refuse that rows inserted beside them tear them', async () => {
    const code = await codeOf(async (context) => {
      const table = withTable(context);
      table.worksheet.getRange('A2:A2').insert('Down');
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });

  it('keep their id from one request to the next', async () => {
    const read = await inExcel(async (context) => {
      const table = withTable(context);
      await context.sync();
      table.name = 'Otra';
      await context.sync();
      table.load('name');
      await context.sync();
      return table.name;
    });
    expect(read).toBe('Otra');
  });
});
