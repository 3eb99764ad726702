import fc from 'fast-check';
import { SENTIDOS } from '../../../../src/domain/catalogues/indicadorCatalogues';
import { cumplimiento } from '../../../../src/domain/indicadores/calculo/cumplimiento';

describe('cumplimiento by sense', () => {
  it.each([
    ['Ascendente', 90, 95, (100 * 90) / 95],
    ['Ascendente', 0, 95, 0],
    ['Ascendente', 190, 95, 200],
    ['Descendente', 50, 40, 80],
    ['Descendente', 20, 40, 200],
    ['Descendente', 0, 40, 100],
    ['Descendente', 0, 0, 100],
    ['Regular', 90, 100, 90],
    ['Regular', 110, 100, 90],
    ['Regular', 250, 100, 0],
    ['Regular', 0, 100, 0],
    ['Regular', 0, 0, 100],
  ] as const)('%s with %d of %d is %d', (sentido, resultado, meta, puntos) => {
    const measured = cumplimiento({ resultado, meta, sentido });
    expect(measured.kind).toBe('cumplimiento');
    expect(measured).toEqual({ kind: 'cumplimiento', puntos: expect.closeTo(puntos, 10) as number });
  });

  it.each([
    ['Ascendente', 0, 0, 'meta cero'],
    ['Ascendente', 5, 0, 'meta cero'],
    ['Descendente', 5, 0, 'meta cero'],
    ['Descendente', -5, 0, 'meta cero'],
    ['Regular', 5, 0, 'meta cero'],
    ['Ascendente', -3, -5, 'meta negativa'],
    ['Descendente', 3, -5, 'meta negativa'],
    ['Regular', 0, -5, 'meta negativa'],
    ['Ascendente', -3, 5, 'signos distintos'],
    ['Descendente', -3, 5, 'signos distintos'],
    ['Regular', -3, 5, 'signos distintos'],
    ['Descendente', 1e-308, 1e300, 'desborda'],
  ] as const)('%s with %d of %d cannot be calculated: %s', (sentido, resultado, meta, porque) => {
    expect(cumplimiento({ resultado, meta, sentido })).toEqual({ kind: 'noCalculable', porque });
  });
});

describe('cumplimiento from the baseline', () => {
  it.each([
    [90, 100, 80, 50],
    [80, 100, 80, 0],
    [75, 100, 80, -25],
    [-5, -10, 0, 50],
    [-12, -10, 0, 120],
    [30, 20, 40, 50],
    [0, 0, 10, 100],
  ])('%d of %d from %d is %d', (resultado, meta, lineaBase, puntos) => {
    for (const sentido of SENTIDOS) {
      expect(cumplimiento({ resultado, meta, sentido, lineaBase })).toEqual({ kind: 'cumplimiento', puntos });
    }
  });

  it('cannot be calculated when the goal is the baseline, or when there is no baseline', () => {
    expect(cumplimiento({ resultado: 5, meta: 10, sentido: 'Ascendente', lineaBase: 10 })).toEqual({
      kind: 'noCalculable',
      porque: 'meta igual a la línea base',
    });
    expect(cumplimiento({ resultado: 5, meta: 10, sentido: 'Ascendente', lineaBase: null })).toEqual({
      kind: 'noCalculable',
      porque: 'sin línea base',
    });
  });
});

it('is a finite number or a reason for any finite figures, and the goal itself is always 100', () => {
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(
      figure,
      figure,
      fc.constantFrom(...SENTIDOS),
      fc.option(figure, { nil: undefined }),
      (r, m, sentido, lb) => {
        const base = lb === undefined ? {} : { lineaBase: lb };
        const measured = cumplimiento({ resultado: r, meta: m, sentido, ...base });
        if (measured.kind === 'cumplimiento') expect(Number.isFinite(measured.puntos)).toBe(true);
        const atGoal = cumplimiento({ resultado: m, meta: m, sentido, ...base });
        if (atGoal.kind === 'cumplimiento') expect(atGoal.puntos).toBeCloseTo(100, 6);
      },
    ),
  );
});
