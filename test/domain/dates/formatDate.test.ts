import { calendarDate, fromIso } from '../../../src/domain/dates/dateSerial';
import { formatDate, formatDateWithWeekday, weekdayName } from '../../../src/domain/dates/formatDate';
import { monthName } from '../../../src/domain/dates/names';

const date = fromIso('2026-10-03') ?? 0;

test('writes the short form with day first and the long one in words', () => {
  expect(formatDate(date, 'corta')).toBe('03/10/2026');
  expect(formatDate(date, 'larga')).toBe('3 de octubre de 2026');
});

test('names the weekday in Spanish', () => {
  expect(formatDateWithWeekday(date)).toBe('sábado 3 de octubre de 2026');
  expect(Array.from({ length: 7 }, (_, days) => weekdayName(date + days))).toEqual([
    'sábado',
    'domingo',
    'lunes',
    'martes',
    'miércoles',
    'jueves',
    'viernes',
  ]);
});

test('a time of day does not change the day that is written', () => {
  expect(formatDate(date + 0.99, 'corta')).toBe('03/10/2026');
  expect(calendarDate(date + 0.99)).toEqual({ year: 2026, month: 10, day: 3 });
});

test('there is no month before January or after December', () => {
  expect([monthName(0), monthName(1), monthName(12), monthName(13)]).toEqual(['', 'enero', 'diciembre', '']);
});
