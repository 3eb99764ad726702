/** Numbers as Mexican official documents spell days and years: «veintitrés», «dos mil veinticinco». */

const UP_TO_29 = (
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince ' +
  'dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro ' +
  'veinticinco veintiseis veintisiete veintiocho veintinueve'
).split(' ');

const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];

/** Without accents, 1–99 and the years 1900–2099; `''` for any other number. */
export function numberInWords(number: number): string {
  if (number >= 1 && number <= 29) return UP_TO_29[number] ?? '';
  if (number >= 30 && number <= 99) {
    const ten = TENS[Math.floor(number / 10) - 3] ?? '';
    return number % 10 === 0 ? ten : `${ten} y ${UP_TO_29[number % 10] ?? ''}`;
  }
  if (number >= 1900 && number <= 2099) {
    const century = number < 2000 ? 'mil novecientos' : 'dos mil';
    return `${century} ${numberInWords(number % 100)}`.trim();
  }
  return '';
}

const NUMBERS_BY_WORDS: ReadonlyMap<string, number> = new Map(
  [...range(1, 99), ...range(1900, 2099)].map((number) => [numberInWords(number), number]),
);

/** Reads what `numberInWords` writes, and its variants («primero», «treinta y un», «diez y seis»); `null` otherwise. */
export function wordsToNumber(foldedWords: string): number | null {
  const standard = foldedWords
    .replace(/^primero?$/, 'uno')
    .replace(/\bdiez y /, 'dieci')
    .replace(/\bveinte y /, 'veinti')
    .replace(/\b(treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)[iy](?=\p{L})/u, '$1 y ')
    .replace(/un$/, 'uno');
  return NUMBERS_BY_WORDS.get(standard) ?? null;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
