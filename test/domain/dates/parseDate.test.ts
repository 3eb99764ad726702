import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import { calendarDate, fromIso, LAST_SERIAL, toIso } from '../../../src/domain/dates/dateSerial';
import { parseDate, type InvalidDateReason } from '../../../src/domain/dates/parseDate';
import { writtenForms } from './writtenForms';

/** The ISO day, or the kind and the reason. */
function read(value: CellValue): string {
  const reading = parseDate(value);
  if (reading.kind === 'date') return toIso(reading.date);
  return reading.kind === 'invalid' ? reading.reason : reading.kind;
}

describe('a date as people write it', () => {
  test.each([
    ['2025-09-01', '2025-09-01'],
    ['2025-09-01,', '2025-09-01'],
    ['2025-09-01 ;', '2025-09-01'],
    ['\u00a02025-09-01.\u00a0', '2025-09-01'],
    ['2025/09/01', '2025-09-01'],
    ['2025-9-1', '2025-09-01'],
    ['2025-09-01T00:00:00', '2025-09-01'],
    ['2025-09-01T23:59:59.999-06:00', '2025-09-01'],
    ['2025-09-01 06:00:00Z', '2025-09-01'],
    ['30 de julio de 2021', '2021-07-30'],
    ['30 de Julio del 2021', '2021-07-30'],
    ['30 julio 2021', '2021-07-30'],
    ['30 DE JULIO DE 2021.', '2021-07-30'],
    ['el 30 de julio de 2021', '2021-07-30'],
    ['12/04/2024', '2024-04-12'],
    ['12 / 4 / 2024', '2024-04-12'],
    ['12-04-2024', '2024-04-12'],
    ['12–04–2024', '2024-04-12'],
    ['12 04 2024', '2024-04-12'],
    ['12/04/2024 10:30', '2024-04-12'],
    ['12/04/2024, 10:30:00 p. m.', '2024-04-12'],
    ['12/04/2024 a las 10:30 hrs.', '2024-04-12'],
    ['15/11/22', '2022-11-15'],
    ['15/11/29', '2029-11-15'],
    ['15/11/30', '1930-11-15'],
    ['01.09.2025', '2025-09-01'],
    ['30-jul-21', '2021-07-30'],
    ['30/jul/2021', '2021-07-30'],
    ['30.jul.2021', '2021-07-30'],
    ['30 sept. 2025', '2025-09-30'],
    ['30 de set. de 2025', '2025-09-30'],
    ['30 setiembre 2025', '2025-09-30'],
    ['2021-jul-30', '2021-07-30'],
    ['julio 30, 2021', '2021-07-30'],
    ['lunes 3 de febrero de 2025', '2025-02-03'],
    ['Miércoles, 5 de febrero de 2025', '2025-02-05'],
    ['sabado 3/10/2026', '2026-10-03'],
    ['1º de mayo de 2026', '2026-05-01'],
    ['1.º de mayo de 2026', '2026-05-01'],
    ['1° de mayo de 2026', '2026-05-01'],
    ['1o de mayo de 2026', '2026-05-01'],
    ['1o. de mayo de 2026', '2026-05-01'],
    ['1ro de mayo de 2026', '2026-05-01'],
    ['1er de mayo de 2026', '2026-05-01'],
    ['primero de mayo de dos mil veintiséis', '2026-05-01'],
    ['treinta y uno de diciembre de mil novecientos noventa y nueve', '1999-12-31'],
    ['a los veintitrés días del mes de septiembre de dos mil veinticinco', '2025-09-23'],
    ['A los doce días del mes de abril de dos mil veinticuatro.', '2024-04-12'],
    ['a los treinta y un días del mes de mayo del año dos mil treinta y uno', '2031-05-31'],
    ['(12/04/2024)', '2024-04-12'],
    ['30 de julio de dos mil', '2000-07-30'],
    ['29 de febrero de 2024', '2024-02-29'],
    ['45901', '2025-09-01'],
  ])('«%s» is %s', (text, iso) => {
    expect(parseDate(text)).toEqual({ kind: 'date', date: fromIso(iso), written: 'text' });
  });

  test('is the same day in every form, for any day since 1930', () => {
    const days = fc.integer({ min: fromIso('1930-01-01') ?? 0, max: fromIso('2099-12-31') ?? 0 });
    fc.assert(
      fc.property(days, (date) => {
        for (const text of writtenForms(date)) {
          expect([text, parseDate(text)]).toEqual([text, { kind: 'date', date, written: 'text' }]);
        }
      }),
    );
  });

  test('with two digits for the year falls between 1930 and 2029', () => {
    const days = fc.integer({ min: fromIso('1930-01-01') ?? 0, max: fromIso('2029-12-31') ?? 0 });
    fc.assert(
      fc.property(days, (date) => {
        const { year, month, day } = calendarDate(date);
        const text = `${day}/${month}/${String(year % 100).padStart(2, '0')}`;
        expect(parseDate(text)).toEqual({ kind: 'date', date, written: 'text' });
      }),
    );
  });
});

describe('a number', () => {
  test('of a serial is its day, whatever the time of day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2101, max: LAST_SERIAL }),
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        (date, time) => {
          expect(parseDate(date + time)).toEqual({ kind: 'date', date, written: 'serial' });
          expect(fromIso(toIso(date))).toBe(date);
        },
      ),
    );
  });

  test.each<[number, InvalidDateReason]>([
    [2025, 'year-only'],
    [1900, 'year-only'],
    [2100, 'year-only'],
    [0, 'out-of-range'],
    [-1, 'out-of-range'],
    [60, 'out-of-range'],
    [20250901, 'out-of-range'],
    [LAST_SERIAL + 1, 'out-of-range'],
    [Number.NaN, 'out-of-range'],
    [Number.POSITIVE_INFINITY, 'out-of-range'],
  ])('%d is no date: %s', (number, reason) => {
    expect(parseDate(number)).toEqual({ kind: 'invalid', reason });
  });
});

describe('what is not a date says why', () => {
  test.each<[CellValue, InvalidDateReason | 'blank']>([
    ['', 'blank'],
    [' \u00a0 ', 'blank'],
    ['Abril 2024', 'month-without-day'],
    ['abril de 2024', 'month-without-day'],
    ['abril de dos mil veinticuatro', 'month-without-day'],
    ['abr-24', 'month-without-day'],
    ['abril', 'month-without-day'],
    ['2024-04', 'month-without-day'],
    ['04/2024', 'month-without-day'],
    ['2025', 'year-only'],
    ['año 2025', 'year-only'],
    ['dos mil veinticinco', 'year-only'],
    ['30 de julio', 'no-year'],
    ['primero de mayo', 'no-year'],
    ['julio 5', 'no-year'],
    ['12/04', 'no-year'],
    ['31/02/2026', 'no-such-day'],
    ['29 de febrero de 2025', 'no-such-day'],
    ['31 de abril de 2024', 'no-such-day'],
    ['treinta y dos de mayo de 2024', 'no-such-day'],
    ['00/04/2024', 'no-such-day'],
    ['2025-09-31', 'no-such-day'],
    ['04/15/2024', 'no-such-month'],
    ['2024-13-01', 'no-such-month'],
    ['12/00/2024', 'no-such-month'],
    ['1899-12-31', 'out-of-range'],
    ['12/04/0024', 'out-of-range'],
    ['martes 3 de febrero de 2025', 'ambiguous'],
    ['15 y 30 de julio de 2021', 'ambiguous'],
    ['del 15 al 30 de julio de 2021', 'ambiguous'],
    ['30 de julio y 5 de agosto de 2021', 'ambiguous'],
    ['12/04/2024 y 15/04/2024', 'ambiguous'],
    ['2025-09-01 a 2026-10-03', 'ambiguous'],
    ['julio-diciembre 2025', 'ambiguous'],
    ['-', 'not-a-date'],
    ['N/A', 'not-a-date'],
    ['#N/A', 'not-a-date'],
    ['Proceso de Determinación', 'not-a-date'],
    ['12/04/202', 'not-a-date'],
    ['12/04/20240', 'not-a-date'],
    ['12/04-2024', 'not-a-date'],
    ['2025-09-01 99:99', 'not-a-date'],
    ['2025-2026', 'not-a-date'],
    ['80/20', 'not-a-date'],
    ['75%', 'not-a-date'],
    ['Segundo trimestre 2025', 'not-a-date'],
    ['30 de julio de 202', 'not-a-date'],
    ['30 de brumario de 2021', 'not-a-date'],
    ['dos tres de mayo de 2021', 'not-a-date'],
    ['lunes', 'not-a-date'],
    ['=HOY()', 'not-a-date'],
    ['mañana', 'not-a-date'],
    ['oficio SE-1.7-OM/222/2025', 'not-a-date'],
    ['30 de julio de 2021 '.repeat(200), 'not-a-date'],
    [true, 'not-a-date'],
  ])('%j: %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      '30',
      '1',
      '2025',
      '-',
      '/',
      '.',
      ' ',
      ',',
      'de',
      'julio',
      'mar',
      'lunes',
      'a los',
      'días',
      'º',
      '31',
    ],
    ...['dos mil', 'veinticinco', 'primero', '10:30', 'T', 'Z', '\u00a0', '\n', '٣', '½', '🙂', '\ud800'],
  );

  test('gets a reading and never an exception', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseDate(text);
        expect(['blank', 'date', 'invalid']).toContain(reading.kind);
        if (reading.kind === 'date') expect(fromIso(toIso(reading.date))).toBe(reading.date);
      }),
      { numRuns: 2000 },
    );
  });

  test('of the length of a full cell is no date', () => {
    for (const text of [
      '9 '.repeat(16_000),
      '1-'.repeat(16_000),
      'a'.repeat(32_000),
      ' '.repeat(32_000) + 'x',
      '-'.repeat(32_000) + 'x',
    ]) {
      expect(read(text)).toBe('not-a-date');
    }
  });
});
