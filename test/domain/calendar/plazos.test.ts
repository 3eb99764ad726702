import fc from 'fast-check';
import { createCalendar, esHabil, previousDiaHabil } from '../../../src/domain/calendar/diasHabiles';
import { firstLastDiaHabilAfter } from '../../../src/domain/calendar/lastDiaHabil';
import type { PlazoRule } from '../../../src/domain/calendar/plazoRules';
import { plazosAfterNotification, plazosOfYear, type Plazo } from '../../../src/domain/calendar/plazos';
import { fromIso, toIso } from '../../../src/domain/dates/dateSerial';
import * as monterrey from './monterreyRules';

const day = (iso: string): number => fromIso(iso) ?? Number.NaN;
const law = createCalendar();
const holyWeek = createCalendar({
  altas: [
    { fecha: day('2024-03-28'), motivo: 'Jueves Santo' },
    { fecha: day('2024-03-29'), motivo: 'Viernes Santo' },
  ],
});
const SUPPOSED = 'Calendario supuesto: LFT 74; capture el acuerdo de su institución.';
const OWN = 'Calendario: LFT 74 y los días que capturó su institución.';

const dates = ({ periodo, fecha, habilAnterior }: Plazo) => [periodo, toIso(fecha), toIso(habilAnterior)];
function ofPeriodo(rule: PlazoRule, year: number, periodo: string, calendar = law): Plazo | undefined {
  return plazosOfYear([rule], year, calendar).find((plazo) => plazo.periodo === periodo);
}

describe('day 6 or the business day before', () => {
  test('on 6 February 2023, first Monday of February, falls due on Friday 3', () => {
    expect(ofPeriodo(monterrey.entregaDelEnlace, 2023, '2023-02')).toEqual({
      id: 'entrega-del-enlace',
      periodo: '2023-02',
      fecha: day('2023-02-06'),
      habilAnterior: day('2023-02-03'),
      motivo: `El 6 de febrero de 2023 es primer lunes de febrero, inhábil; vence el viernes 3. ${SUPPOSED}`,
      fundamento: monterrey.entregaDelEnlace.fundamento,
    });
  });

  test('on a business day falls due that day', () => {
    const march = ofPeriodo(monterrey.entregaDelEnlace, 2023, '2023-03');
    expect(march?.habilAnterior).toBe(march?.fecha);
    expect(march?.motivo).toBe(`El lunes 6 de marzo de 2023 es hábil; vence ese día. ${SUPPOSED}`);
  });

  test('comes once a month', () => {
    const plazos = plazosOfYear([monterrey.entregaDelEnlace], 2023, law);
    expect(plazos.map(({ fecha }) => toIso(fecha).slice(5))).toEqual([
      ...['01-06', '02-06', '03-06', '04-06', '05-06', '06-06'],
      ...['07-06', '08-06', '09-06', '10-06', '11-06', '12-06'],
    ]);
  });
});

describe('a natural day', () => {
  test('stays and shows the business day before', () => {
    const july = ofPeriodo(monterrey.captura, 2023, '2023-07');
    expect(july && dates(july)).toEqual(['2023-07', '2023-07-08', '2023-07-07']);
    expect(july?.motivo).toBe(
      `El 8 de julio de 2023 es sábado, inhábil; el plazo es en día natural y no se mueve, el hábil anterior es el viernes 7. ${SUPPOSED}`,
    );
  });

  test('of a month that is too short is its last day', () => {
    const rule: PlazoRule = {
      ...monterrey.captura,
      kind: 'day-of-month',
      day: 30,
      every: { of: 'month' },
      onInhabil: 'stays',
    };
    const february = ofPeriodo(rule, 2025, '2025-02');
    expect(february && dates(february)).toEqual(['2025-02', '2025-02-28', '2025-02-28']);
    expect(february?.motivo).toBe(
      `El mes de febrero de 2025 no tiene día 30: se toma el 28. El viernes 28 de febrero de 2025 es hábil; vence ese día. ${SUPPOSED}`,
    );
  });

  test('by quarter falls on day 30 of the month of the cut', () => {
    expect(plazosOfYear([monterrey.informacionPresupuestal], 2024, law).map(dates)).toEqual([
      ['2024-T1', '2024-03-30', '2024-03-29'],
      ['2024-T2', '2024-06-30', '2024-06-28'],
      ['2024-T3', '2024-09-30', '2024-09-30'],
      ['2024-T4', '2024-12-30', '2024-12-30'],
    ]);
  });

  test('after the quarter belongs to the year in which it falls', () => {
    expect(plazosOfYear([monterrey.matriz], 2024, law).map(dates)).toEqual([
      ['2023-T4', '2024-01-20', '2024-01-19'],
      ['2024-T1', '2024-04-20', '2024-04-19'],
      ['2024-T2', '2024-07-20', '2024-07-19'],
      ['2024-T3', '2024-10-20', '2024-10-18'],
    ]);
  });

  test('whose business day before is in the month before names it whole', () => {
    const first: PlazoRule = {
      ...monterrey.captura,
      kind: 'day-of-month',
      day: 1,
      every: { of: 'month' },
      onInhabil: 'falls-due-before',
    };
    expect(ofPeriodo(first, 2026, '2026-05')?.motivo).toBe(
      `El 1 de mayo de 2026 es Día del Trabajo, inhábil; vence el jueves 30 de abril de 2026. ${SUPPOSED}`,
    );
  });
});

describe('the last business day of the month', () => {
  test('of March 2024 is Friday 29 by the law, which gives no Holy Week', () => {
    const march = ofPeriodo(monterrey.envioDeTablas, 2024, '2024-03');
    expect(march && dates(march)).toEqual(['2024-03', '2024-03-29', '2024-03-29']);
    expect(march?.motivo).toBe(
      `El 31 de marzo de 2024 es domingo, inhábil; el último día hábil del mes es el viernes 29 y vence ese día. ${SUPPOSED}`,
    );
  });

  test('is Wednesday 27 where the institution captured Holy Week, and no calendar is supposed', () => {
    const march = ofPeriodo(monterrey.envioDeTablas, 2024, '2024-03', holyWeek);
    expect(march && dates(march)).toEqual(['2024-03', '2024-03-27', '2024-03-27']);
    expect(march?.motivo).toBe(
      'El 31 de marzo de 2024 es domingo, inhábil, y también el jueves 28 (Jueves Santo) y el viernes 29 (Viernes Santo); ' +
        `el último día hábil del mes es el miércoles 27 y vence ese día. ${OWN}`,
    );
  });

  test("names the institution's day with its own words", () => {
    const calendar = createCalendar({ altas: [{ fecha: day('2024-04-30'), motivo: 'Acuerdo 12/2024' }] });
    expect(ofPeriodo(monterrey.envioDeTablas, 2024, '2024-04', calendar)?.motivo).toBe(
      `El 30 de abril de 2024 es inhábil (Acuerdo 12/2024); el último día hábil del mes es el lunes 29 y vence ese día. ${OWN}`,
    );
  });

  test.each([
    ['2025-03-15', '2025-04-30'],
    ['2025-04-29', '2025-04-30'],
    ['2025-04-30', '2026-04-30'],
    ['2025-09-23', '2026-04-30'],
    ['2021-05-17', '2022-04-29'],
  ])('of the first April after %s is %s', (notificacion, due) => {
    expect(toIso(firstLastDiaHabilAfter(4, day(notificacion), law) ?? 0)).toBe(due);
  });
});

test('every two months, without a day, takes the last one', () => {
  const plazos = plazosOfYear([monterrey.compilacion], 2026, law);
  expect(plazos.map(dates)).toEqual([
    ['2026-B1', '2026-02-28', '2026-02-27'],
    ['2026-B2', '2026-04-30', '2026-04-30'],
    ['2026-B3', '2026-06-30', '2026-06-30'],
    ['2026-B4', '2026-08-31', '2026-08-31'],
    ['2026-B5', '2026-10-31', '2026-10-30'],
    ['2026-B6', '2026-12-31', '2026-12-31'],
  ]);
  expect(plazos[0]?.motivo).toBe(
    `La norma lo pide cada bimestre y no fija el día: se toma el último. El 28 de febrero de 2026 es sábado, inhábil; el hábil anterior es el viernes 27. ${SUPPOSED}`,
  );
});

test('every quarter is coded as a quarter', () => {
  const rule: PlazoRule = { ...monterrey.compilacion, kind: 'end-of-period', months: 3 };
  expect(plazosOfYear([rule], 2026, law).map(({ periodo }) => periodo)).toEqual([
    '2026-T1',
    '2026-T2',
    '2026-T3',
    '2026-T4',
  ]);
});

test('years that Excel does not hold have no deadlines, and their ends do not fail', () => {
  const rules = Object.values(monterrey);
  for (const year of [0, 1900, 9999, 123_456, 2026.5, Number.NaN]) {
    expect(plazosOfYear(rules, year, law)).toEqual([]);
  }
  expect(firstLastDiaHabilAfter(4, day('9999-12-31'), law)).toBeNull();
});

test('no rules, no deadlines', () => {
  expect(plazosOfYear([], 2026, law)).toEqual([]);
  expect(plazosAfterNotification([], { notificacion: day('2026-01-15') }, law)).toEqual([]);
});

test('in any year each deadline falls in it, in order, with a business day no later, and names its calendar', () => {
  const rules = Object.values(monterrey);
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.constantFrom(law, holyWeek), (year, calendar) => {
      const plazos = plazosOfYear(rules, year, calendar);
      expect(plazos).toHaveLength(12 * 3 + 4 * 2 + 6);
      for (const [index, plazo] of plazos.entries()) {
        expect(toIso(plazo.fecha).slice(0, 4)).toBe(String(year));
        expect(plazo.fecha).toBeGreaterThanOrEqual(plazos[index - 1]?.fecha ?? 0);
        expect(plazo.habilAnterior).toBe(previousDiaHabil(calendar, plazo.fecha));
        expect(esHabil(calendar, plazo.habilAnterior)).toBe(true);
        expect(plazo.motivo.endsWith(calendar === law ? SUPPOSED : OWN)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
