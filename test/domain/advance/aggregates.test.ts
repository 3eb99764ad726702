import fc from 'fast-check';
import { aggregate, type Measured } from '../../../src/domain/advance/aggregates';
import { SIN_PROGRAMA } from '../../../src/domain/advance/programas';
import { near } from './asmBuilder';

const entry = (clave: string, programa: string, real: number | null): Measured => ({ clave, programa, real });

test('the two means differ by nearly three points when programmes have different numbers of ASM', () => {
  const result = aggregate([
    entry('E007-1', 'E007', 0.95),
    entry('E007-2', 'E007', 0.9),
    entry('E007-3', 'E007', 0.85),
    entry('E007-4', 'E007', 0.9),
    entry('K010-1', 'K010', 0.74),
    entry('K010-2', 'K010', 0.72),
  ]);
  const points = ({ porAsm, mediaDeProgramas }: typeof result) =>
    [porAsm, mediaDeProgramas].map((mean) => ((mean ?? NaN) * 100).toFixed(2));
  expect(points(result)).toEqual(['84.33', '81.50']);
});

test('blanks are left out of both means and counted', () => {
  const result = aggregate([entry('A-1', 'A', 0.4), entry('A-2', 'A', null), entry('B-1', 'B', null)]);
  expect(result).toEqual({
    porAsm: 0.4,
    mediaDeProgramas: 0.4,
    asm: 3,
    conInformacion: 1,
    porPrograma: [
      { programa: 'A', asm: 2, conInformacion: 1, avance: 0.4 },
      { programa: 'B', asm: 1, conInformacion: 0, avance: null },
    ],
  });
});

test('nothing to measure is null, not zero', () => {
  expect(aggregate([])).toEqual({
    porAsm: null,
    mediaDeProgramas: null,
    porPrograma: [],
    asm: 0,
    conInformacion: 0,
  });
});

test('an ASM counts once though it comes twice; those without clave all count', () => {
  const twice = [entry('A-1', 'A', 0.2), entry('A-1', 'A', 0.2), entry('A-2', 'A', 0.8)];
  expect(aggregate(twice)).toMatchObject({ asm: 2, porAsm: 0.5 });
  expect(aggregate([entry('', 'A', 0.2), entry('', 'A', 0.8)])).toMatchObject({ asm: 2, porAsm: 0.5 });
});

test('one programme written with its code and with its name is one programme', () => {
  const result = aggregate([
    entry('1', 'E007', 0.2),
    entry('2', 'e007 - Servicios de Educación Media Superior', 0.4),
    entry('3', 'E007 - Servicios de Educación Media Superior', 0.6),
    entry('4', 'K010', 0.8),
  ]);
  expect(result.porPrograma.map(({ programa, asm }) => [programa, asm])).toEqual([
    ['e007 - Servicios de Educación Media Superior', 3],
    ['K010', 1],
  ]);
});

test('five thousand programmes are told apart', () => {
  const many = Array.from({ length: 5000 }, (_, i) => entry(`${i}`, `Programa municipal ${i}`, 0.5));
  expect(aggregate(many).porPrograma).toHaveLength(5000);
});

test('ASM without a programme are shown together', () =>
  expect(aggregate([entry('1', '', 0.2), entry('2', ' ', 0.4)]).porPrograma).toEqual([
    { programa: SIN_PROGRAMA, asm: 2, conInformacion: 2, avance: near(0.3) },
  ]));

test('programmes come in the order a person gives them', () =>
  expect(
    aggregate(
      ['P 10', 'P 2', 'Ámbar', 'zinc'].map((programa, i) => entry(`${i}`, programa, 0)),
    ).porPrograma.map(({ programa }) => programa),
  ).toEqual(['Ámbar', 'P 2', 'P 10', 'zinc']));

const anyEntries = fc
  .array(
    fc.tuple(
      fc.constantFrom('E007', 'E007 - Educación', 'K010', 'S234', 'Fondo FAIS', ''),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    ),
    { maxLength: 40 },
  )
  .map((list) => list.map(([programa, real], index) => entry(`C-${index}`, programa, real)));

test('is exactly the same in any order', () => {
  fc.assert(
    fc.property(
      anyEntries.chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      ),
      ([entries, shuffled]) => {
        expect(aggregate(shuffled)).toEqual(aggregate(entries));
      },
    ),
  );
});

test('no mean leaves the least and the greatest advance', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const reals = entries.flatMap(({ real }) => (real === null ? [] : [real]));
      fc.pre(reals.length > 0);
      const { porAsm, mediaDeProgramas, porPrograma } = aggregate(entries);
      const means = [porAsm, mediaDeProgramas, ...porPrograma.map(({ avance }) => avance)];
      for (const one of means.filter((value) => value !== null)) {
        expect(one).toBeGreaterThanOrEqual(Math.min(...reals));
        expect(one).toBeLessThanOrEqual(Math.max(...reals));
      }
    }),
  );
});

test('both means agree when every programme has the same number of ASM with information', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((size) =>
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }), {
          minLength: 1,
          maxLength: 6,
        }),
      ),
      (programas) => {
        const entries = programas.flatMap((reals, p) =>
          reals.flatMap((real, i) => [
            entry(`${p}-${i}`, `Programa ${p}`, real),
            entry(`${p}-${i}-blank`, `Programa ${p}`, null),
          ]),
        );
        const { porAsm, mediaDeProgramas } = aggregate(entries);
        expect(mediaDeProgramas).toBeCloseTo(porAsm ?? NaN, 10);
      },
    ),
  );
});

test('programmes add up to the whole', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const { asm, conInformacion, porPrograma } = aggregate(entries);
      const total = (key: 'asm' | 'conInformacion') => porPrograma.reduce((sum, one) => sum + one[key], 0);
      expect([asm, conInformacion]).toEqual([total('asm'), total('conInformacion')]);
      expect(asm).toBe(entries.length);
    }),
  );
});
