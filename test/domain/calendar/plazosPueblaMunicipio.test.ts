import fc from 'fast-check';
import { countDiasHabiles, createCalendar, esHabil } from '../../../src/domain/calendar/diasHabiles';
import { plazosAfterNotification, plazosOfYear, type Plazo } from '../../../src/domain/calendar/plazos';
import {
  firstAprilDeadline,
  plazosPueblaMunicipio,
} from '../../../src/domain/calendar/plazosPueblaMunicipio';
import { fromIso, toIso } from '../../../src/domain/dates/dateSerial';

const day = (iso: string): number => fromIso(iso) ?? Number.NaN;
const law = createCalendar();
const SUPPOSED = 'Calendario supuesto: LFT 74; capture el acuerdo de su institución.';
const row = ({ id, periodo, fecha, habilAnterior }: Plazo) => [
  id,
  periodo,
  toIso(fecha),
  toIso(habilAnterior),
];
const motivoOf = (plazos: readonly Plazo[], id: string) => plazos.find((plazo) => plazo.id === id)?.motivo;

describe('a year', () => {
  const plazos = plazosOfYear(plazosPueblaMunicipio, 2026, law);

  test('has twelve monthly advances and one April for external evaluations', () => {
    expect(plazos.map(row)).toEqual([
      ['avance-mensual', '2026-01', '2026-01-31', '2026-01-30'],
      ['avance-mensual', '2026-02', '2026-02-28', '2026-02-27'],
      ['avance-mensual', '2026-03', '2026-03-31', '2026-03-31'],
      ['cumplimiento-evaluacion-externa', '2026', '2026-04-30', '2026-04-30'],
      ['avance-mensual', '2026-04', '2026-04-30', '2026-04-30'],
      ['avance-mensual', '2026-05', '2026-05-31', '2026-05-29'],
      ['avance-mensual', '2026-06', '2026-06-30', '2026-06-30'],
      ['avance-mensual', '2026-07', '2026-07-31', '2026-07-31'],
      ['avance-mensual', '2026-08', '2026-08-31', '2026-08-31'],
      ['avance-mensual', '2026-09', '2026-09-30', '2026-09-30'],
      ['avance-mensual', '2026-10', '2026-10-31', '2026-10-30'],
      ['avance-mensual', '2026-11', '2026-11-30', '2026-11-30'],
      ['avance-mensual', '2026-12', '2026-12-31', '2026-12-31'],
    ]);
  });

  test('says why, and what the norm leaves open', () => {
    expect(motivoOf(plazos, 'cumplimiento-evaluacion-externa')).toBe(
      'El jueves 30 de abril de 2026 es el último día hábil del mes; vence ese día. ' +
        'El artículo dice «del ejercicio fiscal correspondiente» sin aclarar cuál; ' +
        `capture el plazo en Evaluaciones si es otro. ${SUPPOSED}`,
    );
    expect(motivoOf(plazos, 'avance-mensual')).toBe(
      'La norma lo pide cada mes y no fija el día: se toma el último. ' +
        `El 31 de enero de 2026 es sábado, inhábil; el hábil anterior es el viernes 30. ${SUPPOSED}`,
    );
  });
});

describe('a notification', () => {
  const notificacion = day('2025-09-12');
  const plazos = plazosAfterNotification(plazosPueblaMunicipio, { notificacion }, law);

  test('starts four deadlines, across Independence Day', () => {
    expect(plazos.map(row)).toEqual([
      ['posicion-institucional', '2025-09', '2025-09-22', '2025-09-22'],
      ['plan-de-accion', '2025-09', '2025-09-22', '2025-09-22'],
      ['avances-evaluacion-interna', '2025-09', '2025-09-22', '2025-09-22'],
      ['cumplimiento-evaluacion-externa', '2026', '2026-04-30', '2026-04-30'],
    ]);
  });

  test('explains the count of art. 8', () => {
    expect(motivoOf(plazos, 'posicion-institucional')).toBe(
      'Son 5 días hábiles siguientes a la notificación del viernes 12 de septiembre de 2025, que no cuenta; ' +
        'el primero es el lunes 15 y vence el lunes 22 de septiembre de 2025. ' +
        `Por inhábil tampoco cuenta el martes 16 (Día de la Independencia). ${SUPPOSED}`,
    );
  });

  test('says that art. 10 counts from a reception nobody captured and lacks the word «siguientes»', () => {
    expect(motivoOf(plazos, 'plan-de-accion')).toBe(
      'Son 5 días hábiles a partir de la recepción del viernes 12 de septiembre de 2025, que no cuenta; ' +
        'el primero es el lunes 15 y vence el lunes 22 de septiembre de 2025. ' +
        'Por inhábil tampoco cuenta el martes 16 (Día de la Independencia). ' +
        'No se capturó la fecha de recepción: se supone la misma de la notificación. ' +
        'El artículo no dice «siguientes»; se cuenta igual. ' +
        'El artículo nombra a los aspectos específicos, institucionales e interinstitucionales, ' +
        `no a los intergubernamentales. ${SUPPOSED}`,
    );
  });

  test('chooses the first April after it, and says so', () => {
    expect(motivoOf(plazos, 'cumplimiento-evaluacion-externa')).toContain(
      'Se toma el primer abril cuyo plazo es posterior a la notificación del viernes 12 de septiembre de 2025.',
    );
  });

  test('with its reception captured counts the Plan de Acción from there', () => {
    const received = plazosAfterNotification(
      plazosPueblaMunicipio,
      { notificacion, recepcion: day('2025-09-17') },
      law,
    );
    expect(received.map(row)).toContainEqual(['plan-de-accion', '2025-09', '2025-09-24', '2025-09-24']);
    expect(motivoOf(received, 'plan-de-accion')).not.toContain('No se capturó');
  });

  test.each([
    ['interna', ['posicion-institucional', 'plan-de-accion', 'avances-evaluacion-interna']],
    ['externa', ['posicion-institucional', 'plan-de-accion', 'cumplimiento-evaluacion-externa']],
  ] as const)('of an %s evaluation has only its deadlines', (tipo, ids) => {
    const own = plazosAfterNotification(plazosPueblaMunicipio, { notificacion, tipo }, law);
    expect(own.map(({ id }) => id)).toEqual(ids);
  });

  test('on any day ends five business days later, and in an April after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('2018-01-01'), max: day('2040-12-31') }), (date) => {
        for (const plazo of plazosAfterNotification(plazosPueblaMunicipio, { notificacion: date }, law)) {
          expect(esHabil(law, plazo.fecha)).toBe(true);
          if (plazo.id === 'cumplimiento-evaluacion-externa') {
            expect(toIso(plazo.fecha)).toMatch(/^20\d\d-04-(?:2[89]|30)$/);
            expect(plazo.fecha).toBe(firstAprilDeadline(date, law));
            expect(plazo.fecha - date).toBeGreaterThan(0);
            expect(plazo.fecha - date).toBeLessThanOrEqual(368);
          } else {
            expect(countDiasHabiles(law, date, plazo.fecha)).toBe(5);
          }
        }
      }),
    );
  });
});

test('every deadline cites the Lineamientos of the Ayuntamiento de Puebla', () => {
  expect(plazosPueblaMunicipio.map(({ id, fundamento }) => [id, fundamento.tipo, fundamento.cita])).toEqual([
    ['posicion-institucional', 'norma', expect.stringMatching(/^PUE-M art\. 8 /)],
    ['plan-de-accion', 'norma', expect.stringMatching(/^PUE-M art\. 10 /)],
    ['avances-evaluacion-interna', 'norma', expect.stringMatching(/^PUE-M art\. 13, primer párrafo /)],
    ['cumplimiento-evaluacion-externa', 'norma', expect.stringMatching(/^PUE-M art\. 13, segundo párrafo /)],
    ['avance-mensual', 'norma', expect.stringMatching(/^PUE-M VI i /)],
  ]);
});
