import fc from 'fast-check';
import { recalculate } from '../../../host/calc';
import { roundHalfAway } from '../../../host/calc/functions';
import { emptyWorkbook } from '../../../host/workbook/emptyWorkbook';
import type { Cell, Sheet, Workbook } from '../../../host/workbook/model';
import { addTable, putRows } from '../xlsx/sampleWorkbook';

function workbookOf(...rows: Parameters<typeof putRows>[3]): { workbook: Workbook; sheet: Sheet } {
  const workbook = emptyWorkbook('Datos');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  putRows(sheet, 0, 0, rows);
  return { workbook, sheet };
}

const valueAt = (sheet: Sheet, row: number, column: number): Cell['value'] =>
  sheet.rows.get(row)?.get(column)?.value;

test('a workbook without formulas is left untouched', () => {
  const { workbook, sheet } = workbookOf(['a', 1, true]);
  const before = structuredClone(sheet.rows);
  recalculate(workbook);
  expect(sheet.rows).toStrictEqual(before);
});

test('TODAY and NOW are the moment that is passed in', () => {
  const { workbook, sheet } = workbookOf(['=TODAY()', '=NOW()', '=TODAY()+1']);
  recalculate(workbook, 46_112.75);
  expect([0, 1, 2].map((column) => valueAt(sheet, 0, column))).toStrictEqual([46_112, 46_112.75, 46_113]);
});

test('TODAY is the local date when no moment is passed in', () => {
  const { workbook, sheet } = workbookOf(['=TEXT(TODAY(),"yyyy-mm-dd")']);
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  recalculate(workbook);
  expect(valueAt(sheet, 0, 0)).toBe(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
});

test('XLOOKUP finds in a table, and says what it was told when it does not', () => {
  const { workbook, sheet } = workbookOf(['Clave', 'Monto'], ['A-1', 5], ['A-2', 7]);
  addTable(workbook, sheet, 'Anexo', 0, 0, 3);
  putRows(sheet, 5, 0, [
    ['=XLOOKUP("A-2",Anexo[Clave],Anexo[Monto],"no")', '=XLOOKUP("Z",Anexo[Clave],Anexo[Monto],"no")'],
  ]);
  recalculate(workbook);
  expect([valueAt(sheet, 5, 0), valueAt(sheet, 5, 1)]).toStrictEqual([7, 'no']);
});

// LibreOffice counts the headings too; Excel's own name for a table is its data alone.
test('the name of a table alone is its rows without headings', () => {
  const { workbook, sheet } = workbookOf(['Clave', 'Monto'], ['A-1', 5], ['A-2', 7]);
  addTable(workbook, sheet, 'Anexo', 0, 0, 3);
  putRows(sheet, 5, 0, [['=ROWS(Anexo)', '=COUNTA(anexo)', '=SUM(Anexo)&"Anexo"']]);
  recalculate(workbook);
  expect([0, 1, 2].map((column) => valueAt(sheet, 5, column))).toStrictEqual([2, 4, '12Anexo']);
});

test('a calculated column sees its own row', () => {
  const { workbook, sheet } = workbookOf(['Monto', 'Mitad'], [10, '=Anexo[@Monto]/2'], [30, '=[@Monto]/2']);
  addTable(workbook, sheet, 'Anexo', 0, 0, 3);
  recalculate(workbook);
  expect([valueAt(sheet, 1, 1), valueAt(sheet, 2, 1)]).toStrictEqual([5, 15]);
});

test("a sheet's own name comes before the workbook's", () => {
  const { workbook, sheet } = workbookOf(['=Tasa']);
  workbook.names.push({ name: 'Tasa', formula: '=0.16', visible: true, comment: '' });
  sheet.names.push({ name: 'Tasa', formula: '=0.08', visible: true, comment: '' });
  recalculate(workbook);
  expect(valueAt(sheet, 0, 0)).toBe(0.08);
});

test('a formula that gives no text leaves its cell without a value', () => {
  const { workbook, sheet } = workbookOf(['=""']);
  recalculate(workbook);
  expect(sheet.rows.get(0)?.get(0)).toStrictEqual({ formula: '=""' });
});

test('the value of before never stands in for a function that is not known', () => {
  const { workbook, sheet } = workbookOf([{ formula: '=FUNCIONNUEVA(1)', value: 99 }]);
  recalculate(workbook);
  expect(valueAt(sheet, 0, 0)).toStrictEqual({ error: '#NAME?' });
});

describe('what the engine would answer wrongly is an error', () => {
  test.each([
    '=NETWORKDAYS.INTL(46023,46112,"0000011")',
    '=WORKDAY.INTL(46023,5,"0000011")',
    '=TEXT(46023,"[$-80A]d mmmm yyyy")',
    '=COUNTIF(A1:A2,">=01/03/2026")',
    '=SUMIF(A1:A2,"x",B2)',
    '=COUNTIF(A1:A2,">")',
    '=COUNTBLANK(A:A)',
    '=SUMPRODUCT(SUBTOTAL(103,OFFSET(A1,ROW(A1:A2)-ROW(A1),0)))',
    '=SUMPRODUCT(--ISFORMULA(A1:C1))',
    '=SUM(INDIRECT({"B1","B2"}))',
    '=COUNTIF(A:A,"")',
    '=COUNTIFS(A:A,"<>"&B1,B:B,"<>0")',
  ])('%s', (formula) => {
    const { workbook, sheet } = workbookOf(['x', 1, formula], ['y', 2]);
    recalculate(workbook);
    expect(valueAt(sheet, 0, 2)).toStrictEqual({ error: '#CALC!' });
  });

  test.each([
    '=FILTER(B1:B2,B1:B2>0)',
    '=UNIQUE(A1:A2)',
    '=COUNTIF(A1:A2,A1:A2)',
    '=1+IF(TRUE,COUNTIFS(A:A,A:A),0)',
    '=LEN(A1:A2)',
    '=B1:B2*2',
  ])('%s, whose result needs several cells', (formula) => {
    const { workbook, sheet } = workbookOf(['x', 1, formula], ['y', 2]);
    recalculate(workbook);
    expect(valueAt(sheet, 0, 2)).toStrictEqual({ error: '#SPILL!' });
  });

  test.each([
    '=SUMIFS(B1:B2,A1:A2,"x")',
    '=SUM(SUMIFS(B1:B2,A1:A2,{"x","y"}))',
    '=COUNTIFS(A:A,"<>x",B:B,">0")',
    '=COUNTIF(A:A,A1)',
    '=SUM(OFFSET(B1,0,0,ROWS(B1:B2),1))',
    '=SUM(INDIRECT("B1:B"&ROW(B2)))',
    '=NETWORKDAYS.INTL(46023,46112,1)',
    '=SUM(FILTER(B1:B2,B1:B2>1))',
  ])('%s is none of those', (formula) => {
    const { workbook, sheet } = workbookOf(['x', 1, formula], ['y', 2]);
    recalculate(workbook);
    expect(typeof valueAt(sheet, 0, 2)).toBe('number');
  });

  test('a cell that depends on such a formula is an error too', () => {
    const { workbook, sheet } = workbookOf(['x', '=COUNTIF(A1:A2,">")', '=B1+1']);
    recalculate(workbook);
    expect(valueAt(sheet, 0, 2)).toStrictEqual({ error: '#CALC!' });
  });
});

describe('formulas that depend on themselves are errors, and so is what depends on them', () => {
  const anexo = (workbook: Workbook, sheet: Sheet): unknown => addTable(workbook, sheet, 'Anexo', 0, 0, 3);
  const none = (): void => undefined;
  test.each<[string, Parameters<typeof putRows>[3], (workbook: Workbook, sheet: Sheet) => unknown]>([
    ['directly', [['=A1+1']], none],
    ['one through another', [['=B1+1', '=A1+1']], none],
    ['inside their own sum', [['=SUM(A1:A9)'], [1]], none],
    ['through a whole column', [['=COUNT(A:A)']], none],
    [
      'through a name',
      [['=Todo*2']],
      (workbook) =>
        workbook.names.push({ name: 'Todo', formula: '=SUM(Datos!$A$1:$A$3)', visible: true, comment: '' }),
    ],
    [
      'through a name beside a column of their table',
      [
        ['Monto', 'Total'],
        [1, '=Total2+[@Monto]'],
        [1, 2],
      ],
      (workbook, sheet) => {
        anexo(workbook, sheet);
        workbook.names.push({ name: 'Total2', formula: '=Datos!$B$2', visible: true, comment: '' });
      },
    ],
    [
      'through a column of their table',
      [
        ['Monto', 'Total'],
        [1, 2],
        ['=SUM(Anexo[Monto])', 3],
      ],
      anexo,
    ],
    [
      'through their own row',
      [
        ['Monto', 'Total'],
        ['=Anexo[@Total]', '=[@Monto]'],
        [1, 2],
      ],
      anexo,
    ],
  ])('%s', (_, rows, prepare) => {
    const { workbook, sheet } = workbookOf(...rows, [undefined, undefined, '=A1+A2+A3']);
    prepare(workbook, sheet);
    recalculate(workbook);
    const values = [...sheet.rows.values()].flatMap((columns) => [...columns.values()]);
    const formulas = values.filter(({ formula }) => formula !== undefined && formula !== '=A1+A2+A3');
    expect(formulas.map(({ value }) => value)).toStrictEqual(formulas.map(() => ({ error: '#CALC!' })));
  });

  test.each<[string, Parameters<typeof putRows>[3]]>([
    ['a running balance', [[1], ['=SUM(A$1:A1)'], ['=SUM(A$1:A2)']]],
    [
      'a calculated column beside its source',
      [
        ['Monto', 'Mitad'],
        [4, '=Anexo[@Monto]/2'],
        [6, '=SUM(Anexo[Monto])'],
      ],
    ],
    ['a text that looks like its own address', [[2, '="B1"&LEN("=B1")']]],
  ])('%s is none', (_, rows) => {
    const { workbook, sheet } = workbookOf(...rows);
    if (rows[0]?.[0] === 'Monto') anexo(workbook, sheet);
    recalculate(workbook);
    const values = [...sheet.rows.values()].flatMap((columns) =>
      [...columns.values()].map(({ value }) => value),
    );
    expect(values).not.toContainEqual({ error: '#CALC!' });
  });
});

describe('large workbooks', () => {
  test('20,000 formulas that lean on one another are all computed', () => {
    const { workbook, sheet } = workbookOf(
      [1],
      ...Array.from({ length: 19_999 }, (_, index) => [`=A${index + 1}+1`]),
    );
    recalculate(workbook);
    expect([1, 9_999, 15_000, 19_999].map((row) => valueAt(sheet, row, 0))).toStrictEqual([
      2, 10_000, 15_001, 20_000,
    ]);
  }, 60_000);

  test('also when each leans on the one below', () => {
    const formulas = Array.from({ length: 12_000 }, (_, index) => [`=A${index + 2}+1`]);
    const { workbook, sheet } = workbookOf(...formulas, [1]);
    recalculate(workbook);
    expect([0, 6_000, 11_999].map((row) => valueAt(sheet, row, 0))).toStrictEqual([12_001, 6_001, 2]);
  }, 60_000);
});

describe('ROUND', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1234.5, -2, 1200],
    [5, -1, 10],
    [4, -1, 0],
    [0, 3, 0],
    [1e300, 400, 1e300],
    [33.335, 2, 33.34],
  ])('of %d to %d places is %d', (value, places, expected) => {
    expect(roundHalfAway(value, places)).toBeCloseTo(expected, 12);
  });

  test('is never further than half a unit from the number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, places) => {
          const distance = Math.abs(roundHalfAway(value, places) - value);
          expect(distance).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-6);
        },
      ),
    );
  });
});
