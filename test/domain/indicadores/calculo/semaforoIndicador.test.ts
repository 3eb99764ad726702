import fc from 'fast-check';
import { parametrosDefaults } from '../../../../src/domain/advance/parametros';
import {
  colorDe,
  shownCumplimiento,
  umbralesDe,
} from '../../../../src/domain/indicadores/calculo/semaforoIndicador';

const umbrales = { riesgo: 85, cumplido: 95, sobrecumplido: 115 };

it.each([
  [-30, 'En rezago'],
  [0, 'En rezago'],
  [84.999, 'En rezago'],
  [85, 'En riesgo'],
  [94.999, 'En riesgo'],
  [95, 'Cumplido'],
  [115, 'Cumplido'],
  [115.001, 'Sobrecumplido'],
  [1e300, 'Sobrecumplido'],
])('%d is %s', (puntos, color) => {
  expect(colorDe(puntos, umbrales)).toBe(color);
});

it('takes for the threshold what only the arithmetic of computers leaves a hair away from it', () => {
  const under = (100 * 0.285) / 0.3;
  expect(under).toBeLessThan(95);
  expect(colorDe(under, umbrales)).toBe('Cumplido');
  expect(colorDe(115 + 1e-13, umbrales)).toBe('Cumplido');
  expect(colorDe(95 - 1e-8, umbrales)).toBe('En riesgo');
});

it.each([
  [94.7368421, '94.7 %'],
  [84.999, '84.999 %'],
  [94.96, '94.96 %'],
  [94.95, '94.95 %'],
  [115.001, '115.001 %'],
  [114.96, '115 %'],
  [94.99999999999999, '95 %'],
  [100, '100 %'],
  [1234.56, '1,234.6 %'],
  [95 - 2e-9, '94.999999998 %'],
])('%d is shown as %s', (puntos, shown) => {
  expect(shownCumplimiento(puntos, umbrales)).toBe(shown);
});

it('has one colour for every cumplimiento, better when it is greater, and never shown across a threshold', () => {
  const order = ['En rezago', 'En riesgo', 'Cumplido', 'Sobrecumplido'];
  const puntos = fc.oneof(
    fc.double({ min: -1000, max: 1000, noNaN: true }),
    fc
      .tuple(fc.constantFrom(85, 95, 115), fc.double({ min: -0.01, max: 0.01, noNaN: true }))
      .map(([a, b]) => a + b),
  );
  fc.assert(
    fc.property(puntos, puntos, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(order.indexOf(colorDe(low, umbrales))).toBeLessThanOrEqual(
        order.indexOf(colorDe(high, umbrales)),
      );
      const read = Number(shownCumplimiento(one, umbrales).replace(/[,%\s]/g, ''));
      expect(colorDe(read, umbrales)).toBe(colorDe(one, umbrales));
    }),
  );
});

it('uses the thresholds of the ficha, else those of Parámetros, else ours when those leave holes', () => {
  const own = { riesgo: 50, cumplido: 70, sobrecumplido: 90 };
  expect(umbralesDe({ umbrales: own }, parametrosDefaults)).toEqual({
    umbrales: own,
    fuente: 'ficha',
    descartados: null,
  });
  expect(umbralesDe({ umbrales: null }, { ...parametrosDefaults, indicadorRiesgo: 80 })).toEqual({
    umbrales: { riesgo: 80, cumplido: 95, sobrecumplido: 115 },
    fuente: 'parametros',
    descartados: null,
  });
  expect(umbralesDe({ umbrales: null }, { ...parametrosDefaults, indicadorRiesgo: 99 })).toEqual({
    umbrales,
    fuente: 'omision',
    descartados: null,
  });
});
