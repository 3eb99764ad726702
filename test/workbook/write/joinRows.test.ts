import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import { joinRows, type PlacedRow } from '../../../src/workbook/write/joinRows';

const scattered: fc.Arbitrary<readonly PlacedRow[]> = fc
  .uniqueArray(fc.nat(500), { maxLength: 40 })
  .map((rows) => rows.map((row) => ({ row, values: [`a${row}`, row] })));

/** What the cells hold after the runs are written: `null` leaves a cell as it was. */
function written(placed: readonly PlacedRow[]): ReadonlyMap<number, readonly CellValue[]> {
  const cells = new Map<number, readonly CellValue[]>();
  for (const run of joinRows(placed, 2)) {
    run.rows.forEach((values, index) => {
      const given = values.filter((value) => value !== null);
      if (given.length > 0) cells.set(run.row + index, given);
    });
  }
  return cells;
}

test('every row is written where it stands, and nothing else', () => {
  fc.assert(
    fc.property(scattered, (placed) => {
      expect(written(placed)).toEqual(new Map(placed.map(({ row, values }) => [row, values])));
    }),
  );
});

test.each([
  ['consecutive rows', [3, 4, 5], 1],
  ['every other row', [2, 4, 6, 8], 1],
  ['rows in any order', [8, 2, 6, 4], 1],
  ['rows far apart', [1, 5000], 2],
  ['no row', [], 0],
])('%s take as few calls as they can', (_, rows, calls) => {
  const placed = rows.map((row) => ({ row, values: ['x'] }));
  expect(joinRows(placed, 1)).toHaveLength(calls);
});

test('rows between two that change are left as they are', () =>
  expect(
    joinRows(
      [
        { row: 1, values: ['a'] },
        { row: 3, values: ['b'] },
      ],
      1,
    ),
  ).toEqual([{ row: 1, rows: [['a'], [null], ['b']] }]));
