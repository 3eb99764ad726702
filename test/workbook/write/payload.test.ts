import fc from 'fast-check';
import { rowBlocks } from '../../../src/workbook/write/payload';

const rows = fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: 2, maxLength: 2 }), {
  maxLength: 60,
});
const limits = fc.tuple(fc.integer({ min: -50, max: 400 }), fc.integer({ min: 200, max: 600 }));

test('blocks hold every row once and in order', () => {
  fc.assert(
    fc.property(rows, limits, (table, [first, limit]) => {
      const blocks = rowBlocks(table, first, limit);
      expect(blocks.flatMap((block) => block.rows)).toEqual(table);
      let next = 0;
      for (const block of blocks) {
        expect(block.start).toBe(next);
        next += block.rows.length;
      }
    }),
  );
});

test('only a row larger than the limit makes a block over it', () => {
  fc.assert(
    fc.property(rows, limits, (table, [first, limit]) => {
      for (const block of rowBlocks(table, first, limit)) {
        expect(block.bytes <= Math.max(first, limit) || block.rows.length === 1).toBe(true);
      }
    }),
  );
});

test('the first block fills what is left of the request', () => {
  const table = Array.from({ length: 10 }, () => ['x'.repeat(90)]);
  expect(rowBlocks(table, 210, 500).map((block) => block.rows.length)).toEqual([2, 5, 3]);
});

test('a request without room for a row is left to be sent as it is', () => {
  const table = Array.from({ length: 10 }, () => ['x'.repeat(90)]);
  expect(rowBlocks(table, 20, 500).map((block) => block.rows.length)).toEqual([5, 5]);
});

test('letters that take several bytes are counted as bytes', () =>
  expect(rowBlocks([['ñ'.repeat(100)]])[0]?.bytes).toBeGreaterThan(200));
