import fc from 'fast-check';
import { readNumber } from '../../../src/domain/numbers/readNumber';

const numberIn = (text: string): number | string => {
  const reading = readNumber(text);
  return reading.kind === 'number' ? reading.number : reading.kind;
};

describe('a figure as people write it', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['1,234', 1234],
    ['12,345,678.9', 12345678.9],
    ["1'234,567.00", 1234567],
    ['1 234', 1234],
    ['1\u00a0234\u202f567,5', 1234567.5],
    ['1.234,50', 1234.5],
    ['1.234.567', 1234567],
    ['1.234', 1.234],
    ['12,5', 12.5],
    ['0,345', 0.345],
    ['12.', 12],
    ['.5', 0.5],
    ['-7', -7],
    ['− 7', -7],
    ['+7', 7],
    ['(120)', -120],
    ['$(1,200.00)', -1200],
    ['$1,234', 1234],
    ['-$ 1,234', -1234],
    ['$ -1,234', -1234],
    ['1,234.00 MXN', 1234],
    ['$1,234.00 M.N.', 1234],
    ['1.5E+03', 1500],
    ['007', 7],
    ['0', 0],
    ['-0', 0],
  ])('reads «%s»', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it.each(['45 %', '45%', '45.0 %', ' 45 % '])(
    'reads «%s» as points, and says that it had the sign',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'number', number: 45, wasText: true, isPercent: true });
    },
  );

  it.each([
    'n/d',
    'N/D',
    'N.D.',
    'nd',
    'N/A',
    '-',
    '—',
    '...',
    's/d',
    'Sin dato',
    'pendiente',
    'No disponible',
    'no se reportó',
  ])('takes «%s» for somebody who says that there is none', (text) => {
    expect(numberIn(text)).toBe('notAvailable');
  });

  it.each([
    '½',
    '10²',
    '12 personas',
    '1,23,456',
    '1234,567',
    '1,234 567',
    '1 23',
    '1..2',
    '5-',
    '--5',
    '+-5',
    '(-5)',
    '(5',
    '12/04/2024',
    'cero',
    '1e999',
    'Infinity',
    'VERDADERO',
  ])('does not guess «%s»', (text) => {
    expect(numberIn(text)).toBe('unreadable');
  });

  it('tells blank from zero, and an error or a truth from a figure', () => {
    expect([readNumber(''), readNumber('  '), readNumber(0)].map(({ kind }) => kind)).toEqual([
      'blank',
      'blank',
      'number',
    ]);
    expect([readNumber('#N/A'), readNumber(true), readNumber(Infinity)].map(({ kind }) => kind)).toEqual(
      Array(3).fill('unreadable'),
    );
  });
});

const FIGURE_SIGNS = '0 1 2 3 9 . , - + ( ) $ % e \u00a0'.split(' ').concat(' ');

describe('any figure', () => {
  const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

  it('reads back as Mexico, Spain and a plain program write it', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const number = amount / 100;
        const mexican = new Intl.NumberFormat('es-MX', { minimumFractionDigits: 2 }).format(number);
        const german = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(number);
        expect([String(number), mexican, `$ ${mexican}`, german].map(numberIn)).toEqual(
          Array(4).fill(number === 0 ? 0 : number),
        );
      }),
    );
  });

  it('is finite whatever the text, and no text throws', () => {
    const figures = fc.string({ unit: fc.constantFrom(...FIGURE_SIGNS) });
    fc.assert(
      fc.property(fc.oneof(figures, fc.string({ unit: 'grapheme' })), (text) => {
        const reading = readNumber(text);
        expect(reading.kind === 'number' ? Number.isFinite(reading.number) : true).toBe(true);
        if (!/\d/.test(text)) expect(reading.kind).not.toBe('number');
      }),
    );
  });
});
