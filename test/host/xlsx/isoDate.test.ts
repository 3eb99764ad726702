import fc from 'fast-check';
import { isoToSerial, serialToIso } from '../../../host/xlsx/isoDate';

test('a serial and its ISO text are the same moment, to the second', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2_958_465 }),
      fc.integer({ min: 0, max: 86_399 }),
      (day, second) => {
        expect(isoToSerial(serialToIso(day + second / 86_400))).toBeCloseTo(day + second / 86_400, 8);
      },
    ),
  );
});

test.each([
  [46_112, '2026-03-31'],
  [46_112.5, '2026-03-31T12:00:00'],
  [-1, '-1'],
  [3e6, '3000000'],
])('%d is %s', (serial, iso) => {
  expect(serialToIso(serial)).toBe(iso);
});

test.each(['31/03/2026', '2026-3-1', 'hoy', '', '2026-03-31T25'])('%p is no ISO date', (text) => {
  expect(isoToSerial(text)).toBeNull();
});
