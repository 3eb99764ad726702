import fc from 'fast-check';
import { parametrosDefaults } from '../../../src/domain/advance/parametros';
import { semaforo, SEMAFOROS } from '../../../src/domain/advance/semaforo';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import type { Asm, Valoracion } from '../../../src/domain/records';
import { asmOf, day } from './asmBuilder';

const calendar = createCalendar();
const CORTE = day('2026-06-30');

const anyAsm: fc.Arbitrary<Asm> = fc
  .tuple(
    fc.array(
      fc.record(
        {
          avance: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
          termino: fc.integer({ min: CORTE - 400, max: CORTE + 400 }),
          inicio: fc.integer({ min: CORTE - 800, max: CORTE + 100 }),
          ponderacion: fc.integer({ min: 0, max: 5 }),
          evidenciaEntregada: fc.constantFrom('', 'Oficio 12', 'N/A'),
          fechaEntrega: fc.integer({ min: CORTE - 400, max: CORTE + 400 }),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    ),
    fc.option(fc.constantFrom<Valoracion>('Atendido', 'No atendido', 'No Aplica'), { nil: undefined }),
  )
  .map(([acciones, valoracion]) => asmOf(acciones, valoracion === undefined ? {} : { valoracion }));

test('every ASM has one state and a sentence, and the same in any order of its actions', () => {
  fc.assert(
    fc.property(anyAsm, fc.boolean(), (asm, rezagoProgramado) => {
      const parametros = { ...parametrosDefaults, rezagoProgramado };
      const juicio = semaforo(asm, CORTE, parametros, calendar);
      expect(SEMAFOROS).toContain(juicio.etiqueta);
      expect(juicio.motivo).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(juicio.motivo).not.toMatch(/NaN|undefined|null|-\d| 0 días/);
      const reversed = { ...asm, acciones: [...asm.acciones].reverse() };
      expect(semaforo(reversed, CORTE, parametros, calendar)).toEqual(juicio);
    }),
  );
});

test('green or finished is never said of an ASM with an overdue action', () => {
  fc.assert(
    fc.property(anyAsm, (asm) => {
      const { etiqueta, diasVencido } = semaforo(asm, CORTE, parametrosDefaults, calendar);
      fc.pre(diasVencido > 0);
      expect(['No aplica', 'No atendido', 'En rezago']).toContain(etiqueta);
    }),
  );
});

test('«Sin información» is only said when no figure is published', () => {
  fc.assert(
    fc.property(anyAsm, (asm) => {
      const { etiqueta, real } = semaforo(asm, CORTE, parametrosDefaults, calendar);
      fc.pre(etiqueta === 'Sin información' || etiqueta === 'En riesgo' || etiqueta === 'En tiempo');
      expect(etiqueta === 'Sin información').toBe(real === null);
    }),
  );
});
