/** Dates whose month is a word: «30 de julio de 2021», «30-jul-21», «a los veintitrés días del mes de…». */
import { foldText } from '../text/foldText';
import { MONTH_NAMES } from './names';
import { wordsToNumber } from './numberWords';
import { fullYear, type FormReading } from './writtenDate';

/** What ties a date's words together without changing its day. */
const JOINING_WORDS = new Set(['a', 'al', 'el', 'los', 'de', 'del', 'dia', 'dias', 'mes', 'año', 'ano']);

/** «1º», «1o», «1.º» (the degree sign too), «1ro», «1er»: the folded text has already turned º into o. */
const ORDINAL = /\b(\d{1,2})\.?[o°](?!\p{L})|\b(1)\.?(?:ro|er)(?!\p{L})/gu;

/** `text` is folded, without time and without weekday. */
export function readSpelledDate(text: string): FormReading {
  if (/[^\p{L}\p{N}\s.,/°-]/u.test(text)) return null;
  const words = wordsOf(text.replace(ORDINAL, '$1$2'));
  const months = words.flatMap((word, index) => (monthOfWord(word) === null ? [] : [index]));
  const at = months[0];
  if (at === undefined) return readYear(words) === null ? null : 'year-only';
  if (months.length > 1) return 'ambiguous';
  return aroundMonth(words.slice(0, at), monthOfWord(words[at] ?? '') ?? 0, words.slice(at + 1));
}

function aroundMonth(before: readonly string[], month: number, after: readonly string[]): FormReading {
  const day = readDay(before);
  const year = readYear(after);
  if (day !== null && year !== null) return { day, month, year };
  if (day !== null && after.length === 0) return 'no-year';
  return before.length === 0 ? monthFirst(month, after) : otherOrders(before, month, after);
}

/** «julio 30, 2021», or a month to which the day is missing: «abril de 2024», «abr-24». */
function monthFirst(month: number, after: readonly string[]): FormReading {
  if (after.length === 0 || readYear(after) !== null) return 'month-without-day';
  const day = readDay(after.slice(0, 1));
  if (day === null) return null;
  const year = readYear(after.slice(1));
  if (year !== null) return { day, month, year };
  return after.length === 1 ? 'no-year' : null;
}

/** «2021-jul-30», or several days of one month: «15 y 30 de julio de 2021». */
function otherOrders(before: readonly string[], month: number, after: readonly string[]): FormReading {
  const day = readDay(after);
  if (day !== null && before.length === 1 && /^\d{4}$/.test(before[0] ?? '')) {
    return { day, month, year: Number(before[0]) };
  }
  const days = before.filter((word) => /^\d{1,2}$/.test(word));
  return days.length > 1 ? 'ambiguous' : null;
}

function wordsOf(text: string): readonly string[] {
  const words = text.match(/\d+|\p{L}+/gu) ?? [];
  return words.filter((word) => !JOINING_WORDS.has(word));
}

function readDay(words: readonly string[]): number | null {
  const [only] = words;
  if (words.length === 1 && only !== undefined && /^\d{1,2}$/.test(only)) return Number(only);
  const day = wordsToNumber(words.join(' '));
  return day !== null && day < 100 ? day : null;
}

function readYear(words: readonly string[]): number | null {
  const [only] = words;
  if (words.length === 1 && only !== undefined && /^(?:\d{2}|\d{4})$/.test(only)) return fullYear(only);
  const year = wordsToNumber(words.join(' '));
  return year !== null && year >= 1000 ? year : null;
}

/** Abbreviations that are not simply the beginning of the name. */
const OTHER_MONTH_SPELLINGS: ReadonlyMap<string, number> = new Map([
  ['set', 9],
  ['setiembre', 9],
  ['mzo', 3],
  ['agto', 8],
]);

/** 1–12 for a folded month name or a beginning of it of at least three letters. */
function monthOfWord(word: string): number | null {
  const other = OTHER_MONTH_SPELLINGS.get(word);
  if (other !== undefined) return other;
  if (word.length < 3) return null;
  const index = FOLDED_MONTHS.findIndex((month) => month.startsWith(word));
  return index === -1 ? null : index + 1;
}

const FOLDED_MONTHS = MONTH_NAMES.map(foldText);
