/** Dates written with digits alone: day first, or year first as ISO does. */
import { fullYear, type FormReading } from './writtenDate';

const SEPARATOR = String.raw`\s*([-/. ])\s*`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})${SEPARATOR}(\d{1,2})\s*\2\s*(\d{1,2})$`);
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})${SEPARATOR}(\d{1,2})\s*\2\s*(\d{4}|\d{2})$`);
const MONTH_AND_YEAR = /^(?:\d{4}\s*[-/.]\s*(\d{1,2})|(\d{1,2})\s*[-/.]\s*\d{4})$/;
const DAY_AND_MONTH = /^(\d{1,2})\s*[-/]\s*(\d{1,2})$/;
const ANY_WHOLE_DATE =
  /(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?!\d)/g;

/** `text` is folded, without time and without weekday. */
export function readNumericDate(text: string): FormReading {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    return { year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) };
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    return { day: Number(dayFirst[1]), month: Number(dayFirst[3]), year: fullYear(dayFirst[4] ?? '') };
  }
  if (/^\d{4}$/.test(text)) return 'year-only';
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  if (monthAndYear && isMonth(monthAndYear[1] ?? monthAndYear[2])) return 'month-without-day';
  const dayAndMonth = DAY_AND_MONTH.exec(text);
  if (dayAndMonth && isMonth(dayAndMonth[2]) && Number(dayAndMonth[1]) <= 31) return 'no-year';
  return [...text.matchAll(ANY_WHOLE_DATE)].length > 1 ? 'ambiguous' : null;
}

function isMonth(digits: string | undefined): boolean {
  const month = Number(digits);
  return month >= 1 && month <= 12;
}
