import fc from 'fast-check';
import { acciones, anexoA, anexoI, evaluaciones } from '../../../src/domain/formats';
import { columnsOf } from '../../../src/domain/formats/format';
import type { CellValue } from '../../../src/domain/cell';
import { pueblaEstado, pueblaMunicipio } from '../../../src/domain/perfiles';
import { planCorrections } from '../../../src/domain/validation/corrections';
import { rules } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import { corrected } from '../../support/corrected';
import { HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const NORMA = 'norma';

describe('every rule', () => {
  it('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  const odd = fc.constantFrom<CellValue>(
    '',
    ' ',
    '#N/A',
    '<p></p>',
    '<b>Final:</b> 2026-13-40',
    '-',
    'N/A',
    'Si',
    'NO',
    'alta',
    '45 %',
    '1.',
    '2026-10-03',
    'Abril 2024',
    45,
    1.5,
    1,
    0,
    -3,
    46000,
    true,
    'Acción: A Fin: 2026-10-03, fecha final 2025-01-01',
    'E007-001',
    'Institucionales',
    'Atendido',
  );
  const oddRow = (format: typeof anexoA) =>
    fc.record(Object.fromEntries(columnsOf(format).map(({ key }) => [key, odd])));
  const oddBook = fc
    .record({
      perfil: fc.constantFrom(pueblaEstado, pueblaMunicipio),
      a: fc.array(oddRow(anexoA), { maxLength: 4 }),
      i: fc.array(oddRow(anexoI), { maxLength: 4 }),
      acciones: fc.array(oddRow(acciones), { maxLength: 3 }),
      evaluaciones: fc.array(oddRow(evaluaciones), { maxLength: 2 }),
    })
    .map((book) =>
      seguimientoOf(
        [
          installedTable(anexoA, book.a),
          installedTable(anexoI, book.i),
          installedTable(evaluaciones, book.evaluaciones),
          installedTable(acciones, book.acciones),
        ],
        { perfil: book.perfil },
      ),
    );

  it('speaks once of a cell, with its basis, whatever the cells hold', () => {
    fc.assert(
      fc.property(oddBook, (book) => {
        const { observaciones } = validate(book, HOY);
        const places = observaciones.map(({ regla, hoja, celda }) => `${regla} ${hoja} ${celda}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { fundamento, mensaje } of observaciones) {
          expect(fundamento.cita).not.toBe('');
          expect(mensaje).not.toMatch(/undefined|NaN|\[object/);
          if (fundamento.tipo === NORMA)
            expect(fundamento.cita.startsWith(`${book.perfil.norm} `)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('proposes nothing more once its corrections are made', () => {
    fc.assert(
      fc.property(oddBook, (book) => {
        const once = corrected(book, HOY);
        expect(planCorrections(validate(once, HOY).observaciones)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
