import fc from 'fast-check';
import { fromIso, toIso } from '../../../src/domain/dates/dateSerial';
import {
  addMonths,
  firstDayOf,
  lastDayOf,
  monthOf,
  nextPeriodo,
  parsePeriodo,
  periodoLabel,
  previousPeriodo,
  quarterLabel,
  quarterOf,
} from '../../../src/domain/dates/periodo';

const periodos = fc
  .tuple(fc.integer({ min: 2001, max: 2198 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test.each([
  ['2026-02', '2026-02'],
  [' 2026-02 ', '2026-02'],
  [fromIso('2026-02-01') ?? 0, '2026-02'],
  ['2026-2', null],
  ['2026-13', null],
  ['2026-00', null],
  ['1999-12', null],
  ['febrero de 2026', null],
  ['2026-02-01', null],
  ['', null],
  [2026, null],
  [fromIso('1999-12-31') ?? 0, null],
  [true, null],
])('%j read as a period is %j', (value, periodo) => {
  expect(parsePeriodo(value)).toBe(periodo);
});

test('February ends on 29 in a leap year', () => {
  expect(toIso(lastDayOf('2024-02'))).toBe('2024-02-29');
  expect(toIso(lastDayOf('2026-02'))).toBe('2026-02-28');
});

test('the day after the last day of a month is the first of the next', () => {
  fc.assert(fc.property(periodos, (periodo) => lastDayOf(periodo) + 1 === firstDayOf(nextPeriodo(periodo))));
});

test('every day between the first and the last belongs to the month', () => {
  fc.assert(
    fc.property(periodos, (periodo) => {
      expect(monthOf(firstDayOf(periodo))).toBe(periodo);
      expect(monthOf(lastDayOf(periodo))).toBe(periodo);
    }),
  );
});

test('previous undoes next, and twelve months are a year', () => {
  fc.assert(
    fc.property(periodos, (periodo) => {
      expect(previousPeriodo(nextPeriodo(periodo))).toBe(periodo);
      expect(addMonths(periodo, 12).slice(5)).toBe(periodo.slice(5));
      expect(Number(addMonths(periodo, 12).slice(0, 4))).toBe(Number(periodo.slice(0, 4)) + 1);
    }),
  );
});

test('turns the year', () => {
  expect(previousPeriodo('2026-01')).toBe('2025-12');
  expect(nextPeriodo('2025-12')).toBe('2026-01');
});

test('knows the quarter of each month', () => {
  const quarters = ['01', '03', '04', '06', '07', '09', '10', '12'].map((month) =>
    quarterOf(`2026-${month}`),
  );
  expect(quarters.map(({ quarter }) => quarter)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  expect(quarterLabel({ year: 2026, quarter: 1 })).toBe('Primer trimestre 2026');
});

test.each([
  ['2026-02', 'febrero de 2026'],
  ['2026-T1', 'Primer trimestre 2026'],
  ['2026-T4', 'Cuarto trimestre 2026'],
  ['2026-B6', 'Sexto bimestre 2026'],
  ['2026', '2026'],
  ['2026-T5', '2026-T5'],
  ['otro', 'otro'],
  ['', ''],
])('«%s» is shown as «%s»', (periodo, label) => {
  expect(periodoLabel(periodo)).toBe(label);
});

test('arithmetic on what is not a period is a programming error', () => {
  expect(() => nextPeriodo('febrero')).toThrow(RangeError);
  expect(() => lastDayOf('2026-13')).toThrow(RangeError);
});
