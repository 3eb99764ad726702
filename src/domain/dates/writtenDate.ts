/** The vocabulary that numeric and spelled dates share while a text is being read. */

/**
 * Why something is not a date:
 * - `month-without-day`: names a month and no day («Abril 2024», «04/2024», «abr-24»);
 * - `year-only`: names a year alone (the number 2025, «2025», «año 2025»);
 * - `no-year`: names a day and a month and no year («30 de julio», «12/04»);
 * - `no-such-day`: a day that its month does not have (31/02/2026, day 0);
 * - `no-such-month`: its month is not 1–12 (04/15/2024: probably written month first, and we read day/month/year);
 * - `out-of-range`: a day that Excel cannot hold, before March 1900 or after 9999, or a number that is no serial;
 * - `ambiguous`: it can be read as more than one day («15 y 30 de julio de 2021», a weekday that contradicts the day);
 * - `not-a-date`: anything else.
 */
export type InvalidDateReason =
  | 'month-without-day'
  | 'year-only'
  | 'no-year'
  | 'no-such-day'
  | 'no-such-month'
  | 'out-of-range'
  | 'ambiguous'
  | 'not-a-date';

/** Day, month and year as written: not yet known to exist. */
export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** What a reader of one form says of a text; `null`: the text is not of that form. */
export type FormReading = WrittenDate | InvalidDateReason | null;

/**
 * Two digits as Excel takes them: 00–29 are 2000s, 30–99 are 1900s (Microsoft KB 214391, «The 2029 Rule»).
 */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
