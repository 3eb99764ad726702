import { inExcel, sheetWith, valuesOf } from '../inExcel';

describe('filters and sorting of a table', () => {
  const PEOPLE = [
    ['Dependencia', 'Avance'],
    ['Salud', 80],
    ['Educación', 20],
    ['Salud', 50],
    ['', 90],
  ];

  it('hide rows but not from the values, and show them again', async () => {
    const read = await inExcel(async (context) => {
      const table = sheetWith(context, PEOPLE).tables.add('A1:B5', true);
      table.columns.getItem('Dependencia').filter.applyValuesFilter(['Salud']);
      const body = table.getDataBodyRange();
      const visible = body.getVisibleView();
      body.load('values');
      visible.load('values,cellAddresses');
      await context.sync();
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView();
      all.load('rowCount');
      await context.sync();
      return [body.values.length, visible.values, visible.cellAddresses.flat().length, all.rowCount];
    });
    expect(read).toEqual([
      4,
      [
        ['Salud', 80],
        ['Salud', 50],
      ],
      4,
      4,
    ]);
  });

  it.each([
    ['>50', [80, 90]],
    ['<=50', [20, 50]],
    ['<>80', [20, 50, 90]],
    ['=20', [20]],
  ])('filter by %s', async (criterion, kept) => {
    const shown = await inExcel(async (context) => {
      const table = sheetWith(context, PEOPLE).tables.add('A1:B5', true);
      table.columns.getItem('Avance').filter.applyCustomFilter(criterion);
      const visible = table.columns.getItem('Avance').getDataBodyRange().getVisibleView();
      visible.load('values');
      await context.sync();
      return visible.values.flat() as unknown[];
    });
    expect(shown).toEqual(kept);
  });

  it('sort by several columns, blanks last in either direction', async () => {
    const sorted = await inExcel(async (context) => {
      const table = sheetWith(context, PEOPLE).tables.add('A1:B5', true);
      table.sort.apply([
        { key: 0, ascending: false },
        { key: 1, ascending: true },
      ]);
      return valuesOf(context, 'A2:B5');
    });
    expect(sorted).toEqual([
      ['Salud', 50],
      ['Salud', 80],
      ['Educación', 20],
      ['', 90],
    ]);
  });

  it('filter a sheet without table', async () => {
    const shown = await inExcel(async (context) => {
      const sheet = sheetWith(context, PEOPLE);
      sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'TopItems', criterion1: '2' });
      const visible = sheet.getRange('B2:B5').getVisibleView();
      visible.load('values');
      await context.sync();
      return visible.values.flat() as unknown[];
    });
    expect(shown).toEqual([80, 90]);
  });

  it('see the values of formulas written in the same request', async () => {
    const sorted = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['n'], ['=3-1'], ['=1-1'], ['=2-1']]);
      sheet.getRange('A1:A4').sort.apply([{ key: 0, ascending: true }], false, true);
      return valuesOf(context, 'A2:A4');
    });
    expect(sorted.flat()).toEqual([0, 1, 2]);
  });
});
