/**
 * The domain's dates: whole days, no clock and no time zone.
 *
 * A `DateSerial` is Excel's own number of the 1900 system. Excel believes that 1900 was a leap year, so from
 * 1 March 1900 (61) on, a serial counts days since 30 December 1899; nothing here is older than that.
 */
export type DateSerial = number;

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** First serial that Excel and the calendar agree on: 1900-03-01. */
export const FIRST_SERIAL: DateSerial = 61;
/** 9999-12-31, the last day that Excel knows. */
export const LAST_SERIAL: DateSerial = 2_958_465;

/** `null` for a day that no calendar has, such as 31 February, or that Excel cannot hold. */
export function dateSerial(year: number, month: number, day: number): DateSerial | null {
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  if (!exists) return null;
  const serial = Math.round((utc.getTime() - EPOCH) / MS_PER_DAY);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : null;
}

export function calendarDate(serial: DateSerial): CalendarDate {
  const utc = new Date(EPOCH + serial * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

/** 28–31; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0 Sunday … 6 Saturday. */
export function weekday(serial: DateSerial): number {
  return new Date(EPOCH + serial * MS_PER_DAY).getUTCDay();
}

/** `AAAA-MM-DD` */
export function toIso(serial: DateSerial): string {
  const { year, month, day } = calendarDate(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `null` unless the text is exactly an existing `AAAA-MM-DD`. */
export function fromIso(text: string): DateSerial | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateSerial(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
