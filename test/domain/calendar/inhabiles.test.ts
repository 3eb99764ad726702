import { fromIso, toIso, weekday } from '../../../src/domain/dates/dateSerial';
import { inhabilesLft, optionalDays } from '../../../src/domain/calendar/inhabiles';

const isoDays = (days: ReturnType<typeof inhabilesLft>) => days.map(({ fecha }) => toIso(fecha));

test.each([
  [2023, ['2023-01-01', '2023-02-06', '2023-03-20', '2023-05-01', '2023-09-16', '2023-11-20', '2023-12-25']],
  [
    2024,
    [
      ...['2024-01-01', '2024-02-05', '2024-03-18', '2024-05-01', '2024-09-16'],
      ...['2024-10-01', '2024-11-18', '2024-12-25'],
    ],
  ],
  [2026, ['2026-01-01', '2026-02-02', '2026-03-16', '2026-05-01', '2026-09-16', '2026-11-16', '2026-12-25']],
])('the law of %d gives its days of rest', (year, days) => {
  expect(isoDays(inhabilesLft(year))).toEqual(days);
});

test('1 October is one of them every six years since 2024', () => {
  const years = Array.from({ length: 30 }, (_, index) => 2012 + index);
  const octobers = years.filter((year) => isoDays(inhabilesLft(year)).includes(`${year}-10-01`));
  expect(octobers).toEqual([2024, 2030, 2036]);
});

test('the movable ones are always Mondays', () => {
  for (let year = 2007; year <= 2100; year += 1) {
    const mondays = inhabilesLft(year).filter(({ motivo }) => motivo.includes('lunes'));
    expect(mondays.map(({ fecha }) => weekday(fecha))).toEqual([1, 1, 1]);
  }
});

/** Good Fridays as published. */
test.each(['2019-04-19', '2022-04-15', '2023-04-07', '2024-03-29', '2025-04-18', '2026-04-03', '2038-04-23'])(
  '%s is offered as Viernes Santo',
  (iso) => {
    const year = Number(iso.slice(0, 4));
    const friday = optionalDays(year).find(({ motivo }) => motivo === 'Viernes Santo');
    expect(friday?.fecha).toBe(fromIso(iso));
  },
);

test('what is offered for 2026 comes in date order', () => {
  expect(optionalDays(2026).map(({ fecha, motivo }) => `${toIso(fecha)} ${motivo}`)).toEqual([
    '2026-03-30 Lunes Santo',
    '2026-03-31 Martes Santo',
    '2026-04-01 Miércoles Santo',
    '2026-04-02 Jueves Santo',
    '2026-04-03 Viernes Santo',
    '2026-05-05 aniversario de la Batalla de Puebla',
    '2026-11-02 Día de Muertos',
    '2026-12-12 Día de la Virgen de Guadalupe',
  ]);
});

test('a year that Excel does not hold has no days', () => {
  expect(inhabilesLft(10_000)).toEqual([]);
  expect(optionalDays(1800)).toEqual([]);
});
