import { openHost } from '../../../host';
import { codeOf, inExcel, sheetWith, valuesOf } from '../inExcel';

function names(host: ReturnType<typeof openHost>): string[] {
  return host.workbook.sheets.map((sheet) => sheet.name);
}

describe('worksheets', () => {
  it('are added, renamed, moved, hidden and deleted', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const datos = worksheets.add('Datos');
      worksheets.add('Temporal').delete();
      const informe = worksheets.add('Informe');
      informe.position = 0;
      informe.tabColor = '#70ad47';
      datos.name = 'Anexo A';
      datos.visibility = 'Hidden';
      await context.sync();
    }, host);
    expect(names(host)).toEqual(['Informe', 'Hoja1', 'Anexo A']);
    expect(host.workbook.sheets.map((sheet) => sheet.visibility)).toEqual(['Visible', 'Visible', 'Hidden']);
    expect(host.workbook.sheets[0]?.tabColor).toBe('#70AD47');
  });

  it('are found by name whatever its case, and by id after being renamed', async () => {
    const name = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('hoja1');
      sheet.load('id');
      await context.sync();
      sheet.name = 'Otra';
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load('name');
      await context.sync();
      return again.name;
    });
    expect(name).toBe('Otra');
  });

  it.each([
    '',
    'x'.repeat(32),
    'a:b',
    'a\\b',
    'a/b',
    'a?b',
    'a*b',
    'a[b',
    'a]b',
    "'inicio",
    "fin'",
    'History',
    'history',
  ])('refuse the name «%s»', async (name) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it.each(['Anexo I', "D'Olwer", 'Días inhábiles', '2026', 'x'.repeat(31), 'HOJA1'])(
    'take the name «%s»',
    async (name) => {
      const host = openHost();
      await inExcel(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = name;
        await context.sync();
      }, host);
      expect(names(host)).toEqual([name]);
    },
  );

  it('refuse a name that another has, whatever its case', async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add('HOJA1');
      await context.sync();
    });
    expect(code).toBe('ItemAlreadyExists');
  });

  it('refuse to delete a very hidden one, and delete it once it is shown', async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.add('Oculta');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
    const host = openHost();
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.add('Oculta');
      sheet.visibility = 'VeryHidden';
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
    }, host);
    expect(names(host)).toEqual(['Hoja1']);
  });

  it('refuse to delete or hide the last visible one', async () => {
    const deleted = codeOf(async (context) => {
      context.workbook.worksheets.add('Oculta').visibility = 'VeryHidden';
      context.workbook.worksheets.getItem('Hoja1').delete();
      await context.sync();
    });
    expect(await deleted).toBe('InvalidOperation');
    const hidden = codeOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().visibility = 'Hidden';
      await context.sync();
    });
    expect(await hidden).toBe('InvalidOperation');
  });

  it('carry formulas along when renamed, and break them when deleted', async () => {
    const formulas = await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Uno').getRange('A1').values = [[5]];
      const total = worksheets.getItem('Hoja1').getRange('A1');
      total.formulas = [['=Uno!A1*2']];
      worksheets.getItem('Uno').name = 'Anexo I';
      total.load('formulas,values');
      await context.sync();
      const renamed: unknown = [total.formulas, total.values];
      worksheets.getItem('Anexo I').delete();
      total.load('formulas,values');
      await context.sync();
      return [renamed, total.formulas];
    });
    expect(formulas).toEqual([[[["='Anexo I'!A1*2"]], [[10]]], [['=#REF!*2']]]);
  });

  it('are copied with their tables under free names', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      const sheet = sheetWith(context, [['Clave'], ['A']]);
      sheet.tables.add('A1:A2', true).name = 'Datos';
      sheet.copy('Beginning').getRange('A2').values = [['B']];
      await context.sync();
    }, host);
    expect(names(host)).toEqual(['Hoja1 (2)', 'Hoja1']);
    expect(host.workbook.sheets.map((sheet) => sheet.tables[0]?.name)).toEqual(['Datos2', 'Datos']);
    expect(host.workbook.sheets.map((sheet) => sheet.rows.get(1)?.get(0)?.value)).toEqual(['B', 'A']);
  });

  it.each(['A0', 'XFE1', 'A1048577', 'Nombre', 'Otra!A1', 'Tabla[Columna]'])(
    'refuse the address «%s» that points nowhere',
    async (address) => {
      const code = await codeOf(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
        await context.sync();
      });
      expect(code).toBe('InvalidArgument');
    },
  );

  it('reach a range by its name, a table by its structured reference', async () => {
    const addresses = await inExcel(async (context) => {
      const sheet = sheetWith(context, [
        ['Clave', 'Monto'],
        ['A', 1],
      ]);
      sheet.tables.add('A1:B2', true).name = 'Datos';
      context.workbook.names.add('Corte', sheet.getRange('D1'));
      const ranges = ['Corte', 'Datos[Monto]', 'Datos[#All]', '2:3', 'B:B'].map((address) =>
        sheet.getRange(address),
      );
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(addresses).toEqual(['Hoja1!D1', 'Hoja1!B2', 'Hoja1!A1:B2', 'Hoja1!2:3', 'Hoja1!B:B']);
  });

  it('tell their used range, by values or by formats too', async () => {
    const addresses = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('F9').format.fill.color = 'yellow';
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      all.load('address');
      values.load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(addresses).toEqual(['Hoja1!B2:F9', 'Hoja1!B2:C3']);
  });
});

describe('inserting and deleting cells', () => {
  it('moves formulas, names, validations, formats, merges and print areas with them', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      const sheet = sheetWith(context, [
        [1, '=A1*2'],
        [2, '=A2*2'],
        ['=SUM(A1:A2)', '=Hoja1!B2&"A1"'],
      ]);
      context.workbook.names.add('Base', sheet.getRange('A2'));
      sheet.getRange('A2').dataValidation.rule = {
        wholeNumber: { formula1: '=A1', operator: 'GreaterThan' },
      };
      sheet.getRange('A2:B2').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>0';
      sheet.getRange('D2:E2').merge();
      sheet.pageLayout.setPrintArea('A1:E3');
      sheet.horizontalPageBreaks.add('A3');
      sheet.getRange('2:3').insert('Down');
      await context.sync();
    }, host);
    const [sheet] = host.workbook.sheets;
    expect(sheet?.rows.get(3)?.get(1)?.formula).toBe('=A4*2');
    expect(sheet?.rows.get(4)?.get(0)?.formula).toBe('=SUM(A1:A4)');
    expect(sheet?.rows.get(4)?.get(1)?.formula).toBe('=Hoja1!B4&"A1"');
    expect(host.workbook.names[0]?.formula).toBe('=Hoja1!$A$4');
    expect(sheet?.validations[0]).toMatchObject({
      area: { row: 3 },
      rule: { wholeNumber: { formula1: '=A1' } },
    });
    expect(sheet?.conditionalFormats[0]).toMatchObject({
      area: { row: 3 },
      detail: { rule: { formula: '=$A4>0' } },
    });
    expect(sheet?.merges).toEqual([{ row: 3, column: 3, rowCount: 1, columnCount: 2 }]);
    expect(sheet?.page).toMatchObject({ printArea: { row: 0, rowCount: 5 }, rowBreaks: [4] });
  });

  it('turns references to deleted cells into #REF!', async () => {
    const formulas = await inExcel(async (context) => {
      const sheet = sheetWith(context, [[1, 2, '=A1+B1']]);
      sheet.getRange('A:A').delete('Left');
      const range = sheet.getRange('B1');
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas).toEqual([[['=#REF!+A1']], [['#REF!']]]);
  });

  it('moves a few cells without moving their neighbours', async () => {
    const values = await inExcel(async (context) => {
      const sheet = sheetWith(context, [
        ['a', 1],
        ['b', 2],
      ]);
      sheet.getRange('A1').insert('Down').values = [['nuevo']];
      return valuesOf(context, 'A1:B3');
    });
    expect(values).toEqual([
      ['nuevo', 1],
      ['a', 2],
      ['b', ''],
    ]);
  });

  it('refuses to push content off the sheet', async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1048576').values = [['última']];
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(code).toBe('NonBlankCellOffSheet');
  });
});

describe('copying, clearing and finding', () => {
  it('copies values, formulas with their references moved, and formats', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [[1, '=A1*10']]);
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('A2').copyFrom('A1:B1');
      sheet.getRange('A3').copyFrom('A1:B1', 'Values');
      sheet.getRange('D1').copyFrom('A1:B1', 'All', false, true);
      const range = sheet.getRange('A1:D3');
      range.load('formulas');
      const bold = ['B2', 'B3'].map((address) => sheet.getRange(address).format.font);
      for (const font of bold) font.load('bold');
      await context.sync();
      return { formulas: range.formulas, bold: bold.map((font) => font.bold) };
    });
    expect(read.formulas).toEqual([
      [1, '=A1*10', '', 1],
      [1, '=A2*10', '', '=C2*10'],
      [1, 10, '', ''],
    ]);
    expect(read.bold).toEqual([true, false]);
  });

  it('clears contents and formats apart', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [[0.5, 0.5]]);
      sheet.getRange('A1:B1').numberFormat = [['0%', '0%']];
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      const range = sheet.getRange('A1:B1');
      range.load('values,numberFormat');
      await context.sync();
      return { values: range.values, formats: range.numberFormat as string[][] };
    });
    expect(read).toEqual({ values: [['', 0.5]], formats: [['0%', 'General']] });
  });

  it('finds and replaces by part, by the whole cell and with wildcards', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['Anexo A'], ['anexo'], ['Otro (anexo)']]);
      const whole = sheet.getRange('A1:A3').find('ANEXO', { completeMatch: true });
      const wild = sheet.getRange('A1:A3').find('*anexo)', { completeMatch: true });
      const none = sheet.getRange('A1:A3').findOrNullObject('nada', {});
      whole.load('address');
      wild.load('address');
      const changed = sheet.replaceAll('anexo', 'Formato', { matchCase: true });
      await context.sync();
      return [
        whole.address,
        wild.address,
        none.isNullObject,
        changed.value,
        await valuesOf(context, 'A1:A3'),
      ];
    });
    expect(read).toEqual(['Hoja1!A2', 'Hoja1!A3', true, 2, [['Anexo A'], ['Formato'], ['Otro (Formato)']]]);
  });

  it('removes duplicates by some columns', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [
        ['Clave', 'n'],
        ['A', 1],
        ['a', 2],
        ['B', 3],
      ]);
      const result = sheet.getRange('A1:B4').removeDuplicates([0], true);
      result.load('removed,uniqueRemaining');
      await context.sync();
      return [result.removed, result.uniqueRemaining, await valuesOf(context, 'A1:B4')];
    });
    expect(read).toEqual([
      1,
      2,
      [
        ['Clave', 'n'],
        ['A', 1],
        ['B', 3],
        ['', ''],
      ],
    ]);
  });

  it('keeps only the first cell of merged ones', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['título', 'x']]);
      sheet.getRange('A1:B2').merge();
      const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      return [merged.address, await valuesOf(context, 'A1:B1')];
    });
    expect(read).toEqual(['Hoja1!A1:B2', [['título', '']]]);
  });
});
