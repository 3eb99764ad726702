import { readUnits } from '../../../src/domain/anexoI/readUnits';
import { anexoIColumn } from '../../fixtures/anexoIRows';

test('counts what the real Anexo I names: one dependency, and two units only in row 4', () => {
  const counts = anexoIColumn('Responsable').map(readUnits);
  expect(counts.map(({ dependencias }) => dependencias)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(counts.map(({ unidades }) => unidades)).toEqual([1, 1, 1, 2, 1, 1, 1]);
});

test.each([
  ['', 0, 0],
  ['Secretaría de Bienestar / Dirección de Programas', 1, 1],
  ['Secretaría de Bienestar, Dirección de Programas, Dirección de Obras', 1, 2],
  ['Secretaría de Bienestar; Contraloría Municipal', 2, 0],
  ['Secretaría de Bienestar\nSecretaría de bienestar', 1, 0],
  ['Dirección de Desarrollo, Capacitación y Evaluación', 0, 1],
  ['Enseñanza/aprendizaje', 0, 1],
])('%j names %i dependencies and %i units', (text, dependencias, unidades) =>
  expect(readUnits(text)).toEqual({ dependencias, unidades }),
);
