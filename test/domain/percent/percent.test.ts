import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import { decideUnit } from '../../../src/domain/percent/decideUnit';
import { readPercent, type PercentCell, type PercentUnit } from '../../../src/domain/percent/readPercent';
import { toFraction } from '../../../src/domain/percent/toFraction';

const read = (value: CellValue, numberFormat?: string) =>
  readPercent(numberFormat === undefined ? { value } : { value, numberFormat });
const number = (value: number, says: PercentUnit | null = null) => ({ kind: 'number', number: value, says });

describe('readPercent', () => {
  test.each([
    ['45 %', number(45, 'puntos')],
    ['45%', number(45, 'puntos')],
    ['45\u00a0%', number(45, 'puntos')],
    ['45 por ciento', number(45, 'puntos')],
    ['45.5', number(45.5)],
    ['45,5', number(45.5)],
    ['45,50 %', number(45.5, 'puntos')],
    ['0.45', number(0.45)],
    ['0,450', number(0.45)],
    ['.5', number(0.5)],
    ['1,234.50', number(1234.5)],
    ['1.234,50', number(1234.5)],
    ['1,234', number(1234)],
    ['-5', number(-5)],
    ['−5 %', number(-5, 'puntos')],
    ['+5', number(5)],
    [' 100 ', number(100)],
    [45, number(45)],
    [0, number(0)],
    ['', { kind: 'blank' }],
    ['   ', { kind: 'blank' }],
  ])('reads %j', (value, reading) => expect(read(value)).toEqual(reading));

  test.each([
    'cuarenta',
    'avance 45%',
    '45 % aprox.',
    '%',
    '1.2.3',
    '1,23,4',
    '45 50',
    '1e2',
    '-',
    'N/A',
    '#N/A',
    '=45',
    ',5',
    '12/04/2024',
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('finds no percentage in %j', (value) => expect(read(value)).toEqual({ kind: 'invalid' }));

  test.each([
    ['0%', 'fraccion'],
    ['0.00%', 'fraccion'],
    ['0%;[Red]-0%', 'fraccion'],
    ['0"%"', 'puntos'],
    ['0\\%', 'puntos'],
    ['General', null],
    ['0.00', null],
    ['', null],
  ] as const)('the format %j says %j', (numberFormat, says) =>
    expect(read(0.45, numberFormat)).toEqual(number(0.45, says)),
  );

  test('any cell gets an answer', () => {
    const values = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.stringMatching(/^[-\d.,% ]{0,9}$/));
    fc.assert(
      fc.property(values, (value) => {
        const reading = read(value);
        if (reading.kind === 'number') expect(Number.isFinite(reading.number)).toBe(true);
        else expect(['blank', 'invalid']).toContain(reading.kind);
      }),
    );
  });
});

describe('decideUnit', () => {
  const bare = (...values: CellValue[]): PercentCell[] => values.map((value) => ({ value }));
  const formatted = (...values: CellValue[]): PercentCell[] =>
    values.map((value) => ({ value, numberFormat: '0%' }));

  test.each([
    ['some number passes 1', bare(0, 1, 45), ['puntos', 'numberAboveOne', false, false]],
    ['a point and a half', bare('0', '1.5'), ['puntos', 'numberAboveOne', false, false]],
    ['points and something below 1', bare(0.5, 80), ['puntos', 'numberAboveOne', false, false]],
    ['fractions and nothing above 1', bare(0, 0.45, 1), ['fraccion', 'fractions', false, false]],
    ['fractions as text', bare('0.45', '1'), ['fraccion', 'fractions', false, false]],
    ['only zeros', bare(0, 0), ['puntos', 'onlyZeros', false, false]],
    ['zeros and ones', bare(0, 1), ['puntos', 'zerosAndOnes', true, false]],
    ['only ones', bare(1, 1), ['puntos', 'zerosAndOnes', true, false]],
    ['a percent format', formatted(0, 1), ['fraccion', 'ownSign', false, false]],
    ['a percent format above 100 %', formatted(45), ['fraccion', 'ownSign', false, false]],
    ['a percent sign', bare('45 %', '100%'), ['puntos', 'ownSign', false, false]],
    ['a percent sign and points', bare('45 %', 60), ['puntos', 'numberAboveOne', false, false]],
    ['a percent sign and fractions', bare('45 %', 0.6), ['fraccion', 'fractions', false, true]],
    [
      'a percent format and points',
      [...formatted(0.45), ...bare(60)],
      ['puntos', 'numberAboveOne', false, true],
    ],
    ['a percent format and a one', [...formatted(0.45), ...bare(1)], ['fraccion', 'ownSign', false, false]],
    ['a percent sign and a one', bare('45 %', 1), ['puntos', 'ownSign', false, false]],
    ['nothing', [], ['puntos', 'noNumbers', false, false]],
    ['text', bare('pendiente', '', 'N/A'), ['puntos', 'noNumbers', false, false]],
    ['text among points', bare('pendiente', 45), ['puntos', 'numberAboveOne', false, false]],
  ] as const)('%s', (_, cells, [unit, why, ambiguous, mixed]) =>
    expect(decideUnit(cells)).toEqual({ unit, why, ambiguous, mixed }),
  );

  test('the order of the cells makes no difference', () => {
    const cell = fc.record({
      value: fc.oneof(fc.constantFrom(0, 1, 0.5, 45, '45%', '0.3', 'x', ''), fc.double({ min: 0, max: 100 })),
      numberFormat: fc.constantFrom('General', '0%'),
    });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        expect(decideUnit([...cells].reverse())).toEqual(decideUnit(cells));
      }),
    );
  });

  test('whole points written three ways come to the same fraction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (points) => {
        const ways = [
          bare(...points.map((point) => `${point} %`)),
          formatted(...points.map((point) => point / 100)),
          bare(...points, 100),
          bare(...points.map((point) => String(point / 100)), 0.5),
        ];
        for (const cells of ways) {
          const { unit } = decideUnit(cells);
          points.forEach((point, index) => {
            const cell = cells[index] ?? { value: '' };
            expect(toFraction(cell, unit)).toEqual({ kind: 'fraction', fraction: point / 100 });
          });
        }
      }),
    );
  });
});

describe('toFraction', () => {
  test.each([
    [{ value: 45 }, 'puntos', { kind: 'fraction', fraction: 0.45 }],
    [{ value: 0.45 }, 'fraccion', { kind: 'fraction', fraction: 0.45 }],
    [{ value: '45 %' }, 'fraccion', { kind: 'fraction', fraction: 0.45 }],
    [{ value: 0.45, numberFormat: '0%' }, 'puntos', { kind: 'fraction', fraction: 0.45 }],
    [{ value: 101 }, 'puntos', { kind: 'outOfRange', fraction: 1.01 }],
    [{ value: 45 }, 'fraccion', { kind: 'outOfRange', fraction: 45 }],
    [{ value: -1 }, 'puntos', { kind: 'outOfRange', fraction: -0.01 }],
    [{ value: '' }, 'puntos', { kind: 'blank' }],
    [{ value: 'mucho' }, 'puntos', { kind: 'invalid' }],
  ] as const)('%j in %s', (cell, unit, reading) => expect(toFraction(cell, unit)).toEqual(reading));
});
