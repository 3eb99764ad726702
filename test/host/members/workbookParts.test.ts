import { openHost } from '../../../host';
import { codeOf, inExcel, sheetWith, valuesOf } from '../inExcel';

describe('defined names', () => {
  it('hold ranges, constants and formulas, and say which', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [[1], [2]]);
      const { names } = context.workbook;
      names.add('Base', sheet.getRange('A1:A2'), 'Datos de base');
      names.add('Tasa', '=0.16');
      names.add('Institución', '="Secretaría"');
      names.add('Suma', '=SUM(Base)');
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment');
      await context.sync();
      return names.items.map(({ name, type, value, formula }) => [name, type, value, formula] as unknown[]);
    });
    expect(read).toEqual([
      ['Base', 'Range', 'Hoja1!$A$1:$A$2', '=Hoja1!$A$1:$A$2'],
      ['Tasa', 'Double', 0.16, '=0.16'],
      ['Institución', 'String', 'Secretaría', '="Secretaría"'],
      ['Suma', 'Integer', 3, '=SUM(Base)'],
    ]);
  });

  it('are found whatever their case; a sheet has its own', async () => {
    const read = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.names.add('Corte', sheet.getRange('B2'));
      const own = sheet.names.getItem('CORTE').getRange();
      const ofBook = context.workbook.names.getItemOrNullObject('Corte');
      const constant = context.workbook.names.add('Tasa', '=1').getRangeOrNullObject();
      own.load('address');
      await context.sync();
      return [own.address, ofBook.isNullObject, constant.isNullObject];
    });
    expect(read).toEqual(['Hoja1!B2', true, true]);
  });

  it.each(['A1', 'R1C1', 'con espacio', '1uno', ''])('refuse to be called «%s»', async (name) => {
    const code = await codeOf(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('refuse a name that is taken, and go when deleted', async () => {
    const host = openHost();
    const code = await codeOf(async (context) => {
      context.workbook.names.add('Tasa', '=1');
      context.workbook.names.add('TASA', '=2');
      await context.sync();
    }, host);
    expect(code).toBe('ItemAlreadyExists');
    await inExcel(async (context) => {
      context.workbook.names.getItem('Tasa').delete();
      await context.sync();
    }, host);
    expect(host.workbook.names).toEqual([]);
  });
});

describe('settings', () => {
  it('keep any JSON value and dates, from one run to the next', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      context.workbook.settings.add('esquema', { version: 3, formatos: ['anexo-a'] });
      context.workbook.settings.add('fecha', new Date(0));
      context.workbook.settings.add('esquema', { version: 4, formatos: [] });
      await context.sync();
    }, host);
    const read = await inExcel(async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      const missing = settings.getItemOrNullObject('otro');
      await context.sync();
      return [settings.items.map(({ key, value }) => [key, value] as unknown[]), missing.isNullObject];
    }, host);
    expect(read).toEqual([
      [
        ['esquema', { version: 4, formatos: [] }],
        ['fecha', new Date(0)],
      ],
      true,
    ]);
  });
});

describe('document properties', () => {
  it('keep texts, and custom ones apart from those of every workbook', async () => {
    const read = await inExcel(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Seguimiento';
      properties.custom.add('perfil', 'puebla');
      properties.load('title,author');
      properties.custom.load('items/key,items/value');
      await context.sync();
      const custom = properties.custom.items.map((item) => [item.key, item.value] as unknown[]);
      return [properties.title, properties.author, custom];
    });
    expect(read).toEqual(['Seguimiento', '', [['perfil', 'puebla']]]);
  });
});

describe('the page of a sheet', () => {
  it('keeps orientation, paper, margins, zoom, titles, area and texts', async () => {
    const host = openHost();
    const areas = await inExcel(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'Legal';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$6:$7');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Página &P de &N';
      const area = pageLayout.getPrintAreaOrNullObject();
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      area.load('address');
      rows.load('address');
      await context.sync();
      return [area.address, rows.address, columns.isNullObject];
    }, host);
    expect(areas).toEqual(['Hoja1!A1:H40', 'Hoja1!6:7', true]);
    const page = host.workbook.sheets[0]?.page;
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'Legal',
      zoom: { horizontalFitToPages: 1 },
    });
    expect(page?.margins.top).toBeCloseTo(72);
    expect(page?.margins.left).toBeCloseTo(36);
    expect(page?.margins.bottom).toBe(54);
    expect(page?.headersFooters.centerFooter).toBe('Página &P de &N');
  });

  it.each<[string, (page: Excel.PageLayout) => void]>([
    ['a scale of 5 per cent', (page) => (page.zoom = { scale: 5 })],
    [
      'a footer over 255 characters',
      (page) => (page.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(256)),
    ],
    ['a negative margin', (page) => (page.topMargin = -1)],
    ['a print area that points nowhere', (page) => page.setPrintArea('ZZZZ1')],
  ])('refuses %s', async (_name, change) => {
    const code = await codeOf(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet().pageLayout);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('freezes rows and columns', async () => {
    const read = await inExcel(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      const before = freezePanes.getLocationOrNullObject();
      freezePanes.freezeAt('A1:B7');
      const after = freezePanes.getLocationOrNullObject();
      after.load('address');
      await context.sync();
      freezePanes.freezeRows(3);
      const rows = freezePanes.getLocationOrNullObject();
      rows.load('address');
      await context.sync();
      return [before.isNullObject, after.address, rows.address];
    });
    expect(read).toEqual([true, 'Hoja1!A1:B7', 'Hoja1!1:3']);
  });
});

describe('charts', () => {
  it('take series and categories from a block with headings', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      const sheet = sheetWith(context, [
        ['', 'Real', 'Programado'],
        ['Salud', 40, 50],
        ['Educación', 70, 60],
      ]);
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Avance';
      chart.title.text = 'Avance por dependencia';
      chart.legend.position = 'Bottom';
      chart.setPosition('E2', 'H12');
      chart.series.getItemAt(0).format.fill.setSolidColor('green');
      chart.axes.valueAxis.maximum = 100;
      await context.sync();
    }, host);
    const chart = host.workbook.sheets[0]?.charts[0];
    expect(chart).toMatchObject({
      name: 'Avance',
      type: 'BarClustered',
      title: 'Avance por dependencia',
      legendPosition: 'Bottom',
      left: 4 * 48,
      top: 15,
      width: 4 * 48,
      height: 11 * 15,
      extra: { axes: { valueAxis: { maximum: 100 } } },
    });
    expect(chart?.series).toEqual([
      { name: 'Real', values: '=Hoja1!$B$2:$B$3', categories: '=Hoja1!$A$2:$A$3', color: '#008000' },
      { name: 'Programado', values: '=Hoja1!$C$2:$C$3', categories: '=Hoja1!$A$2:$A$3' },
    ]);
  });

  it('are found by name and deleted', async () => {
    const read = await inExcel(async (context) => {
      const sheet = sheetWith(context, [[1], [2]]);
      sheet.charts.add('Line', sheet.getRange('A1:A2')).name = 'Serie';
      const found = sheet.charts.getItemOrNullObject('Serie');
      found.load('chartType');
      await context.sync();
      found.delete();
      const gone = sheet.charts.getItemOrNullObject('Serie');
      await context.sync();
      return [found.chartType, gone.isNullObject];
    });
    expect(read).toEqual(['Line', true]);
  });
});

describe('formats of cells', () => {
  it('read what all cells share, and null when they differ', async () => {
    const read = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').format.fill.color = '#FFFF00';
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      const format = sheet.getRange('A1:B1').format;
      format.load('wrapText,horizontalAlignment,fill/color,font/bold,font/name');
      const bottom = format.borders.getItem('EdgeBottom');
      const top = format.borders.getItem('EdgeTop');
      bottom.load('style,color,weight');
      top.load('style');
      await context.sync();
      return {
        fill: format.fill.color,
        bold: format.font.bold,
        wrap: format.wrapText,
        bottom: [bottom.style, bottom.color, bottom.weight],
        top: top.style,
      };
    });
    expect(read).toEqual({
      fill: '#FFFF00',
      bold: null,
      wrap: false,
      bottom: ['Continuous', '#000000', 'Thin'],
      top: 'None',
    });
  });

  it('share equal styles between cells', async () => {
    const host = openHost();
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:J100').format.font.bold = true;
      sheet.getRange('A1:J100').format.wrapText = true;
      await context.sync();
    }, host);
    const cells = [...(host.workbook.sheets[0]?.rows.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(cells).toHaveLength(1000);
    expect(new Set(cells.map((cell) => cell.style)).size).toBe(1);
  });

  it('set properties cell by cell in one call', async () => {
    const host = openHost();
    const read = await inExcel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.setCellProperties([
        [
          { format: { fill: { color: 'red' }, borders: { bottom: { style: 'Double' } } } },
          { format: { font: { italic: true } } },
        ],
      ]);
      const found = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { italic: true } },
      });
      await context.sync();
      return found.value;
    }, host);
    expect(read).toEqual([
      [
        { address: 'Hoja1!A1', format: { fill: { color: '#FF0000' }, font: { italic: false } } },
        { address: 'Hoja1!B1', format: { fill: { color: '#FFFFFF' }, font: { italic: true } } },
      ],
    ]);
    expect(host.workbook.sheets[0]?.rows.get(0)?.get(0)?.style?.borders?.EdgeBottom?.style).toBe('Double');
  });

  it('hide rows and columns, which then measure nothing', async () => {
    const read = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('A:A').format.columnWidth = 100;
      const both = sheet.getRange('A1:B1');
      both.load('width,columnHidden');
      await context.sync();
      return [both.width, both.columnHidden];
    });
    expect(read).toEqual([100, null]);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['a colour that is none', (range) => (range.format.fill.color = 'amarillo')],
    ['an alignment that is none', (range) => (range.format.horizontalAlignment = 'Middle' as 'Center')],
    ['a row over 409.5 points', (range) => (range.format.rowHeight = 500)],
    ['a font of 0 points', (range) => (range.format.font.size = 0)],
  ])('refuse %s', async (_name, change) => {
    const code = await codeOf(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('links show their text', async () => {
    const read = await inExcel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.hyperlink = { documentReference: "'Anexo I'!A7", screenTip: 'Ir a la fila', textToDisplay: 'A7' };
      range.load('hyperlink');
      await context.sync();
      return [range.hyperlink, await valuesOf(context, 'A1')];
    });
    expect(read).toEqual([
      { documentReference: "'Anexo I'!A7", screenTip: 'Ir a la fila', textToDisplay: 'A7' },
      [['A7']],
    ]);
  });
});

describe('comments and custom XML', () => {
  it('stand on a cell, with replies', async () => {
    const read = await inExcel(async (context) => {
      const comment = context.workbook.comments.add('Hoja1!B2', 'Falta evidencia.');
      comment.replies.add('Se adjunta.');
      const found = context.workbook.comments.getItemByCell('Hoja1!B2');
      found.load('content,replies/items/content');
      const location = found.getLocation();
      location.load('address');
      await context.sync();
      return [found.content, found.replies.items.map((reply) => reply.content), location.address];
    });
    expect(read).toEqual(['Falta evidencia.', ['Se adjunta.'], 'Hoja1!B2']);
  });

  it('are kept by namespace', async () => {
    const read = await inExcel(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<datos xmlns="urn:prueba"><a/></datos>');
      const part = customXmlParts.getByNamespace('urn:prueba').getOnlyItem();
      const xml = part.getXml();
      await context.sync();
      return xml.value;
    });
    expect(read).toBe('<datos xmlns="urn:prueba"><a/></datos>');
    const bad = codeOf(async (context) => {
      context.workbook.customXmlParts.add('<datos>');
      await context.sync();
    });
    expect(await bad).toBe('InvalidArgument');
  });
});
