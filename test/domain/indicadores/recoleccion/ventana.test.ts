import fc from 'fast-check';
import { createCalendar, esHabil } from '../../../../src/domain/calendar/diasHabiles';
import { calendarDate, fromIso, toIso } from '../../../../src/domain/dates/dateSerial';
import { lastDayOf, monthOf, nextPeriodo } from '../../../../src/domain/dates/periodo';
import { recibidaDe, entregaDue } from '../../../../src/domain/indicadores/recoleccion/entregas';
import { ventanaDe } from '../../../../src/domain/indicadores/recoleccion/ventana';
import { citasDe } from '../../../../src/domain/messages/citas';
import { monterrey, pueblaMunicipio } from '../../../../src/domain/perfiles';
import { seguimientoOf } from '../../../support/seguimiento';
import { entrega, prorroga } from './collected';

const day = (iso: string): number => fromIso(iso) ?? Number.NaN;
const law = createCalendar();
const citas = citasDe(monterrey);
const SUPPOSED = 'Calendario supuesto: LFT 74; capture el acuerdo de su institución.';

describe('the window of days of a month', () => {
  test('of March 2026 goes from its last business day to 6 April, and is captured by the 8th', () => {
    expect(ventanaDe(law, '2026-03', citas)).toEqual({
      envio: day('2026-03-31'),
      vence: day('2026-04-06'),
      captura: day('2026-04-08'),
      motivo:
        'La tabla se envía el martes 31 de marzo de 2026, último día hábil del mes (MTY 7.7). ' +
        `Se entrega a más tardar el lunes 6 de abril de 2026, que es hábil (MTY 7.11). ${SUPPOSED}`,
    });
  });

  test('is said to be our own criterion where the norm of the institution is another', () => {
    const { motivo } = ventanaDe(law, '2026-03', citasDe(pueblaMunicipio));
    expect(motivo).toMatch(/Los plazos son criterio propio: la norma de la institución no señala/);
    expect(motivo).not.toMatch(/MTY|7\.\d/);
  });

  test('of January 2023 ends on Friday 3: 6 February is the first Monday of February', () => {
    expect(toIso(ventanaDe(law, '2023-01').vence)).toBe('2023-02-03');
    expect(ventanaDe(law, '2023-01', citas).motivo).toContain(
      'El 6 de febrero de 2023 es primer lunes de febrero, inhábil; la entrega vence el viernes 3, día hábil anterior (MTY 7.11).',
    );
  });

  test('of March 2024 begins on Friday 29: the 31st is a Sunday and the law gives no Holy Week', () => {
    expect(toIso(ventanaDe(law, '2024-03').envio)).toBe('2024-03-29');
    expect(ventanaDe(law, '2024-03').motivo).toContain('El 31 de marzo de 2024 es domingo, inhábil;');
  });

  test('that holidays leave without days says so', () => {
    const altas = Array.from({ length: 20 }, (_, index) => ({
      fecha: day('2025-12-20') + index,
      motivo: 'Vacaciones',
    }));
    const ventana = ventanaDe(createCalendar({ altas }), '2025-12');
    expect([toIso(ventana.envio), toIso(ventana.vence)]).toEqual(['2025-12-19', '2025-12-19']);
    expect(ventana.motivo).toContain('No queda ningún día hábil entre el envío y la entrega');
  });

  test('in any month: sent on a business day of it, due on a business day up to the 6th of the next', () => {
    const someCalendar = fc
      .array(fc.integer({ min: day('2020-01-01'), max: day('2036-01-31') }), { maxLength: 20 })
      .map((days) => createCalendar({ altas: days.map((fecha) => ({ fecha, motivo: 'Acuerdo' })) }));
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2035 }),
        fc.integer({ min: 1, max: 12 }),
        fc.oneof(fc.constant(law), someCalendar),
        (year, month, calendar) => {
          const mes = `${year}-${String(month).padStart(2, '0')}`;
          const { envio, vence, captura } = ventanaDe(calendar, mes);
          expect([esHabil(calendar, envio), esHabil(calendar, vence)]).toEqual([true, true]);
          expect(envio).toBeLessThanOrEqual(lastDayOf(mes));
          expect(vence).toBeLessThanOrEqual(captura - 2);
          expect([monthOf(captura), calendarDate(captura).day]).toEqual([nextPeriodo(mes), 8]);
          // The first six days of a month are never all without work by the law.
          if (calendar === law) expect(envio).toBeLessThan(vence);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what the registers say of a dependency', () => {
  const seguimiento = {
    ...seguimientoOf([], { perfil: monterrey }),
    entregas: [
      entrega({ estado: 'enviada', enviada: day('2026-03-31') }),
      entrega({ estado: 'rechazada', recibida: day('2026-04-01') }),
      entrega({ estado: 'con inconsistencias', recibida: day('2026-04-07') }),
      entrega({ estado: 'validada', recibida: day('2026-04-06') }),
      entrega({ dependencia: 'Obras', estado: 'rechazada', recibida: day('2026-04-02') }),
      entrega({ mes: null, estado: 'rechazada', recibida: day('2026-04-02') }),
    ],
    prorrogas: [
      prorroga({ vence: day('2026-04-08') }),
      prorroga({ tipo: 'B', resolucion: 'negada', vence: day('2026-04-20') }),
      prorroga({ dependencia: 'Obras', tipo: 'B', resolucion: 'pendiente', vence: null }),
    ],
  };

  test('is the earliest file that counts, however its name is written', () => {
    expect(recibidaDe(seguimiento, '  PARQUES ', '2026-03')).toEqual({
      registrada: true,
      recibida: day('2026-04-06'),
    });
  });

  test('of a refused file is that it is on the record and nothing was received', () => {
    expect(recibidaDe(seguimiento, 'Obras', '2026-03')).toEqual({ registrada: true, recibida: null });
  });

  test('of another month is nothing', () => {
    expect(recibidaDe(seguimiento, 'Parques', '2026-04')).toEqual({ registrada: false, recibida: null });
  });

  test('is due with the prórroga that was accepted, and only with it', () => {
    expect(toIso(entregaDue(seguimiento, 'parques', '2026-03'))).toBe('2026-04-08');
    expect(toIso(entregaDue(seguimiento, 'Obras', '2026-03'))).toBe('2026-04-06');
    expect(toIso(entregaDue(seguimiento, 'Parques', '2026-04'))).toBe('2026-05-06');
  });
});
