/**
 * One spelling for texts that a reader takes for the same: what is compared, never what is shown or stored.
 */

/**
 * Lower case, no accents, plain single spaces, invisible characters dropped; punctuation stays.
 * The ñ stays: it is a letter, and «año» without it is another word. Whoever leaves it out is one letter away.
 */
export function foldText(text: string): string {
  // Most claves and numbers: they have nothing to unfold, and they are compared thousands of times.
  if (ASCII.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/n\u0303/g, 'ñ')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

/** The folded text with letters and digits only: «Inter - Institucional» and «interinstitucional» are the same. */
export function foldCompact(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The folded words, punctuation aside. */
export function foldWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A column heading, folded: besides `foldText`, no parentheses, no punctuation, no joining words, no plurals.
 * `%` stays as a word, `#` reads «no», and what is only in parentheses is not lost: «(ASM)» is «asm».
 */
export function foldHeading(text: string): string {
  const folded = foldText(text).replace(/°/g, 'o').replace(/#/g, ' no ').replace(/\./g, '');
  const outside = headingWords(folded.replace(/\([^()]*\)/g, ' '));
  const words = outside.length > 0 ? outside : headingWords(folded);
  const telling = words.filter((word) => !JOINING_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(withoutPlural).join(' ');
}

const JOINING_WORDS = new Set(['de', 'del', 'la', 'las', 'el', 'los', 'a', 'en', 'y', 'o', 'e', 'u']);

function headingWords(folded: string): readonly string[] {
  return folded.match(/%|[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The same stem for a folded word and its Spanish plural: acción/acciones, responsable/responsables, capaz/capaces.
 * Words of up to three letters (no, los, mes) are left alone.
 */
export function withoutPlural(word: string): string {
  if (word.length <= 3) return word;
  return word.replace(/(?:es|s|e)$/, '').replace(/z$/, 'c');
}
