import { openHost } from '../../../host';
import { codeOf, inExcel, sheetWith } from '../inExcel';

function validate(address: string, rule: Excel.DataValidationRule) {
  return async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).dataValidation.rule = rule;
    await context.sync();
  };
}

describe('data validation', () => {
  it('reads back rule, prompt and alert, and their defaults elsewhere', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['sí'], ['no']]);
      const validation = sheet.getRange('C1:C9').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A2') } };
      validation.prompt = { showPrompt: true, title: 'Prioridad', message: 'Elija una.' };
      validation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Prioridad',
        message: 'No está en la lista.',
      };
      const inside = sheet.getRange('C2').dataValidation;
      const across = sheet.getRange('C9:C10').dataValidation;
      const outside = sheet.getRange('D1').dataValidation;
      for (const one of [inside, across, outside]) one.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      return [inside, across, outside].map((one) => one.toJSON());
    });
    expect(read[0]).toEqual({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: '=Hoja1!$A$1:$A$2' } },
      prompt: { showPrompt: true, title: 'Prioridad', message: 'Elija una.' },
      errorAlert: { showAlert: true, style: 'Warning', title: 'Prioridad', message: 'No está en la lista.' },
      ignoreBlanks: true,
    });
    expect(read[1]).toMatchObject({ type: 'MixedCriteria', rule: null });
    expect(read[2]).toMatchObject({ type: 'None', rule: {}, errorAlert: { style: 'Stop' } });
  });

  it('cuts out of the old rule the cells that a new one takes', async () => {
    const host = openHost();
    await inExcel(validate('A1:C9', { wholeNumber: { formula1: 1, operator: 'GreaterThan' } }), host);
    await inExcel(validate('B2:B3', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }), host);
    const cells =
      host.workbook.sheets[0]?.validations.map(({ area }) => area.rowCount * area.columnCount) ?? [];
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(27);
    expect(Math.min(...cells)).toBe(2);
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['a list over 255 characters', { list: { inCellDropDown: true, source: `${'opción,'.repeat(40)}fin` } }],
    ['a list of a name that does not exist', { list: { inCellDropDown: true, source: '=Prioridades' } }],
    ['a list of a structured reference', { list: { inCellDropDown: true, source: '=Datos[Clave]' } }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['a custom rule that is no formula', { custom: { formula: 'A1>0' } }],
    ['a custom rule that is badly written', { custom: { formula: '=AND(A1>0' } }],
    [
      'two kinds of criteria',
      { custom: { formula: '=A1>0' }, list: { inCellDropDown: true, source: 'a,b' } },
    ],
    ['no criteria', {}],
    ['limits of which one is missing', { decimal: { formula1: 1, operator: 'Between' } }],
  ])('refuses %s', async (_name, rule) => {
    expect(await codeOf(validate('A1', rule))).toBe('InvalidArgument');
  });

  it('tells the cells that break a rule', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['Alta'], ['media'], ['Baja'], ['']]);
      const column = sheet.getRange('A1:A4');
      column.dataValidation.rule = { list: { inCellDropDown: true, source: 'Alta, Media, Baja' } };
      const invalid = column.dataValidation.getInvalidCellsOrNullObject();
      invalid.load('address');
      const good = sheet.getRange('A1').dataValidation;
      const bad = sheet.getRange('A2').dataValidation;
      for (const one of [column.dataValidation, good, bad]) one.load('valid');
      await context.sync();
      return [invalid.address, column.dataValidation.valid, good.valid, bad.valid];
    });
    expect(read).toEqual(['Hoja1!A2', null, true, false]);
  });

  it('compares dates given as ISO texts', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['2026-03-31'], ['2026-04-01']]);
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.rule = { date: { formula1: '2026-01-01', formula2: '2026-03-31', operator: 'Between' } };
      const invalid = dataValidation.getInvalidCellsOrNullObject();
      invalid.load('address');
      await context.sync();
      return invalid.address;
    });
    expect(read).toBe('Hoja1!A2');
  });
});

describe('conditional formats', () => {
  it('keep rule and format in the shapes of Office.js', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:D9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$D2="Error"';
      custom.custom.format.fill.color = '#ffc7ce';
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'rezago' };
      text.textComparison.format.font.color = 'red';
      const cell = range.conditionalFormats.add('CellValue');
      cell.cellValue.rule = { formula1: '=0.5', operator: 'LessThan' };
      const icons = range.conditionalFormats.add('IconSet');
      icons.iconSet.style = 'ThreeTrafficLights1';
      await context.sync();
    }, host);
    const formats = host.workbook.sheets[0]?.conditionalFormats ?? [];
    expect(formats.map((format) => [format.type, format.priority])).toEqual([
      ['Custom', 3],
      ['ContainsText', 2],
      ['CellValue', 1],
      ['IconSet', 0],
    ]);
    expect(formats[0]?.detail).toEqual({
      rule: { formula: '=$D2="Error"' },
      format: { fill: { color: '#FFC7CE' }, font: { bold: true } },
    });
    expect(formats[0]?.stopIfTrue).toBe(true);
    expect(formats[1]?.detail).toEqual({
      rule: { operator: 'Contains', text: 'rezago' },
      format: { font: { color: '#FF0000' } },
    });
  });

  it('are listed by priority, read by kind and deleted by id', async () => {
    const read = await inExcel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A5');
      const first = range.conditionalFormats.add('Custom');
      first.custom.rule.formula = '=A1>1';
      range.conditionalFormats.add('DataBar');
      first.load('id');
      range.conditionalFormats.load('items/type');
      const asText = first.textComparisonOrNullObject;
      await context.sync();
      const types = range.conditionalFormats.items.map((format) => format.type);
      range.conditionalFormats.getItem(first.id).delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [types, asText.isNullObject, count.value];
    });
    expect(read).toEqual([['DataBar', 'Custom'], true, 1]);
  });

  it('leave only the cells that were cleared', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('A3:A4').conditionalFormats.clearAll();
      await context.sync();
    }, host);
    const areas = host.workbook.sheets[0]?.conditionalFormats.map(({ area }) => [area.row, area.rowCount]);
    expect(areas).toEqual([
      [0, 2],
      [4, 5],
    ]);
  });

  it('refuse a formula that is badly written and a kind that they are not', async () => {
    const formula = codeOf(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=AND(A1';
      await context.sync();
    });
    expect(await formula).toBe('InvalidArgument');
    const kind = codeOf(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.conditionalFormats.add('Custom').iconSet.style = 'ThreeArrows';
      await context.sync();
    });
    expect(await kind).toBe('ItemNotFound');
  });
});
