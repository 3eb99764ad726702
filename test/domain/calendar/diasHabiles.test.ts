import fc from 'fast-check';
import {
  addDiasHabiles,
  countDiasHabiles,
  createCalendar,
  esHabil,
  inhabil,
  lastDiaHabilOfMonth,
  nextDiaHabil,
  previousDiaHabil,
} from '../../../src/domain/calendar/diasHabiles';
import { FIRST_SERIAL, fromIso, LAST_SERIAL, toIso, weekday } from '../../../src/domain/dates/dateSerial';

const day = (iso: string): number => fromIso(iso) ?? Number.NaN;
const law = createCalendar();

describe('the assumed calendar', () => {
  test.each([
    ['2026-10-03', 'sábado'],
    ['2026-10-04', 'domingo'],
    ['2026-05-01', 'Día del Trabajo (LFT art. 74)'],
    ['2027-05-01', 'Día del Trabajo (LFT art. 74)'],
    ['2023-02-06', 'primer lunes de febrero (LFT art. 74)'],
    ['2024-10-01', 'transmisión del Poder Ejecutivo Federal (LFT art. 74)'],
    ['2025-10-01', null],
    ['2024-03-29', null],
    ['2026-05-05', null],
  ])('on %s says %j', (iso, reason) => {
    expect(inhabil(law, day(iso))).toBe(reason);
    expect(esHabil(law, day(iso))).toBe(reason === null);
  });

  test('a time of day does not change the day', () => {
    expect(inhabil(law, day('2026-05-01') + 0.75)).toBe('Día del Trabajo (LFT art. 74)');
    expect(previousDiaHabil(law, day('2026-05-04') + 0.75)).toBe(day('2026-05-04'));
  });
});

describe('what the institution publishes', () => {
  const own = createCalendar({
    altas: [
      { fecha: day('2024-03-28'), motivo: 'Jueves Santo' },
      { fecha: day('2024-03-29'), motivo: 'Viernes Santo' },
      { fecha: day('2024-05-01'), motivo: 'Acuerdo 12' },
      { fecha: day('2024-05-01'), motivo: 'repetido' },
      { fecha: day('2024-05-06'), motivo: ' ' },
      { fecha: day('2024-05-07'), motivo: 'alta y baja' },
    ],
    bajas: [
      { fecha: day('2024-03-18'), motivo: 'guardia' },
      { fecha: day('2024-03-23'), motivo: 'sábado habilitado' },
      { fecha: day('2024-05-07'), motivo: 'alta y baja' },
    ],
  });

  test.each([
    ['2024-03-28', 'Jueves Santo'],
    ['2024-05-01', 'Acuerdo 12'],
    ['2024-05-06', 'día inhábil de la institución'],
    ['2024-05-07', 'alta y baja'],
    ['2024-03-18', null],
    ['2024-03-23', null],
    ['2024-03-24', 'domingo'],
  ])('%s: %j', (iso, reason) => {
    expect(inhabil(own, day(iso))).toBe(reason);
  });

  test('moves the last business day of March 2024 from Friday 29 to Wednesday 27', () => {
    expect(toIso(lastDiaHabilOfMonth(law, 2024, 3))).toBe('2024-03-29');
    expect(toIso(lastDiaHabilOfMonth(own, 2024, 3))).toBe('2024-03-27');
  });

  test('counts a Saturday that was made a working day', () => {
    expect(countDiasHabiles(own, day('2024-03-22'), day('2024-03-25'))).toBe(2);
  });

  test('is known to be captured or not', () => {
    expect([createCalendar(), createCalendar({ altas: [], bajas: [] }), own].map((c) => c.captured)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('adding business days', () => {
  test.each([
    ['2025-01-30', 5, '2025-02-07'],
    ['2025-02-03', 5, '2025-02-10'],
    ['2025-09-12', 5, '2025-09-22'],
    ['2025-09-13', 1, '2025-09-15'],
    ['2025-12-24', 1, '2025-12-26'],
    ['2025-12-31', 1, '2026-01-02'],
    ['2026-01-02', -1, '2025-12-31'],
    ['2023-02-06', -1, '2023-02-03'],
    ['2023-02-06', -2, '2023-02-02'],
    ['2025-09-13', 0, '2025-09-13'],
  ])('counts from the first business day after the notification: %s and %d give %s', (from, n, to) => {
    expect(toIso(addDiasHabiles(law, day(from), n))).toBe(to);
  });

  test('stays within the dates that Excel holds', () => {
    expect(addDiasHabiles(law, LAST_SERIAL - 1, 50)).toBe(LAST_SERIAL);
    expect(addDiasHabiles(law, FIRST_SERIAL + 1, -50)).toBe(FIRST_SERIAL);
    expect(addDiasHabiles(law, Number.NaN, 0)).toBe(FIRST_SERIAL);
    expect(addDiasHabiles(law, day('2025-01-30'), Number.NaN)).toBe(day('2025-01-30'));
  });
});

test.each([
  ['2023-02-06', '2023-02-03', '2023-02-07'],
  ['2026-10-03', '2026-10-02', '2026-10-05'],
  ['2026-05-01', '2026-04-30', '2026-05-04'],
  ['2026-10-05', '2026-10-05', '2026-10-05'],
])('the business days on or around %s are %s and %s', (iso, previous, next) => {
  expect(toIso(previousDiaHabil(law, day(iso)))).toBe(previous);
  expect(toIso(nextDiaHabil(law, day(iso)))).toBe(next);
});

test.each([
  [2024, 3, '2024-03-29'],
  [2024, 4, '2024-04-30'],
  [2026, 1, '2026-01-30'],
  [2026, 2, '2026-02-27'],
  [2027, 1, '2027-01-29'],
])('the last business day of %d-%d is %s', (year, month, iso) => {
  expect(toIso(lastDiaHabilOfMonth(law, year, month))).toBe(iso);
});

test('2026 has 254 business days by the law: 261 from Monday to Friday less seven', () => {
  expect(countDiasHabiles(law, day('2025-12-31'), day('2026-12-31'))).toBe(254);
});

describe('for any day and any calendar', () => {
  const days = fc.integer({ min: day('1995-01-01'), max: day('2060-12-31') });
  const institutionDays = fc.array(
    fc.record({ fecha: fc.integer({ min: day('2025-01-01'), max: day('2026-12-31') }), motivo: fc.string() }),
    { maxLength: 60 },
  );
  const calendars = fc
    .record({ altas: institutionDays, bajas: institutionDays })
    .map((captured) => createCalendar(captured));
  const near = fc.integer({ min: day('2024-06-01'), max: day('2027-06-30') });

  test('counting to the day reached by adding n gives n', () => {
    fc.assert(
      fc.property(calendars, fc.oneof(days, near), fc.integer({ min: 0, max: 1500 }), (calendar, from, n) => {
        const reached = addDiasHabiles(calendar, from, n);
        expect(countDiasHabiles(calendar, from, reached)).toBe(n);
        if (n > 0) expect(esHabil(calendar, reached)).toBe(true);
      }),
    );
  });

  test('taking n away mirrors it', () => {
    fc.assert(
      fc.property(calendars, fc.oneof(days, near), fc.integer({ min: 1, max: 1500 }), (calendar, from, n) => {
        const reached = addDiasHabiles(calendar, from, -n);
        expect(esHabil(calendar, reached)).toBe(true);
        expect(countDiasHabiles(calendar, reached - 1, from - 1)).toBe(n);
      }),
    );
  });

  test('counting agrees with walking day by day', () => {
    fc.assert(
      fc.property(calendars, near, fc.integer({ min: -50, max: 900 }), (calendar, after, length) => {
        let walked = 0;
        for (let date = after + 1; date <= after + length; date += 1) {
          if (inhabil(calendar, date) === null) walked += 1;
        }
        expect(countDiasHabiles(calendar, after, after + length)).toBe(walked);
      }),
    );
  });

  test('a later day never counts less, nor is reached earlier', () => {
    fc.assert(
      fc.property(calendars, near, fc.nat(700), fc.nat(30), (calendar, from, length, more) => {
        expect(countDiasHabiles(calendar, from, from + length + more)).toBeGreaterThanOrEqual(
          countDiasHabiles(calendar, from, from + length),
        );
        expect(addDiasHabiles(calendar, from + more, length)).toBeGreaterThanOrEqual(
          addDiasHabiles(calendar, from, length),
        );
        expect(addDiasHabiles(calendar, from, length + 1)).toBeGreaterThan(
          addDiasHabiles(calendar, from, length),
        );
      }),
    );
  });

  test('nothing but weekdays is business when nothing was captured', () => {
    fc.assert(
      fc.property(days, (date) => {
        if (esHabil(law, date)) expect([1, 2, 3, 4, 5]).toContain(weekday(date));
        expect(previousDiaHabil(law, date)).toBeLessThanOrEqual(date);
        expect(nextDiaHabil(law, date)).toBeGreaterThanOrEqual(date);
      }),
    );
  });
});

test('a century of business days is counted as the sum of its years', () => {
  const years = Array.from({ length: 100 }, (_, index) => 2000 + index);
  const within = (year: number) => countDiasHabiles(law, day(`${year - 1}-12-31`), day(`${year}-12-31`));
  const sum = years.reduce((total, year) => total + within(year), 0);
  expect(countDiasHabiles(law, day('1999-12-31'), day('2099-12-31'))).toBe(sum);
});
