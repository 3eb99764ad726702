import fc from 'fast-check';
import { blankCount, realOf } from '../../../src/domain/advance/real';
import { accion } from './asmBuilder';

const real = (...acciones: readonly [avance: number | null, ponderacion?: number][]): number | null =>
  realOf(
    acciones.map(([avance, ponderacion]) =>
      accion({
        ...(avance === null ? {} : { avance }),
        ...(ponderacion === undefined ? {} : { ponderacion }),
      }),
    ),
  );

test('without weights every action weighs the same', () => expect(real([0.2], [0.8])).toBe(0.5));

test('weighs each action by its ponderación', () => expect(real([1, 70], [0, 30])).toBeCloseTo(0.7, 12));

test('weights need not add up to one hundred', () => expect(real([1, 3], [0, 1])).toBe(0.75));

test('a missing weight weighs 1', () => expect(real([1, 3], [0])).toBe(0.75));

test('an action with weight zero does not move the figure', () => expect(real([0.4, 1], [1, 0])).toBe(0.4));

test('weights that are all zero tell nothing apart', () => expect(real([0.2, 0], [0.8, 0])).toBe(0.5));

test('a blank is left out, not taken as zero', () => expect(real([0.6], [null])).toBe(0.6));

test('all blank is no figure', () => expect(real([null], [null, 3])).toBeNull());

test('no actions is no figure', () => expect(real()).toBeNull());

test('what is known but weighs nothing is no figure', () => expect(real([0.9, 0], [null, 1])).toBeNull());

test.each([NaN, -2, Infinity])('%d is no weight: it weighs 1', (weight) =>
  expect(real([1, weight], [0, 1])).toBe(0.5),
);

test('equal advances give exactly that advance, whatever the weights', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 1e300, noNaN: true }), { minLength: 1 }), (weights) => {
      expect(real(...weights.map((weight): [number, number] => [0.8, weight]))).toBe(0.8);
    }),
  );
});

const someActions = fc.array(
  fc.tuple(
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  ),
  { minLength: 1, maxLength: 8 },
);

test('stays between the least and the greatest advance that are known', () => {
  fc.assert(
    fc.property(someActions, (acciones) => {
      const figure = real(...acciones);
      const known = acciones.flatMap(([avance]) => (avance === null ? [] : [avance]));
      fc.pre(figure !== null);
      expect(figure).toBeGreaterThanOrEqual(Math.min(...known));
      expect(figure).toBeLessThanOrEqual(Math.max(...known));
    }),
  );
});

test('is exactly the same in any order', () => {
  fc.assert(
    fc.property(someActions, (acciones) => {
      expect(real(...[...acciones].reverse())).toBe(real(...acciones));
    }),
  );
});

test('counts the actions without a percentage', () =>
  expect(blankCount([accion(), accion({ avance: 0 }), accion()])).toBe(2));
