import fc from 'fast-check';
import type { RowValues } from '../../../src/domain/changes';
import {
  ESTADOS_ACCION_CLAVE,
  fasesAdelantadas,
  fasesOf,
  isPorHacer,
  readAccionesClave,
  siguienteAccionClave,
} from '../../../src/domain/cierre/accionesClave';
import { accionesClave } from '../../../src/domain/formats';
import { seedRows } from '../../../src/domain/formats/seedRows';
import { serial } from '../../support/anexoIReal';
import { ieemBook } from './ieemBook';

const SEED = seedRows(accionesClave);

const read = (acciones: readonly RowValues[]) => readAccionesClave(ieemBook([], { acciones }));

describe('the key actions', () => {
  it('are the sixteen of the Mecanismo, in five phases, all still to be done', () => {
    const acciones = read(SEED);
    expect(acciones.map(({ accion }) => accion).join(' ')).toBe(
      '1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2 5.1 5.2 5.3 5.4 5.5',
    );
    expect(acciones[0]).toMatchObject({ nombre: 'Actualización del Mecanismo', fecha: null, documento: '' });
    expect(fasesOf(acciones).map(({ estado }) => estado)).toEqual(Array(5).fill('Pendiente'));
    expect(siguienteAccionClave(acciones)?.accion).toBe('1.1');
  });

  it('give their phase its state, and one that does not apply is not counted', () => {
    const estados = ['Concluida', 'No aplica', 'Concluida', 'En proceso'];
    const acciones = read(
      SEED.map((row, index) => ({ ...row, estadoAccionClave: estados[index] ?? 'Pendiente' })),
    );
    expect(fasesOf(acciones).map(({ estado }) => estado)).toEqual([
      'Concluida',
      'En proceso',
      'Pendiente',
      'Pendiente',
      'Pendiente',
    ]);
    expect(siguienteAccionClave(acciones)?.accion).toBe('2.1');
    expect(fasesAdelantadas(fasesOf(acciones))).toEqual([]);
  });

  it('keep their date and their document as somebody wrote them', () => {
    const [first] = read([
      { ...SEED[0]!, fechaAccionClave: serial(2026, 1, 20), documentoAccionClave: 'Acuerdo 1' },
    ]);
    expect(first).toMatchObject({ fecha: serial(2026, 1, 20), documento: 'Acuerdo 1' });
  });

  it('that somebody added without a number go by their own text', () => {
    const [first] = read([{ fase: 'Fase 6', accionClave: 'Revisión propia' }]);
    expect(first).toMatchObject({
      accion: 'Revisión propia',
      nombre: 'Revisión propia',
      estado: 'Pendiente',
    });
  });

  it('are each in one phase, and the next one is the first of what is left (any states)', () => {
    const states = fc.array(fc.constantFrom(...ESTADOS_ACCION_CLAVE, '', 'Otra cosa'), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(states, (written) => {
        const acciones = read(
          SEED.map((row, index) => ({ ...row, estadoAccionClave: written[index] ?? '' })),
        );
        const fases = fasesOf(acciones);
        expect(fases.flatMap((fase) => fase.acciones)).toEqual(acciones);
        const left = acciones.filter(isPorHacer);
        expect(siguienteAccionClave(acciones)).toBe(left[0]);
        for (const fase of fases) {
          expect(isPorHacer(fase)).toBe(fase.acciones.some(isPorHacer));
        }
      }),
    );
  });
});
