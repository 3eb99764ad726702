import { pastedRows, repeated } from '../../workbench/grid/pastedText';

test('dates and per cents stay letter by letter, row by row', () => {
  expect(pastedRows('01/05/2026\t45 %\r\n31/12/2026\t7%\r\n')).toEqual([
    ['01/05/2026', '45 %'],
    ['31/12/2026', '7%'],
  ]);
});

test('a cell of several lines, between quotes, is one cell', () => {
  expect(pastedRows('"uno\r\ndijo ""dos"""\tb\nc\td')).toEqual([
    ['uno\ndijo "dos"', 'b'],
    ['c', 'd'],
  ]);
});

test('quotes that are part of what is said stay', () => {
  expect(pastedRows('"Bienestar" para todos\tb')).toEqual([['"Bienestar" para todos', 'b']]);
});

test('empty cells and short rows keep their places', () => {
  expect(pastedRows('a\t\tb\n\nc')).toEqual([
    ['a', '', 'b'],
    ['', '', ''],
    ['c', '', ''],
  ]);
});

test('one text fills what is selected, and what does not fit whole times goes once', () => {
  expect(repeated([['x']], 2, 2)).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
  expect(repeated([['a', 'b']], 1, 3)).toEqual([['a', 'b']]);
});
