import { emptySheet, emptyWorkbook, newId } from '../../../host/workbook/emptyWorkbook';
import type { Cell, CellStyle, Sheet, Table, Workbook } from '../../../host/workbook/model';

/** Puts rows of cells on a sheet, from a corner. Strings that begin with `=` are formulas. */
export function putRows(
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly (Cell | Cell['value'])[])[],
): void {
  for (const [r, cells] of rows.entries()) {
    for (const [c, content] of cells.entries()) {
      if (content === undefined) continue;
      const columns = sheet.rows.get(row + r) ?? new Map<number, Cell>();
      sheet.rows.set(row + r, columns);
      columns.set(column + c, cellOf(content));
    }
  }
}

function cellOf(content: Cell | NonNullable<Cell['value']>): Cell {
  if (typeof content === 'string') return content.startsWith('=') ? { formula: content } : { value: content };
  return typeof content === 'object' && !('error' in content) ? content : { value: content };
}

/** A table over `rowCount` rows from a corner, whose headings are already in the cells. */
export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  row: number,
  column: number,
  rowCount: number,
): Table {
  const headings = [...(sheet.rows.get(row) ?? new Map<number, Cell>())].filter(([at]) => at >= column);
  const table: Table = {
    id: newId(workbook),
    name,
    area: { row, column, rowCount, columnCount: headings.length },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    columns: headings.map(([, { value }], index) => ({
      id: index + 1,
      name: typeof value === 'string' ? value : '',
    })),
    filters: new Map(),
  };
  sheet.tables.push(table);
  return table;
}

const HEADING: CellStyle = {
  fillColor: '#9D2449',
  font: { bold: true, color: '#FFFFFF', name: 'Arial', size: 10 },
  horizontalAlignment: 'Center',
  verticalAlignment: 'Center',
  wrapText: true,
  borders: {
    EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#000000' },
    EdgeLeft: { style: 'Dash', weight: 'Thin', color: '#9D2449' },
  },
};

/** A workbook with one of everything that the sheets of the add-in use. */
export function sampleWorkbook(): Workbook {
  const workbook = emptyWorkbook('Anexo ñ 1');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  putCells(workbook, sheet);
  putRules(workbook, sheet);
  putLayout(workbook, sheet);
  const catalogue = emptySheet("Catálogos d'Or", newId(workbook));
  catalogue.visibility = 'VeryHidden';
  putRows(catalogue, 0, 0, [['Respuesta'], ['Sí'], ['No'], ['Parcial']]);
  workbook.sheets.unshift(catalogue);
  workbook.names.push({
    name: 'Respuestas',
    formula: "='Catálogos d''Or'!$A$2:$A$4",
    visible: true,
    comment: '',
  });
  workbook.names.push({ name: 'Tasa', formula: '=0.16', visible: false, comment: 'oculta' });
  sheet.names.push({ name: 'Corte', formula: "='Anexo ñ 1'!$F$1", visible: true, comment: '' });
  workbook.settings.set('versión', { esquema: 3, perfil: 'estado-de-puebla', notas: ['ñ', '<&">'] });
  workbook.customXmlParts.set(
    '{0A1B2C3D-0000-4000-8000-000000000001}',
    '<datos xmlns="urn:prueba"><a>1</a></datos>',
  );
  workbook.properties = {
    title: 'Anexo',
    author: 'Unidad',
    creationDate: '2026-03-31T12:00:00.000Z',
    folio: '7',
  };
  return workbook;
}

function putCells(workbook: Workbook, sheet: Sheet): void {
  const heading = (value: string): Cell => ({ value, style: HEADING });
  putRows(sheet, 0, 0, [
    [
      heading('Clave ASM'),
      heading('Fecha de\ntérmino'),
      heading('Monto'),
      heading('Respuesta'),
      heading('Avance'),
      heading('Nota'),
    ],
    [
      'E1-01',
      { value: 46_112, numberFormat: 'dd/mm/yyyy' },
      1000.5,
      'Sí',
      { value: 0.25, numberFormat: '0%' },
      'a\nb',
    ],
    [
      'E1-02',
      { value: 46_112.123456789, numberFormat: 'dd/mm/yyyy hh:mm' },
      -3,
      'No',
      { value: 1, numberFormat: '0%' },
      '#N/A',
    ],
    [
      'E1-03',
      { value: 60, numberFormat: 'd-mmm-yy' },
      0,
      'Parcial',
      { error: '#DIV/0!' },
      '_x000D_ <&> \u0007',
    ],
    [
      { value: 'Total' },
      undefined,
      { formula: '=SUBTOTAL(109,Anexo[Monto])', value: 997.5 },
      undefined,
      { formula: '=1/0', value: { error: '#DIV/0!' } },
    ],
  ]);
  putRows(sheet, 8, 0, [
    [
      { formula: '=IF(Tasa>0,"sí","no")', value: 'sí' },
      { formula: '=1=1', value: true },
      { formula: '=XLOOKUP("E1-01",Anexo[Clave ASM],Anexo[Monto])', value: 1000.5 },
      { value: true, style: HEADING },
      { value: 'ir', hyperlink: { documentReference: "'Catálogos d''Or'!A1", screenTip: 'catálogo' } },
      { value: 'web', hyperlink: { address: 'https://example.org/a?b=1&c=2', documentReference: 'd' } },
    ],
  ]);
  const table = addTable(workbook, sheet, 'Anexo', 0, 0, 5);
  table.showTotals = true;
  table.highlightFirstColumn = true;
  table.filters = new Map<number, unknown>([
    [3, { filterOn: 'Values', values: ['Sí', ''] }],
    [2, { filterOn: 'Custom', criterion1: '>=0', criterion2: '<5000', operator: 'And' }],
  ]);
  table.sort = { fields: [{ key: 1, ascending: false }], matchCase: false };
  const [, , monto, , avance] = table.columns;
  if (monto !== undefined) monto.totalsFormula = '=SUBTOTAL(109,Anexo[Monto])';
  if (avance !== undefined) {
    avance.formula = '=Anexo[@Monto]/2';
    avance.totalsFormula = '=1/0';
  }
}

function putRules(workbook: Workbook, sheet: Sheet): void {
  const column = (index: number): { row: number; column: number; rowCount: number; columnCount: number } => ({
    row: 1,
    column: index,
    rowCount: 3,
    columnCount: 1,
  });
  const alert = { showAlert: true, style: 'Warning', title: 'Revise', message: 'No está en el catálogo' };
  const prompt = { showPrompt: true, title: 'Respuesta', message: 'Elija una\nde la lista' };
  const none = { showPrompt: false, title: '', message: '' };
  const stop = { showAlert: true, style: 'Stop', title: '', message: '' };
  sheet.validations.push(
    {
      area: column(3),
      rule: { list: { inCellDropDown: true, source: '=Respuestas' } },
      prompt,
      errorAlert: alert,
      ignoreBlanks: true,
    },
    {
      area: column(1),
      rule: { date: { operator: 'Between', formula1: '2026-01-01', formula2: '=TODAY()' } },
      prompt: none,
      errorAlert: stop,
      ignoreBlanks: true,
    },
    {
      area: column(4),
      rule: { decimal: { operator: 'LessThanOrEqualTo', formula1: 1 } },
      prompt: none,
      errorAlert: stop,
      ignoreBlanks: false,
    },
    {
      area: column(2),
      rule: { custom: { formula: '=ISNUMBER(C2)' } },
      prompt: none,
      errorAlert: stop,
      ignoreBlanks: true,
    },
    {
      area: column(6),
      rule: { list: { inCellDropDown: false, source: 'a,"b",c' } },
      prompt: none,
      errorAlert: stop,
      ignoreBlanks: true,
    },
    {
      area: column(5),
      rule: { textLength: { operator: 'NotBetween', formula1: 2, formula2: 9 } },
      prompt: none,
      errorAlert: stop,
      ignoreBlanks: true,
    },
  );
  // Any value goes, with an input message.
  sheet.validations.push({ area: column(0), rule: {}, prompt, errorAlert: stop, ignoreBlanks: true });
  const format = {
    fill: { color: '#FFC7CE' },
    font: { bold: true, italic: true, strikethrough: true, color: '#9C0006' },
  };
  const details: [string, Record<string, unknown>][] = [
    ['Custom', { rule: { formula: '=$E2<0.3' }, format }],
    [
      'CellValue',
      {
        rule: { operator: 'Between', formula1: '=0', formula2: '=Tasa' },
        format: { fill: { color: '#C6EFCE' } },
      },
    ],
    [
      'ContainsText',
      { rule: { operator: 'Contains', text: 'rezago "x"' }, format: { fill: { color: '#FFEB9C' } } },
    ],
    ['PresetCriteria', { rule: { criterion: 'Blanks' }, format: { fill: { color: '#DDDDDD' } } }],
    [
      'IconSet',
      {
        style: 'ThreeTrafficLights1',
        criteria: [
          {},
          { type: 'Number', formula: '=0.5', operator: 'GreaterThanOrEqual' },
          { type: 'Number', formula: '=0.9', operator: 'GreaterThanOrEqual' },
        ],
        reverseIconOrder: true,
        showIconOnly: true,
      },
    ],
    [
      'DataBar',
      {
        positiveFormat: { fillColor: '#638EC6' },
        lowerBoundRule: { type: 'Number', formula: '=0' },
        upperBoundRule: { type: 'HighestValue' },
      },
    ],
    [
      'ColorScale',
      {
        criteria: {
          minimum: { type: 'LowestValue', color: '#F8696B' },
          midpoint: { type: 'Percentile', formula: '=50', color: '#FFEB84' },
          maximum: { type: 'HighestValue', color: '#63BE7B' },
        },
        threeColorScale: true,
      },
    ],
  ];
  for (const [index, [type, detail]] of details.entries()) {
    const stopIfTrue = index === 0;
    sheet.conditionalFormats.push({
      id: newId(workbook),
      area: column(4),
      type,
      priority: index,
      stopIfTrue,
      detail,
    });
  }
}

function putLayout(workbook: Workbook, sheet: Sheet): void {
  sheet.tabColor = '#9D2449';
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.frozen = { rows: 1, columns: 2 };
  sheet.columnFormats.set(0, { width: 90 });
  sheet.columnFormats.set(6, { width: 48, hidden: true });
  sheet.rowFormats.set(0, { height: 36, customHeight: true });
  sheet.rowFormats.set(60, { hidden: true });
  sheet.merges.push({ row: 10, column: 0, rowCount: 2, columnCount: 3 });
  sheet.comments.push({
    id: newId(workbook),
    row: 1,
    column: 0,
    content: 'Revisar\nevidencia',
    author: 'Enlace',
    replies: [],
  });
  sheet.protection = {
    protected: true,
    options: { ...UNPROTECTED, allowFormatCells: true, selectionMode: 'Unlocked' },
  };
  sheet.page = {
    ...sheet.page,
    orientation: 'Landscape',
    paperSize: 'Legal',
    zoom: { horizontalFitToPages: 1 },
    margins: { top: 36, bottom: 36, left: 18, right: 18, header: 9, footer: 9 },
    centerHorizontally: true,
    blackAndWhite: true,
    printOrder: 'OverThenDown',
    firstPageNumber: 3,
    printArea: { row: 0, column: 0, rowCount: 5, columnCount: 4 },
    titleRows: { from: 0, to: 0 },
    titleColumns: { from: 0, to: 1 },
    headersFooters: { ...sheet.page.headersFooters, leftHeader: 'I && D', centerFooter: 'Página &P de &N' },
    rowBreaks: [3],
  };
  for (const [index, type] of [
    'BarStacked',
    'ColumnClustered',
    'Line',
    'LineMarkers',
    'Doughnut',
  ].entries()) {
    sheet.charts.push({
      id: newId(workbook),
      name: `Gráfica ${type}`,
      type,
      title: `Título <${type}>`,
      series: [
        {
          name: 'Monto',
          values: "='Anexo ñ 1'!$C$2:$C$4",
          categories: "='Anexo ñ 1'!$A$2:$A$4",
          color: '#9D2449',
        },
      ],
      legendVisible: index > 0,
      legendPosition: index > 0 ? 'Bottom' : 'Right',
      dataLabels: index === 0,
      // The last one stands below 20,000 rows.
      top: index === 4 ? 300_000 : 200 + index * 10.5,
      left: 500,
      width: 300,
      height: 180,
    });
  }
}

const UNPROTECTED = {
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: 'Normal',
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
};
