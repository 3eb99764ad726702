import { calendarDate, type DateSerial } from '../dates/dateSerial';
import { lastDiaHabilOfMonth, type Calendar } from './diasHabiles';

/**
 * The last business day of a given month (1–12), the first such day later than `date`: that of the same year when it
 * is still to come. `null` at the end of Excel's calendar.
 */
export function firstLastDiaHabilAfter(
  month: number,
  date: DateSerial,
  calendar: Calendar,
): DateSerial | null {
  const { year } = calendarDate(date);
  const candidates = [year, year + 1]
    .filter(isHeld)
    .map((each) => lastDiaHabilOfMonth(calendar, each, month));
  return candidates.find((candidate) => candidate > date) ?? null;
}

/** Whether Excel's calendar holds the year and what is counted from it. */
export function isHeld(year: number): boolean {
  return Number.isInteger(year) && year > 1900 && year < 9999;
}
