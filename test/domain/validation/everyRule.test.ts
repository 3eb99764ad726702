import fc from 'fast-check';
import { planCorrections } from '../../../src/domain/validation/corrections';
import { rules } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import { corrected } from '../../support/corrected';
import { oddBook } from '../../support/oddBook';
import { HOY } from '../../support/ruleCases';

const NORMA = 'norma';

describe('every rule', () => {
  it('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

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
