import fc from 'fast-check';
import { ACUMULACIONES, FRECUENCIAS } from '../../../../src/domain/catalogues/indicadorCatalogues';
import type { RowValues } from '../../../../src/domain/changes';
import { META_KEYS } from '../../../../src/domain/formats/format';
import {
  accumulatedMetas,
  goalOfYear,
  programmedMetas,
  sameMeta,
} from '../../../../src/domain/indicadores/ficha/metas';
import { monthsWithMeta } from '../../../../src/domain/indicadores/periodoIndicador';
import { indicadorOf } from '../../../../src/domain/indicadores/readIndicadores';

const indicador = (values: RowValues) => indicadorOf({ sheetRow: 1, values });
const quarters = { meta03: 10, meta06: 30, meta09: 20, meta12: 40, frecuencia: 'Trimestral' } as const;

describe('the goals of a ficha', () => {
  it.each([
    ['Suma', 100],
    ['Promedio', 25],
    ['Máximo', 40],
    ['Mínimo', 10],
    ['Último valor', 40],
    ['Cociente de sumas', null],
  ])('make by %s %p in the year', (acumulacion, made) => {
    expect(accumulatedMetas(indicador({ ...quarters, acumulacion }))).toBe(made);
  });

  it('make nothing when one is missing, and the year’s own goal comes first', () => {
    expect(accumulatedMetas(indicador({ ...quarters, acumulacion: 'Suma', meta06: '' }))).toBeNull();
    expect(goalOfYear(indicador({ ...quarters, acumulacion: 'Suma', meta06: '' }))).toBe(40);
    expect(goalOfYear(indicador({ ...quarters, acumulacion: 'Suma' }))).toBe(100);
    expect(goalOfYear(indicador({ ...quarters, acumulacion: 'Suma', metaAnual: 0 }))).toBe(0);
    expect(goalOfYear(indicador({}))).toBeNull();
  });

  it('lie between the least and the greatest, but for their sum, and are those of their turn', () => {
    const goal = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...FRECUENCIAS),
        fc.constantFrom(...ACUMULACIONES),
        fc.array(goal, { minLength: 12, maxLength: 12 }),
        (frecuencia, acumulacion, goals) => {
          const metas = Object.fromEntries(META_KEYS.map((key, index) => [key, goals[index] ?? 0]));
          const read = indicador({ ...metas, frecuencia, acumulacion });
          const turn = monthsWithMeta(frecuencia).map((month) => goals[month - 1] ?? 0);
          expect(programmedMetas(read).map(({ meta }) => meta)).toEqual(turn);
          const made = accumulatedMetas(read);
          if (made === null) expect(acumulacion).toBe('Cociente de sumas');
          else if (acumulacion === 'Suma') expect(made).toBe(turn.reduce((sum, each) => sum + each, 0));
          else {
            expect(made).toBeGreaterThanOrEqual(Math.min(...turn) - 1e-9);
            expect(made).toBeLessThanOrEqual(Math.max(...turn) + 1e-9);
          }
        },
      ),
    );
  });

  it.each([
    [100, 99.96, true],
    [0.3, 0.1 + 0.2, true],
    [33.3, 100 / 3, true],
    [100, 101, false],
    [90, 1080, false],
    [33.3, 33.4, false],
  ])('of a year written %p and made %p are the same: %p', (written, made, same) => {
    expect(sameMeta(written, made)).toBe(same);
  });
});
