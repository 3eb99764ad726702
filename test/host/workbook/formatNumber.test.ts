import fc from 'fast-check';
import { formatNumberText } from '../../../host/workbook/formatNumber';

describe('formatNumberText', () => {
  it.each([
    [12, 'General', '12'],
    [0.1 + 0.2, 'General', '0.3'],
    [1e12, 'General', '1E+12'],
    [1234.567, '0', '1235'],
    [1234.567, '#,##0.00', '1,234.57'],
    [0, '#,##0', '0'],
    [0, '#', ''],
    [5, '000', '005'],
    [-5, '0', '-5'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"sin dato"', 'sin dato'],
    [0.125, '0%', '13%'],
    [0.125, '0.0%', '12.5%'],
    [1.005, '0.00', '1.01'],
    [2.5, '0.##', '2.5'],
    [2, '0.##', '2.'],
    [1234, '$#,##0_);[Red]($#,##0)', '$1,234 '],
    [-1234, '$#,##0_);[Red]($#,##0)', '($1,234)'],
    [1234, '[$$-80A]#,##0.00', '$1,234.00'],
    [123456, '0.00E+00', '1.23E+05'],
    [1_500_000, '0.0,,"M"', '1.5M'],
    [45_901, 'yyyy-mm-dd', '2025-09-01'],
    [45_901, 'dd/mm/yyyy', '01/09/2025'],
    [45_901, 'd-mmm-yy', '1-Sep-25'],
    [45_901.75, 'dd/mm/yyyy hh:mm', '01/09/2025 18:00'],
    [45_901.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [0.5, 'mm:ss', '00:00'],
    [45_901, 'dddd', 'Monday'],
    [45_901, '[$-80A]dd/mm/yyyy', '01/09/2025'],
    [1, 'd', '1'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [2_958_465, 'yyyy-mm-dd', '9999-12-31'],
    [2_958_466, 'd mmm yyyy', '########'],
    [-1, 'yyyy-mm-dd', '########'],
    [12, '@', '12'],
    [12, '0 "días"', '12 días'],
    ['texto', '0.00', 'texto'],
    ['texto', '"«"@"»"', '«texto»'],
    [true, 'General', 'TRUE'],
  ])('shows %p with %s as «%s»', (value, format, shown) => {
    expect(formatNumberText(value, format)).toBe(shown);
  });

  it('never throws, whatever the format', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (value, format) => {
        expect(typeof formatNumberText(value, format)).toBe('string');
      }),
    );
  });
});
