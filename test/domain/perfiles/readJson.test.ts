import fc from 'fast-check';
import { readJson } from '../../../src/domain/perfiles/propio/readJson';

describe('JSON as a person may have broken it', () => {
  it('reads what the engine reads, and refuses what it refuses', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '}', '"', '', 'x', '\n'))
      .map(
        ([text, at, put]) =>
          `${text.slice(0, at % (text.length + 1))}${put}${text.slice((at % (text.length + 1)) + 1)}`,
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        const reading = readJson(text);
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(reading.kind).toBe('broken');
          return;
        }
        expect(reading).toMatchObject({ kind: 'value', value: expected });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{\n  "a": 1,\n  b: 2\n}', 3, 3, 'b'],
    ['{"a": [1, 2', 1, 12, ''],
    ['{"a": "sin cerrar}', 1, 7, '"'],
    ['{"a": 01}', 1, 8, '1'],
    ['['.repeat(200), 1, 102, '['],
  ])('says where %j stops being JSON', (text, line, column, found) => {
    expect(readJson(text)).toEqual({ kind: 'broken', line, column, found });
  });

  it('admits the mark with which some editors begin a file, and tells keys written twice', () => {
    expect(readJson('\uFEFF{"a":[{"b":1,"b":2}]}')).toEqual({
      kind: 'value',
      value: { a: [{ b: 2 }] },
      repeated: ['a[1].b'],
    });
  });
});
