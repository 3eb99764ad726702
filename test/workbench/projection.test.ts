import { openHost, type Host } from '../../host';
import { viewOf } from '../../workbench/projection';
import type { CellView, SheetView } from '../../workbench/projection/view';

let host: Host;

beforeEach(() => {
  host = openHost();
});
afterEach(() => host.close());

async function shown(script: (sheet: Excel.Worksheet) => void): Promise<SheetView> {
  await host.Excel.run(async (context) => {
    script(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  return viewOf(host.workbook).sheets[0]!;
}

function cell(sheet: SheetView, row: number, column: number): CellView {
  return sheet.cells.get(row)!.get(column)!;
}

test('values keep their kind, and a formula comes with what the host calculated', async () => {
  const sheet = await shown((one) => {
    one.getRange('A1:D1').values = [['001x', 0.5, true, '=B1*2']];
  });
  expect(cell(sheet, 0, 0)).toMatchObject({ v: '001x', t: 1, f: null });
  expect(cell(sheet, 0, 1)).toMatchObject({ v: 0.5, t: 2 });
  expect(cell(sheet, 0, 2)).toMatchObject({ v: 1, t: 3 });
  expect(cell(sheet, 0, 3)).toMatchObject({ v: 1, t: 2, f: '=B1*2' });
});

test('an error of a formula is shown in the middle of its cell', async () => {
  const sheet = await shown((one) => {
    one.getRange('A1').formulas = [['=1/0']];
  });
  expect(cell(sheet, 0, 0)).toMatchObject({ v: '#DIV/0!', t: 1, s: { ht: 2 } });
});

test('formats become the look of the grid: font, fill, alignment, wrap, borders and number format', async () => {
  const sheet = await shown((one) => {
    const range = one.getRange('B2');
    range.values = [[0.4567]];
    range.numberFormat = [['0.00%']];
    range.format.font.bold = true;
    range.format.font.color = '#FFFFFF';
    range.format.fill.color = '#6B1531';
    range.format.wrapText = true;
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    range.format.borders.getItem('EdgeBottom').style = 'Double';
  });
  expect(cell(sheet, 1, 1).s).toEqual({
    bl: 1,
    cl: { rgb: '#FFFFFF' },
    bg: { rgb: '#6B1531' },
    tb: 3,
    ht: 2,
    vt: 1,
    n: { pattern: '0.00%' },
    bd: { b: { s: 7, cl: { rgb: '#000000' } } },
  });
});

test('joined cells, frozen rows, widths and heights keep their places', async () => {
  const sheet = await shown((one) => {
    one.getRange('A1:C1').merge();
    one.freezePanes.freezeRows(3);
    one.getRange('B:B').format.columnWidth = 150;
    one.getRange('2:2').format.rowHeight = 30;
    one.getRange('D:D').columnHidden = true;
  });
  expect(sheet.merges).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
  expect(sheet.freeze).toEqual({ xSplit: 0, ySplit: 3, startRow: 3, startColumn: 0 });
  expect(sheet.columns.get(1)).toEqual({ w: 200, hidden: false });
  expect(sheet.columns.get(3)).toMatchObject({ hidden: true });
  expect(sheet.rows.get(1)).toEqual({ h: 40, hidden: false });
});

test('a row that nobody measured is as high as its wrapped text', async () => {
  const sheet = await shown((one) => {
    one.getRange('A1').values = [['palabra '.repeat(20)]];
    one.getRange('A1').format.wrapText = true;
  });
  expect(sheet.rows.get(0)!.h).toBeGreaterThan(100);
});

test('a dropdown offers what its range says now, whatever commas it has', async () => {
  const sheet = await shown((one) => {
    one.getRange('F1:F2').values = [['Sí, en parte'], ['No']];
    one.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '=$F$1:$F$2' } };
  });
  expect(sheet.lists).toEqual([
    {
      ranges: [{ startRow: 1, startColumn: 0, endRow: 8, endColumn: 0 }],
      options: ['Sí, en parte', 'No'],
      strict: true,
      message: '',
    },
  ]);
});

test('a dropdown of a table column follows the table', async () => {
  const sheet = await shown((one) => {
    one.getRange('F1:F3').values = [['Área'], ['Planeación'], ['Finanzas']];
    one.tables.add('F1:F3', true).name = 'Areas';
    one.getRange('A2').dataValidation.rule = {
      list: { inCellDropDown: true, source: '=INDIRECT("Areas[Área]")' },
    };
  });
  expect(sheet.lists[0]!.options).toEqual(['Planeación', 'Finanzas']);
});

test('conditional formats paint over the format of the cell, the first that applies the strongest', async () => {
  const sheet = await shown((one) => {
    const range = one.getRange('A1:A3');
    range.values = [['En rezago'], ['Cumplido'], ['rezago y cumplido']];
    range.format.fill.color = '#FFFFFF';
    const equal = range.conditionalFormats.add('CellValue').cellValue;
    equal.rule = { formula1: '="En rezago"', operator: 'EqualTo' };
    equal.format.fill.color = '#C00000';
    const contains = range.conditionalFormats.add('ContainsText').textComparison;
    contains.rule = { operator: 'Contains', text: 'cumplido' };
    contains.format.fill.color = '#00B050';
  });
  expect([0, 1, 2].map((row) => cell(sheet, row, 0).s!.bg)).toEqual([
    { rgb: '#C00000' },
    { rgb: '#00B050' },
    { rgb: '#00B050' },
  ]);
});

test('a table is painted quietly, and a cell with its own colour keeps it', async () => {
  const sheet = await shown((one) => {
    one.getRange('A1:B2').values = [
      ['Clave', 'Avance'],
      ['E007-1', 0.5],
    ];
    one.tables.add('A1:B3', true);
    one.getRange('B1').format.fill.color = '#6B1531';
  });
  expect(cell(sheet, 0, 0).s!.bg).toEqual({ rgb: '#e4eaf2' });
  expect(cell(sheet, 0, 1).s!.bg).toEqual({ rgb: '#6B1531' });
  expect(cell(sheet, 2, 1)).toMatchObject({ v: null, s: { bd: { b: { s: 1 } } } });
});

test('hidden sheets are hidden', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Oculta').visibility = 'VeryHidden';
    await context.sync();
  });
  expect(viewOf(host.workbook).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Hoja1', false],
    ['Oculta', true],
  ]);
});

test('a chart comes with its figures and their names', async () => {
  const sheet = await shown((one) => {
    one.getRange('A1:B3').values = [
      ['Semáforo', 'ASM'],
      ['Cumplido', 4],
      ['En rezago', 3],
    ];
    const chart = one.charts.add('BarClustered', one.getRange('A1:B3'), 'Columns');
    chart.title.text = 'ASM por semáforo';
  });
  expect(sheet.charts).toMatchObject([
    {
      title: 'ASM por semáforo',
      kind: 'bars',
      categories: ['Cumplido', 'En rezago'],
      series: [{ name: 'ASM', values: [4, 3] }],
    },
  ]);
});
