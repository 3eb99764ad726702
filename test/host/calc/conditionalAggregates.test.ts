import fc from 'fast-check';
import { recalculate } from '../../../host/calc';
import { emptyWorkbook } from '../../../host/workbook/emptyWorkbook';
import type { CellScalar } from '../../../host/workbook/model';
import { putRows } from '../xlsx/sampleWorkbook';
import type { Rows } from './judgeFormulas';

/** The values of formulas that stand in a column to the right of the data. */
function compute(data: Rows, formulas: readonly string[]): (CellScalar | undefined)[] {
  const workbook = emptyWorkbook('Datos');
  const sheet = workbook.sheets[0]!;
  putRows(sheet, 0, 0, data);
  putRows(
    sheet,
    0,
    9,
    formulas.map((formula) => [formula]),
  );
  recalculate(workbook);
  return formulas.map((_, row) => sheet.rows.get(row)?.get(9)?.value);
}

/** LibreOffice takes booleans for numbers and does not coerce numbers kept as text; Excel keeps kinds apart. */
describe('what Excel does and LibreOffice does not', () => {
  const DATA: Rows = [[true], [false], [1], ['1'], [{ error: '#N/A' }], [undefined], ['texto'], [0]];
  test.each([
    ['=COUNTIF(A1:A8,">=0")', 2],
    ['=COUNTIF(A1:A8,"<5")', 2],
    ['=COUNTIF(A1:A8,1)', 2],
    ['=COUNTIF(A1:A8,"1")', 2],
    ['=COUNTIF(A1:A8,0)', 1],
    ['=COUNTIF(A1:A8,TRUE)', 1],
    ['=COUNTIF(A1:A8,"FALSE")', 1],
    ['=COUNTIF(A1:A8,"<>TRUE")', 7],
    ['=COUNTIF(A1:A8,"*")', 2],
    ['=COUNTIF(A1:A8,NA())', 1],
    ['=COUNTIF(A1:A8,"#N/A")', 1],
    ['=COUNTIF(A1:A8,"<>#N/A")', 7],
    ['=COUNTIF(A1:A8,Z99)', 1],
    ['=SUMPRODUCT(--ISNUMBER(A1:A8))', 2],
    ['=SUMPRODUCT(--ISLOGICAL(A1:A8))', 2],
    ['=SUMPRODUCT(--ISBLANK(A1:A8))', 1],
    ['=SUM(--ISERROR(A1:A8))', 1],
  ])('%s is %p', (formula, expected) => {
    expect(compute(DATA, [formula])).toStrictEqual([expected]);
  });
});

describe('criteria that cannot be met', () => {
  const DATA: Rows = [[1, 'x'], [2], ['=1/0', 'x']];
  test.each<[string, CellScalar]>([
    ['=COUNTIFS(A1:A2,">0",B1:B3,"x")', { error: '#VALUE!' }],
    ['=SUMIFS(A1:A3,B1:B2,"x")', { error: '#VALUE!' }],
    ['=SUMIFS(A1:A3,B1:B3)', { error: '#VALUE!' }],
    ['=COUNTIFS(A1:A3,">0",B1:B3)', { error: '#VALUE!' }],
    ['=SUMIF(B1:B3,"x",A1:A3)', { error: '#DIV/0!' }],
    ['=SUMIF(B1:B2,"x",A1:A3)', 1],
    ['=SUMIF(B1:B3,"x",A1)', { error: '#CALC!' }],
    ['=AVERAGEIF(B1:B3,"nada",A1:A3)', { error: '#DIV/0!' }],
    ['=AVERAGEIFS(A1:A2,B1:B2,"")', 2],
    ['=COUNTIF(A1:A3,">=12:30")', { error: '#CALC!' }],
    ['=COUNTIF(A1:A3,"1/2/2026")', { error: '#CALC!' }],
    ['=COUNTIF(A1:A3,"<=")', { error: '#CALC!' }],
  ])('%s is %p', (formula, expected) => {
    expect(compute(DATA, [formula])).toStrictEqual([expected]);
  });
});

test('with random cells, blanks among them, they are what a person counts by hand', () => {
  const cell = fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'B', 'b')), {
    nil: undefined,
  });
  const operators: Readonly<Record<string, (a: number, b: number) => boolean>> = {
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
    '=': (a, b) => a === b,
  };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...Object.keys(operators), '<>'),
      fc.integer({ min: -3, max: 3 }),
      (rows, operator, bound) => {
        const holds = ([value]: readonly unknown[]): boolean => {
          if (operator === '<>') return value !== bound;
          return typeof value === 'number' && operators[operator]!(value, bound);
        };
        const met = rows.filter(holds);
        const numbers = met.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
        const sum = numbers.reduce((a, b) => a + b, 0);
        const range = `A1:A${rows.length}`;
        const values = `B1:B${rows.length}`;
        const criterion = `"${operator}${bound}"`;
        expect(
          compute(rows, [
            `=COUNTIF(${range},${criterion})`,
            `=COUNTIFS(${range},${criterion},${values},"b")`,
            `=SUMIFS(${values},${range},${criterion})`,
            `=SUMIF(${range},${criterion},${values})`,
            `=IFERROR(AVERAGEIFS(${values},${range},${criterion}),"ninguno")`,
            `=MAXIFS(${values},${range},${criterion})`,
            `=MINIFS(${values},${range},${criterion})`,
          ]).map((value) => (typeof value === 'number' ? value + 0 : value)),
        ).toStrictEqual([
          met.length,
          met.filter(([, value]) => value === 'b' || value === 'B').length,
          sum + 0,
          sum + 0,
          numbers.length === 0 ? 'ninguno' : sum / numbers.length + 0,
          numbers.length === 0 ? 0 : Math.max(...numbers),
          numbers.length === 0 ? 0 : Math.min(...numbers),
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test('fifty formulas over 5,000 rows all give a number', () => {
  const rows: Rows = Array.from({ length: 5_000 }, (_, row) => [
    row % 7,
    row % 3 === 0 ? undefined : row,
    `A-${row % 9}`,
  ]);
  const formulas = Array.from({ length: 10 }, (_, at) => [
    `=COUNTIFS(A1:A5000,"<>${at}",B1:B5000,">=0")`,
    `=SUMIFS(B1:B5000,C1:C5000,"A-${at}",A1:A5000,">=${at % 7}")`,
    `=SUMPRODUCT(--ISNUMBER(B1:B5000),--(A1:A5000=${at}))`,
    `=SUMPRODUCT(--(LEFT(C1:C5000,1)="A"),--(LEN(C1:C5000)=${at}))`,
    `=SUMPRODUCT(COUNTIF(A1:A5000,{${at},1}))`,
  ]).flat();
  const values = compute(rows, formulas);
  expect(values.filter((value) => typeof value !== 'number')).toStrictEqual([]);
});
