import fc from 'fast-check';
import { enterText } from '../../../host/workbook/enterText';

describe('enterText', () => {
  it.each([
    ['12', 12, undefined],
    [' 12 ', 12, undefined],
    ['-3.5', -3.5, undefined],
    ['+7', 7, undefined],
    ['.5', 0.5, undefined],
    ['5.', 5, undefined],
    ['(12)', -12, undefined],
    ['007', 7, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.56', 1234.56, '#,##0.00'],
    ['5%', 0.05, '0%'],
    ['12.5 %', 0.125, '0.00%'],
    ['$1,200', 1200, '$#,##0_);[Red]($#,##0)'],
    ['1e5', 100_000, '0.00E+00'],
    ['2E3', 2000, '0.00E+00'],
    ['2025-09-01', 45_901, 'm/d/yyyy'],
    ['9/1/2025', 45_901, 'm/d/yyyy'],
    ['1/10/25', 45_667, 'm/d/yyyy'],
    ['1-Sep-25', 45_901, 'd-mmm-yy'],
    ['September 1, 2025', 45_901, 'd-mmm-yy'],
    ['1/2', 46_024, 'd-mmm'],
    ['3-4', 46_085, 'd-mmm'],
    ['15-Mar', 46_096, 'd-mmm'],
    ['2025-09-01 06:00', 45_901.25, 'm/d/yyyy h:mm'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
    ['1900-01-01', 1, 'm/d/yyyy'],
    ['TRUE', true, undefined],
    ['false', false, undefined],
  ])('makes of %s what Excel makes of it', (text, value, numberFormat) => {
    const entered = enterText(text, 2026);
    expect(entered.value).toEqual(value);
    expect(entered.numberFormat).toBe(numberFormat);
  });

  it.each(['#N/A', '#ref!', '#DIV/0!'])('makes an error of %s', (text) => {
    expect(enterText(text, 2026).value).toEqual({ error: text.toUpperCase() });
  });

  it.each([
    'texto',
    '31/12/2025',
    '2025-02-30',
    '2025-13-01',
    '13/13',
    '1,23',
    '12a',
    '$',
    '%',
    '--5',
    '.',
    '(12',
    '15 de marzo',
    '1 Foo 2025',
    '25:61',
    '13:00 PM',
    'e5',
    '50 por ciento',
  ])('leaves «%s» as text', (text) => {
    expect(enterText(text, 2026)).toEqual({ value: text });
  });

  it('gives back every number that it is given in plain digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (number) => {
        fc.pre(!String(number).includes('e'));
        expect(enterText(String(number), 2026).value).toBeCloseTo(number, 12);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(enterText(text, 2026)).toHaveProperty('value')));
  });
});
