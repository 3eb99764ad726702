import fc from 'fast-check';
import { openHost } from '../../../host';
import { codeOf, inExcel, sheetWith, valuesOf } from '../inExcel';

describe('values of a range', () => {
  it('reads blanks as empty texts and errors as their text', async () => {
    const values = await inExcel(async (context) => {
      sheetWith(context, [['#N/A', null, true, '=1/0']]);
      return valuesOf(context, 'A1:E1');
    });
    expect(values).toEqual([['#N/A', '', true, '#DIV/0!', '']]);
  });

  it('leaves a cell alone for null and empties it for an empty text', async () => {
    const values = await inExcel(async (context) => {
      const sheet = sheetWith(context, [['uno', 'dos', 'tres']]);
      sheet.getRange('A1:C1').values = [[null, '', 4]];
      return valuesOf(context, 'A1:C1');
    });
    expect(values).toEqual([['uno', '', 4]]);
  });

  it('reads a text as if somebody typed it, and its format too', async () => {
    const read = await inExcel(async (context) => {
      const range = sheetWith(context, [['12', '5%', '2025-09-01', '=1+2', "'007", 'TRUE']]).getRange(
        'A1:F1',
      );
      range.load('values,numberFormat,formulas,valueTypes,text');
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([[12, 0.05, 45_901, 3, '007', true]]);
    expect(read.numberFormat).toEqual([['General', '0%', 'm/d/yyyy', 'General', 'General', 'General']]);
    expect(read.formulas?.[0]?.[3]).toBe('=1+2');
    expect(read.valueTypes).toEqual([['Double', 'Double', 'Double', 'Double', 'String', 'Boolean']]);
    expect(read.text).toEqual([['12', '5%', '9/1/2025', '3', '007', 'TRUE']]);
  });

  it('keeps digits and formulas as text in cells formatted as text', async () => {
    const values = await inExcel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['007', '=1+1', 12]];
      return valuesOf(context, 'A1:C1');
    });
    expect(values).toEqual([['007', '=1+1', '12']]);
  });

  it('keeps as text what is written in a column formatted as text', async () => {
    const values = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B:B').numberFormat = [['@']];
      sheet.getRange('A2:B2').values = [['1/2', '1/2']];
      const range = sheet.getRange('A2:B2');
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    });
    expect(values).toEqual([['Double', 'String']]);
  });

  it('repeats a single value over the range', async () => {
    const values = await inExcel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = 7 as unknown as number[][];
      return valuesOf(context, 'A1:B2');
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ['too few rows', [[1, 2]]],
    ['rows of different length', [[1, 2], [3]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('refuses an array with %s', async (_name, values) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = values;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it.each([
    ['a text over 32,767 characters', 'x'.repeat(32_768)],
    ['a formula with an open bracket', '=SUM(A1'],
    ['a formula with an open text', '="abc'],
    ['a formula that ends in an operator', '=A1+'],
  ])('refuses %s', async (_name, value) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('writes and reads back any block of numbers and prefixed texts', async () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string().map((text) => `'${text}`),
    );
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    const host = openHost();
    await fc.assert(
      fc.asyncProperty(block, async (values) => {
        const read = await inExcel(async (context) => {
          const range = sheetWith(context, values).getRangeByIndexes(
            0,
            0,
            values.length,
            values[0]?.length ?? 0,
          );
          range.load('values');
          await context.sync();
          return range.values;
        }, host);
        const plain = (value: string | number) => (typeof value === 'string' ? value.slice(1) : value + 0);
        expect(read).toEqual(values.map((row) => row.map(plain)));
      }),
      { numRuns: 30 },
    );
  });

  it('calculates before it answers, within one request', async () => {
    const values = await inExcel(async (context) => {
      const sheet = sheetWith(context, [[2, '=A1*10']]);
      const before = sheet.getRange('B1');
      before.load('values');
      sheet.getRange('A1').values = [[3]];
      const after = sheet.getRange('B1');
      after.load('values');
      await context.sync();
      return [before.values, after.values];
    });
    expect(values).toEqual([[[20]], [[30]]]);
  });

  it('does not calculate in manual mode until it is asked', async () => {
    const values = await inExcel(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      const sheet = sheetWith(context, [[2, '=A1*10']]);
      const before = await valuesOf(context, 'B1');
      context.workbook.application.calculate('Full');
      sheet.getRange('A1').values = [[3]];
      return [before, await valuesOf(context, 'B1')];
    });
    expect(values).toEqual([[['']], [[20]]]);
  });
});

describe('a table of twenty thousand rows', () => {
  it('goes in and out in blocks below the limit of 5 MB', async () => {
    const host = openHost();
    const rows = 20_000;
    const block = 2_500;
    const total = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let from = 0; from < rows; from += block) {
        sheet.getRangeByIndexes(from, 0, block, 22).values = Array.from({ length: block }, (_, row) =>
          Array.from({ length: 22 }, (_unused, column) => (column === 0 ? `R${from + row}` : column)),
        );
        await context.sync();
      }
      let sum = 0;
      for (let from = 0; from < rows; from += block) {
        const range = sheet.getRangeByIndexes(from, 0, block, 22);
        range.load('values');
        await context.sync();
        for (const line of range.values) sum += Number(line[21]);
      }
      return sum;
    }, host);
    expect(total).toBe(21 * rows);
  }, 20_000);

  it('is refused when it goes or comes whole', async () => {
    const long = Array.from({ length: 6_000 }, () => ['x'.repeat(1_000)]);
    const write = codeOf(async (context) => {
      sheetWith(context, long);
      await context.sync();
    });
    expect(await write).toBe('RequestPayloadSizeLimitExceeded');
    const read = codeOf(async (context) => {
      const sheet = sheetWith(context, long.slice(0, 3_000));
      await context.sync();
      sheet.getRange('B1:B3000').copyFrom('A1:A3000');
      await context.sync();
      await valuesOf(context, 'A1:B3000');
    });
    expect(await read).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
