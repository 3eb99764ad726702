import fc from 'fast-check';
import {
  isPercentUnit,
  LARGEST_FIGURE,
  readFigure,
} from '../../../../src/domain/indicadores/recoleccion/recepcion/figure';

const read = (value: string | number | boolean, unidad = 'solicitudes', format = 'General') => {
  const figure = readFigure(value, format, unidad);
  return figure.kind === 'number' ? figure.number : figure.kind;
};

describe('what the cell of a figure says', () => {
  test.each([
    ['a number', 1234.5, 1234.5],
    ['zero', 0, 0],
    ['text with thousands', '1,234.50', 1234.5],
    ['pesos', '$ 1,234.50', 1234.5],
    ['nothing', '', 'blank'],
    ['spaces', '  ', 'blank'],
    ['«n/d»', 'n/d', 'notAvailable'],
    ['a word', 'doce', 'unreadable'],
    ['an error of Excel', '#DIV/0!', 'unreadable'],
    ['a tick', true, 'unreadable'],
    ['a page of text', 'x1 '.repeat(30_000), 'unreadable'],
  ])('%s', (_, value, expected) => expect(read(value)).toBe(expected));

  test.each([
    ['the text «45 %»', '45 %', 'General', 45],
    ['0.45 with a percentage format', 0.45, '0%', 45],
    ['0.07 with decimals', 0.07, '0.00%', 7],
    ['45 beside a literal sign', 45, '0"%"', 45],
    ['45 beside an escaped sign', 45, '0\\%', 45],
    ['a bare 45', 45, 'General', 45],
  ])('of a percentage: %s', (_, value, format, expected) => {
    expect(read(value, 'Porcentaje', format)).toBe(expected);
    expect(read(value, '% de cobertura', format)).toBe(expected);
  });

  test.each([
    ['45 %', 'General'],
    [0.45, '0%'],
  ])('a percentage of what is counted in things is asked again: %j', (value, format) => {
    expect(read(value, 'solicitudes', format)).toBe('percentOfCount');
    expect(read(value, '', format)).toBe('percentOfCount');
  });

  test.each(['d-mmm', 'dd/mm/yyyy', '[$-80A]d "de" mmmm', 'h:mm'])(
    'a number that Excel shows as a date or an hour (%s) is no figure',
    (format) => expect(read(46_115, 'solicitudes', format)).toBe('date'),
  );

  test.each(['#,##0.00', '"$"#,##0', '[Red]-0', '0.00E+00', '_-* #,##0_-', '@', '0 "días"'])(
    'other formats change nothing: %s',
    (format) => expect(read(12, 'días', format)).toBe(12),
  );

  test('beyond what the sent table lets be captured it is too large, in points if it is a percentage', () => {
    expect(read(1.1e15)).toBe('tooLarge');
    expect(read('-2,000,000,000,000,000')).toBe('tooLarge');
    expect(read(1e14, 'Porcentaje', '0%')).toBe('tooLarge');
    expect(read(1e15)).toBe(1e15);
  });

  test('any cell and any format give a reading, and a number is read as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.boolean()), fc.string(), fc.string(), (value, format, unidad) => {
        expect(readFigure(value, format, unidad)).toHaveProperty('kind');
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -LARGEST_FIGURE, max: LARGEST_FIGURE }), (number) => {
        expect(readFigure(number, 'General', 'piezas')).toEqual({
          kind: 'number',
          number,
          fromFraction: false,
        });
      }),
    );
  });

  test.each([
    ['Porcentaje', true],
    ['por ciento', true],
    ['puntos porcentuales', true],
    ['%', true],
    ['solicitudes', false],
    ['', false],
  ])('the unit «%s» is a percentage: %j', (unidad, expected) => expect(isPercentUnit(unidad)).toBe(expected));
});
