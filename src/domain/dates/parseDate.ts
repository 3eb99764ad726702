/** What people write for a date, read without ever guessing. Counterpart of formatDate.ts. */
import { cellContent, type CellValue } from '../cell';
import { foldText } from '../text/foldText';
import { dateSerial, daysInMonth, FIRST_SERIAL, LAST_SERIAL, weekday, type DateSerial } from './dateSerial';
import { WEEKDAY_NAMES } from './names';
import { readNumericDate } from './numericDate';
import { readSpelledDate } from './spelledDate';
import type { InvalidDateReason, WrittenDate } from './writtenDate';

export type { InvalidDateReason } from './writtenDate';

export type DateReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'date';
      readonly date: DateSerial;
      /** `text` is a date that Excel neither sorts nor counts. */
      readonly written: 'serial' | 'text';
    }
  | { readonly kind: 'invalid'; readonly reason: InvalidDateReason };

/** Total over any cell. A time of day is dropped, as written: no time zone moves the day. */
export function parseDate(value: CellValue): DateReading {
  const content = cellContent(value);
  switch (content.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return readSerial(content.number, 'serial');
    case 'text':
      return readText(content.text);
    case 'boolean':
    case 'error':
      return invalid('not-a-date');
  }
}

/** Serials 1900–2100 are days of 1905, which nobody follows up: who types them means the year. */
function readSerial(number: number, written: 'serial' | 'text'): DateReading {
  const date = Math.floor(number);
  if (date >= 1900 && date <= 2100) return invalid('year-only');
  if (date >= FIRST_SERIAL && date <= LAST_SERIAL) return { kind: 'date', date, written };
  return invalid('out-of-range');
}

/** The longest date spelled out has under 100 characters; more is prose, not worth reading word by word. */
const LONGEST_DATE = 150;

function readText(text: string): DateReading {
  const whole = foldText(text);
  if (whole.length > LONGEST_DATE) return invalid('not-a-date');
  const folded = withoutEdges(whole.replace(/[‐-―−]/g, '-'));
  if (/^\d{5}(?:\.\d+)?$/.test(folded)) return readSerial(Number(folded), 'text');

  const { weekdayNamed, rest } = splitWeekday(withoutTime(folded));
  const written = readNumericDate(rest) ?? readSpelledDate(rest) ?? 'not-a-date';
  if (typeof written === 'string') return invalid(written);
  const date = existingDate(written);
  if (typeof date === 'string') return invalid(date);
  if (weekdayNamed !== null && weekdayNamed !== weekday(date)) return invalid('ambiguous');
  return { kind: 'date', date, written: 'text' };
}

function existingDate({ year, month, day }: WrittenDate): DateSerial | InvalidDateReason {
  if (month < 1 || month > 12) return 'no-such-month';
  if (day < 1 || day > daysInMonth(year, month)) return 'no-such-day';
  return dateSerial(year, month, day) ?? 'out-of-range';
}

/** Quotes, parentheses and the punctuation that a sentence leaves stuck to a date. */
function withoutEdges(folded: string): string {
  return folded.replace(/^[\s'"«“(:]+/, '').replace(/[\s,;.:'"»”)-]+$/, '');
}

const HOUR = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?`;
const AFTER_HOUR = String.raw`(?:\s?[ap]\.?\s?m|\s?h(?:rs|oras)?|\s?z|\s?[+-]\d{2}:?\d{2})?`;
const TIME = new RegExp(String.raw`(?<=\d)(?:t|,?\s(?:a las\s)?)${HOUR}${AFTER_HOUR}$`);

function withoutTime(folded: string): string {
  return folded.replace(TIME, '');
}

const WEEKDAYS = WEEKDAY_NAMES.map(foldText);
const WEEKDAY_IN_FRONT = new RegExp(`^(?:el )?(${WEEKDAYS.join('|')})[,.]? (.*)$`);

function splitWeekday(folded: string): { readonly weekdayNamed: number | null; readonly rest: string } {
  const match = WEEKDAY_IN_FRONT.exec(folded);
  return match
    ? { weekdayNamed: WEEKDAYS.indexOf(match[1] ?? ''), rest: match[2] ?? '' }
    : { weekdayNamed: null, rest: folded };
}

function invalid(reason: InvalidDateReason): DateReading {
  return { kind: 'invalid', reason };
}
