import fc from 'fast-check';
import { anexoA, evaluaciones } from '../../../src/domain/formats';
import {
  printableProgrammes,
  printedFormat,
  printedSheetName,
} from '../../../src/domain/printing/printedFormat';
import { validationContext } from '../../../src/domain/validation/context';
import { goodAnexoA, HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

describe('printedFormat', () => {
  const table = installedTable(anexoA, [
    goodAnexoA,
    { ...goodAnexoA, programa: '', numero: 2 },
    { ...goodAnexoA, programa: 'E020', evaluacion: 'E020' },
  ]);
  const book = seguimientoOf([
    table,
    installedTable(evaluaciones, [{ evaluacion: 'E007', programa: 'E007 - Convenio' }]),
  ]);
  const printed = printedFormat(table, 'e007', 1, validationContext(book, HOY));

  it('prints the ten official columns of that programme alone, under its full name', () => {
    expect(printed.columns).toHaveLength(10);
    expect(printed.rows.map(([numero]) => numero)).toEqual([1, 2]);
    expect(printed.lines).toEqual([
      'PROGRAMA PRESUPUESTARIO / FONDO: E007 - Convenio',
      'TRIMESTRE y AÑO: Primer trimestre 2026',
    ]);
  });

  it('names its sheet as Excel admits, and never as another', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (programa, trimestre) => {
        const first = printedSheetName(anexoA, programa, trimestre, []);
        const second = printedSheetName(anexoA, programa, trimestre, [first.toUpperCase()]);
        for (const name of [first, second]) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
        expect(second.toLowerCase()).not.toBe(first.toLowerCase());
      }),
    );
  });

  it('offers each programme once, under its full name, with its rows', () => {
    expect(printableProgrammes(table, validationContext(book, HOY))).toEqual([
      { programa: 'E007 - Convenio', filas: 2 },
      { programa: 'E020', filas: 1 },
    ]);
  });
});
