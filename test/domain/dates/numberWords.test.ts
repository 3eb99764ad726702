import fc from 'fast-check';
import { numberInWords, wordsToNumber } from '../../../src/domain/dates/numberWords';

test.each([
  [1, 'uno'],
  [16, 'dieciseis'],
  [23, 'veintitres'],
  [30, 'treinta'],
  [31, 'treinta y uno'],
  [1999, 'mil novecientos noventa y nueve'],
  [2000, 'dos mil'],
  [2025, 'dos mil veinticinco'],
])('%d is written «%s»', (number, words) => {
  expect(numberInWords(number)).toBe(words);
});

test('reads back every number that it writes', () => {
  const numbers = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1900, max: 2099 }));
  fc.assert(fc.property(numbers, (number) => wordsToNumber(numberInWords(number)) === number));
});

test.each([
  ['primero', 1],
  ['primer', 1],
  ['treinta y un', 31],
  ['treintaiuno', 31],
  ['treintayuno', 31],
  ['veintiun', 21],
  ['diez y seis', 16],
  ['veinte y tres', 23],
  ['dos mil veintiun', 2021],
])('reads the variant «%s» as %d', (words, number) => {
  expect(wordsToNumber(words)).toBe(number);
});

test.each(['', 'dos tres', 'veinte treinta', 'mil', 'cien', 'tres mil', 'uno uno', 'y', 'treinta y'])(
  '«%s» is no number of a date',
  (words) => {
    expect(wordsToNumber(words)).toBeNull();
  },
);

test('has no words for what no date needs', () => {
  expect([0, -1, 100, 1899, 2100].map(numberInWords)).toEqual(['', '', '', '', '']);
});
