import fc from 'fast-check';
import { createCalendar, esHabil, previousDiaHabil } from '../../../src/domain/calendar/diasHabiles';
import { limiteOf, plazosOfYear, type Plazo } from '../../../src/domain/calendar/plazos';
import { plazosMonterrey } from '../../../src/domain/calendar/plazosMonterrey';
import { calendarDate, dateSerial, fromIso, toIso, weekday } from '../../../src/domain/dates/dateSerial';

const day = (iso: string): number => fromIso(iso) ?? Number.NaN;
const law = createCalendar();
const SUPPOSED = 'Calendario supuesto: LFT 74; capture el acuerdo de su institución.';

const yearOf = (year: number, calendar = law) => plazosOfYear(plazosMonterrey, year, calendar);
const ofId = (id: string, year: number, calendar = law) =>
  yearOf(year, calendar).filter((plazo) => plazo.id === id);
const row = ({ id, fecha, habilAnterior }: Plazo) => [id, toIso(fecha), toIso(habilAnterior)];
const find = (id: string, iso: string, calendar = law) =>
  ofId(id, Number(iso.slice(0, 4)), calendar).find(({ fecha }) => toIso(fecha) === iso);

describe('a month of Monterrey', () => {
  test('April 2026, whose 6th is a Monday, has the two requests and the extended delivery', () => {
    const april = yearOf(2026).filter(({ fecha }) => toIso(fecha).startsWith('2026-04'));
    expect(april.map(row)).toEqual([
      ['solicitud-prorroga-b', '2026-04-02', '2026-04-02'],
      ['solicitud-prorroga-a', '2026-04-03', '2026-04-03'],
      ['entrega-enlace', '2026-04-06', '2026-04-06'],
      ['entrega-prorroga-a', '2026-04-08', '2026-04-08'],
      ['captura', '2026-04-08', '2026-04-08'],
      ['matriz', '2026-04-20', '2026-04-20'],
      ['envio-tablas', '2026-04-30', '2026-04-30'],
      ['plan-acciones', '2026-04-30', '2026-04-30'],
    ]);
  });

  test('May 2026, whose 6th is a Wednesday, has no prórroga A', () => {
    const may = yearOf(2026).filter(({ periodo }) => periodo === '2026-05');
    expect(may.map(({ id }) => id)).toEqual([
      'solicitud-prorroga-b',
      'entrega-enlace',
      'captura',
      'envio-tablas',
      'plan-acciones',
    ]);
  });

  test('names each with its article', () => {
    const cited = new Map(plazosMonterrey.map(({ id, fundamento }) => [id, fundamento]));
    expect([...cited].map(([id, { tipo, cita }]) => [id, tipo, cita.split(' (')[0]])).toEqual([
      ['solicitud-prorroga-b', 'norma', 'MTY 7.11'],
      ['solicitud-prorroga-a', 'norma', 'MTY 7.11'],
      ['entrega-enlace', 'norma', 'MTY 7.11'],
      ['entrega-prorroga-a', 'norma', 'MTY 7.11'],
      ['captura', 'norma', 'MTY 7.13'],
      ['matriz', 'norma', 'MTY 7.29'],
      ['informacion-presupuestal', 'norma', 'MTY 7.21'],
      ['envio-tablas', 'norma', 'MTY 7.7 y 7.8'],
      ['plan-acciones', 'norma', 'MTY IV'],
    ]);
  });
});

describe('6 February 2023, a Monday and the first Monday of February', () => {
  test('falls due on Friday 3', () => {
    const plazo = find('entrega-enlace', '2023-02-06');
    expect(plazo).toMatchObject({ periodo: '2023-02', habilAnterior: day('2023-02-03') });
    expect(plazo?.motivo).toBe(
      'El 6 de febrero de 2023 es primer lunes de febrero, inhábil; vence el viernes 3. ' +
        `Son las cifras del mes anterior, cuya tabla se envió su último día hábil. ${SUPPOSED}`,
    );
  });

  test('is a Monday all the same: prórroga A is asked for until Friday 3 and gives until Wednesday 8', () => {
    expect(find('solicitud-prorroga-a', '2023-02-03')?.motivo).toBe(
      'El día 6 cae en lunes, uno de los casos de la norma (sábado, domingo o lunes). ' +
        `A más tardar 1 día hábil antes del lunes 6 de febrero de 2023, que no cuenta: el viernes 3. ${SUPPOSED}`,
    );
    expect(find('entrega-prorroga-a', '2023-02-08')?.motivo).toBe(
      'El día 6 cae en lunes, uno de los casos de la norma (sábado, domingo o lunes). ' +
        'Son 2 días naturales sobre el lunes 6 de febrero de 2023, hábil o no: el miércoles 8 de febrero de 2023. ' +
        SUPPOSED,
    );
    expect(find('solicitud-prorroga-b', '2023-02-02')?.motivo).toBe(
      'A más tardar 2 días hábiles antes del lunes 6 de febrero de 2023, que no cuenta: el jueves 2. ' +
        `Es discrecional y la norma no dice cuánto dura. ${SUPPOSED}`,
    );
  });
});

test('of March 2024 tables are sent on Friday 29 by the law, and on Wednesday 27 where Holy Week was captured', () => {
  expect(find('envio-tablas', '2024-03-29')?.motivo).toContain(
    'El 31 de marzo de 2024 es domingo, inhábil; el último día hábil del mes es el viernes 29',
  );
  const holyWeek = createCalendar({
    altas: [
      { fecha: day('2024-03-28'), motivo: 'Jueves Santo' },
      { fecha: day('2024-03-29'), motivo: 'Viernes Santo' },
    ],
  });
  expect(find('envio-tablas', '2024-03-27', holyWeek)).toBeDefined();
});

test('a day not worked between request and delivery does not count, and is named', () => {
  const calendar = createCalendar({ altas: [{ fecha: day('2026-05-05'), motivo: 'Acuerdo 5/2026' }] });
  expect(find('solicitud-prorroga-b', '2026-04-30', calendar)?.motivo).toContain(
    'el jueves 30 de abril de 2026. Por inhábil tampoco cuenta el viernes 1 (Día del Trabajo) y el martes 5 (Acuerdo 5/2026).',
  );
});

test('the quarter’s own: budget on day 30 of its last month, matrix on day 20 of the next', () => {
  expect(ofId('informacion-presupuestal', 2024).map(({ periodo, fecha }) => [periodo, toIso(fecha)])).toEqual(
    [
      ['2024-T1', '2024-03-30'],
      ['2024-T2', '2024-06-30'],
      ['2024-T3', '2024-09-30'],
      ['2024-T4', '2024-12-30'],
    ],
  );
  expect(ofId('matriz', 2024).map(({ periodo, fecha }) => [periodo, toIso(fecha)])).toEqual([
    ['2023-T4', '2024-01-20'],
    ['2024-T1', '2024-04-20'],
    ['2024-T2', '2024-07-20'],
    ['2024-T3', '2024-10-20'],
  ]);
});

test('a request that the holidays push into December belongs to the year in which it falls', () => {
  const altas = [1, 2, 5].map((date) => ({ fecha: day('2026-01-01') + date - 1, motivo: 'Vacaciones' }));
  const calendar = createCalendar({ altas });
  expect(ofId('solicitud-prorroga-b', 2025, calendar).map(({ periodo }) => periodo)).toContain('2026-01');
  expect(ofId('solicitud-prorroga-b', 2026, calendar).map(({ periodo }) => periodo)).not.toContain('2026-01');
});

const someCalendar = fc
  .array(fc.integer({ min: day('2020-01-01'), max: day('2034-12-31') }), { maxLength: 60 })
  .map((days) => createCalendar({ altas: days.map((fecha) => ({ fecha, motivo: 'Acuerdo' })) }));

test('in any year and calendar: delivery is due on a business day up to the 6th, and A only on its weekdays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2020, max: 2034 }), someCalendar, (year, calendar) => {
      const rules = new Map(plazosMonterrey.map((rule) => [rule.id, rule]));
      const plazos = plazosOfYear(plazosMonterrey, year, calendar);
      const ofA = plazos.filter(({ id }) => id === 'entrega-prorroga-a');
      for (const plazo of plazos) {
        const rule = rules.get(plazo.id);
        if (plazo.id !== 'entrega-enlace' || !rule) continue;
        const limite = limiteOf(rule, plazo);
        const hasA = ofA.some(({ periodo }) => periodo === plazo.periodo);
        expect(calendarDate(plazo.fecha).day).toBe(6);
        expect(limite).toBe(previousDiaHabil(calendar, plazo.fecha));
        expect(esHabil(calendar, limite)).toBe(true);
        expect(hasA).toBe([6, 0, 1].includes(weekday(plazo.fecha)));
      }
      for (const { id, periodo, fecha } of plazos) {
        const sixth = dateSerial(Number(periodo.slice(0, 4)), Number(periodo.slice(5)), 6) ?? 0;
        if (id === 'entrega-prorroga-a') expect(fecha).toBe(sixth + 2);
        if (!id.startsWith('solicitud-')) continue;
        expect(fecha).toBeLessThan(sixth);
        expect(esHabil(calendar, fecha)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
