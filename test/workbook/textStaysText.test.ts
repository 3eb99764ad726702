import fc from 'fast-check';
import { openHost } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import { blockWriter } from '../../src/workbook/write/blockWriter';

/** What Excel could take for a formula, a date, a number, a logical value or an error, and any other text. */
const temptingText = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '#', '$', ' =', '\t='), fc.string())
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'TRUE',
    'verdadero',
    'false',
    '1e5',
    '1/2',
    '3-4',
    '12:30',
    '50%',
    '$5',
    '(5)',
    '.5',
    '007',
    '#N/A',
  ),
  fc
    .tuple(
      fc.constantFrom('ene', 'Mar', 'sept', 'DIC', 'May', 'enero'),
      fc.constantFrom(' ', '-', '/', '. '),
      fc.nat(2100),
    )
    .map((parts) => parts.join('')),
  fc.double({ noNaN: true }).map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

describe('values written in blocks', () => {
  it('text comes back the same text, never a formula, a number or a date', async () => {
    const host = openHost();
    await fc.assert(
      fc.asyncProperty(fc.array(temptingText, { minLength: 1, maxLength: 40 }), async (texts) => {
        const read = await host.Excel.run(async (context) => {
          const writer = blockWriter(context);
          await writer.values(
            { sheet: 'Hoja1', row: 0, column: 0 },
            texts.map((text): CellValue[] => [text]),
          );
          await writer.send();
          const range = context.workbook.worksheets.getItem('Hoja1').getRangeByIndexes(0, 0, texts.length, 1);
          range.load('values,formulas');
          await context.sync();
          return { values: range.values.flat(), formulas: range.formulas.flat() };
        });
        expect(read.values).toEqual(texts);
        expect(read.formulas).toEqual(texts);
      }),
      { numRuns: 60 },
    );
    host.close();
  });

  it('numbers and logical values stay what they are, and blank clears the cell', async () => {
    const host = openHost();
    const values = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Hoja1');
      sheet.getRange('A1:D1').values = [['antes', 'antes', 'antes', 'antes']];
      const writer = blockWriter(context);
      await writer.values({ sheet: 'Hoja1', row: 0, column: 0 }, [[0.1, true, '', -46000]]);
      await writer.send();
      const range = sheet.getRange('A1:D1').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[0.1, true, '', -46000]]);
  });
});
