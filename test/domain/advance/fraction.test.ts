import fc from 'fast-check';
import {
  isBelow,
  isComplete,
  pointsOrNull,
  toPoints,
  weightedMean,
} from '../../../src/domain/advance/fraction';

test.each([
  [0.57, 57],
  [0.29, 29],
  [0.7 - 0.6, 10],
  [1, 100],
  [0, 0],
  [0.125, 12.5],
])('%d is %d points', (fraction, points) => expect(toPoints(fraction)).toBe(points));

test('points are not rounded to what people read', () => expect(toPoints(1 / 3)).toBeCloseTo(100 / 3, 11));

test('an absent fraction has no points', () => expect(pointsOrNull(null)).toBeNull());

test('every whole point is exact, which floating arithmetic alone does not give', () => {
  for (let points = 0; points <= 100; points += 1) expect(toPoints(points / 100)).toBe(points);
});

test.each([
  [0.65, 0.7 - 0.05, false],
  [0.6499, 0.7 - 0.05, true],
  [0.3, 0.35 - 0.05, false],
])('%d below %d: %j', (fraction, threshold, expected) => expect(isBelow(fraction, threshold)).toBe(expected));

test('complete is 100 %, or what a sum of fractions leaves of it, and never 99.996 %', () => {
  expect([1, 0.1 + 0.2 + 0.7 - 1e-16, 0.99996, undefined].map(isComplete)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a weighted mean of huge weights does not overflow', () =>
  expect(
    weightedMean([
      { value: 0.2, weight: 1e308 },
      { value: 0.4, weight: 1e308 },
    ]),
  ).toBeCloseTo(0.3, 12));

test('multiplying every weight by the same number changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 100 })), {
        minLength: 1,
      }),
      fc.integer({ min: 1, max: 1000 }),
      (pairs, factor) => {
        const meanOf = (times: number) =>
          weightedMean(pairs.map(([value, w]) => ({ value, weight: w * times })));
        expect(meanOf(factor)).toBeCloseTo(meanOf(1) ?? NaN, 12);
      },
    ),
  );
});
