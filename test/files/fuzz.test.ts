import { fuzzOne, originals, type FuzzCase } from '../support/fuzz/fuzzDeliveries';
import { MUTATIONS } from '../support/fuzz/mutate';

/** Hundreds of files are read, some of them large: slowness is no failure. */
jest.setTimeout(600_000);

const CASES = 600;

test('hundreds of spoilt deliveries give a receipt each, in Spanish, and a refused one changes nothing', async () => {
  const known = await originals();
  const cases: FuzzCase[] = [];
  for (let seed = 1; seed <= CASES; seed += 1) {
    const one = await fuzzOne(known, seed);
    expect({ seed, mutation: one.mutation, faults: one.faults }).toEqual({
      seed,
      mutation: one.mutation,
      faults: [],
    });
    cases.push(one);
  }
  expect(new Set(cases.map(({ mutation }) => mutation))).toEqual(new Set(Object.keys(MUTATIONS)));
  expect(new Set(cases.map(({ estado }) => estado))).toEqual(
    new Set(['aceptado', 'aceptado con observaciones', 'rechazado']),
  );
});
