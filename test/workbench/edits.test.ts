import { editsIn } from '../../workbench/grid/edits';

const nothingTyped = (): null => null;

test('what was typed goes as it was typed, not as the grid understood it', () => {
  const { entries } = editsIn({ 4: { 2: { v: 0.45 } } }, () => '45 %');
  expect(entries).toEqual([
    { range: { startRow: 4, endRow: 4, startColumn: 2, endColumn: 2 }, texts: [['45 %']] },
  ]);
});

test('a block that was pasted is one block', () => {
  const { entries } = editsIn(
    { 0: { 0: { v: 'a' }, 1: { v: 1 } }, 1: { 0: { v: 'b' }, 1: { f: '=A1', v: 3 } } },
    nothingTyped,
  );
  expect(entries).toEqual([
    {
      range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
      texts: [
        ['a', '1'],
        ['b', '=A1'],
      ],
    },
  ]);
});

test('cells apart from each other are blocks apart, and what lies between is not touched', () => {
  const { entries } = editsIn({ 0: { 0: { v: 'a' }, 2: { v: 'c' } }, 3: { 0: { v: 'd' } } }, nothingTyped);
  expect(entries.map(({ texts }) => texts)).toEqual([[['a']], [['c']], [['d']]]);
});

test('deleting empties the cells', () => {
  const { entries, cleared } = editsIn({ 0: { 0: null, 1: { v: null } } }, nothingTyped);
  expect(entries).toEqual([]);
  expect(cleared).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }]);
});

test('a change of look alone is no edit, but the cell is drawn again', () => {
  const { places, entries, cleared } = editsIn({ 2: { 2: { s: { ff: 'Arial' } } } }, nothingTyped);
  expect([places, entries, cleared]).toEqual([[[2, 2]], [], []]);
});

test('a number put back where per cents are shown goes as per cents, which Excel would else divide', () => {
  const { entries } = editsIn({ 0: { 0: { v: 0.07 } } }, nothingTyped, () => true);
  expect(entries[0]!.texts).toEqual([['7%']]);
});

test('a date or a per cent that was copied in the grid goes as it is read, not as its number', () => {
  const looks = (pattern: string) => ({ n: { pattern } });
  const { entries } = editsIn(
    { 0: { 0: { v: 46_143, s: looks('dd/mm/yyyy') }, 1: { v: 0.45, s: looks('0%') }, 2: { v: 12.5 } } },
    nothingTyped,
  );
  expect(entries[0]!.texts).toEqual([['01/05/2026', '45%', '12.5']]);
});

test('a text of several lines keeps them', () => {
  const { entries } = editsIn({ 0: { 0: { p: document('uno\rdos\r\n') } } }, nothingTyped);
  expect(entries[0]!.texts).toEqual([['uno\ndos']]);
});

function document(dataStream: string) {
  return { id: 'd', documentStyle: {}, body: { dataStream } };
}
