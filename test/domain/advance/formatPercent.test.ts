import fc from 'fast-check';
import { formatPercent } from '../../../src/domain/advance/formatPercent';

test.each([
  [0, '0 %'],
  [0.6, '60 %'],
  [0.57, '57 %'],
  [0.29, '29 %'],
  [0.125, '12.5 %'],
  [0.7996, '79.9 %'],
  [0.7999999, '79.9 %'],
  [0.8, '80 %'],
  [0.9995, '99.9 %'],
  [0.99996, '99.9 %'],
  [1, '100 %'],
  [0.1 + 0.2, '30 %'],
])('shows %d as %s', (fraction, shown) => expect(formatPercent(fraction)).toBe(shown));

test('shows a percentage on the same side of every threshold with one decimal', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 1000 }),
      (fraction, tenths) => {
        fc.pre(Math.abs(fraction - tenths / 1000) > 1e-8);
        const shown = Number(formatPercent(fraction).replace(' %', ''));
        expect(shown >= tenths / 10).toBe(fraction >= tenths / 1000);
      },
    ),
  );
});
