import fc from 'fast-check';
import {
  calendarDate,
  dateSerial,
  daysInMonth,
  FIRST_SERIAL,
  fromIso,
  LAST_SERIAL,
  toIso,
  weekday,
} from '../../../src/domain/dates/dateSerial';

const serials = fc.integer({ min: FIRST_SERIAL, max: LAST_SERIAL });

test.each([
  ['1900-03-01', 61],
  ['2000-01-01', 36526],
  ['2025-09-01', 45901],
  ['9999-12-31', 2_958_465],
])('%s is the serial that Excel gives it, %d', (iso, serial) => {
  expect(fromIso(iso)).toBe(serial);
});

test('serials, calendar dates and ISO texts are the same days', () => {
  fc.assert(
    fc.property(serials, (serial) => {
      const { year, month, day } = calendarDate(serial);
      expect(dateSerial(year, month, day)).toBe(serial);
      expect(fromIso(toIso(serial))).toBe(serial);
    }),
  );
});

test('weekdays follow each other', () => {
  fc.assert(fc.property(serials, (serial) => weekday(serial + 1) === (weekday(serial) + 1) % 7));
});

test('the last day of a month exists and the one after does not', () => {
  const months = fc.record({
    year: fc.integer({ min: 1901, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(months, ({ year, month }) => {
      expect(dateSerial(year, month, daysInMonth(year, month))).not.toBeNull();
      expect(dateSerial(year, month, daysInMonth(year, month) + 1)).toBeNull();
    }),
  );
});

test.each(['2026-02-30', '2026-13-01', '1900-02-28', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'])(
  '«%s» is not an ISO day that Excel holds',
  (text) => {
    expect(fromIso(text)).toBeNull();
  },
);
