/**
 * What Excel makes of a text that somebody types into a cell with the General format: in English (United States),
 * the language of Office.js's `values` and `formulas`, or in the Spanish of Mexico, of a person at the keyboard. Found
 * by use, not in a specification; the cases that matter are the ones that surprise: `1/2`, `3-4`, `1e5` and `TRUE` do
 * not stay text.
 */
import type { CellScalar } from './model';

export interface Entered {
  readonly value: CellScalar;
  /** The format that Excel gives the cell along with the value; absent when it leaves General. */
  readonly numberFormat?: string;
}

export type TypingLanguage = 'en-US' | 'es-MX';

interface Words {
  readonly isDayFirst: boolean;
  readonly months: readonly string[];
  readonly truth: readonly [yes: string, no: string];
  readonly date: string;
}

const WORDS: Readonly<Record<TypingLanguage, Words>> = {
  'en-US': {
    isDayFirst: false,
    months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    truth: ['true', 'false'],
    date: 'm/d/yyyy',
  },
  'es-MX': {
    isDayFirst: true,
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
    truth: ['verdadero', 'falso'],
    // Excel keeps `m/d/yyyy` and shows it as the system does; files of the host are read without that system.
    date: 'dd/mm/yyyy',
  },
};

const ERRORS = ['#N/A', '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#SPILL!', '#CALC!'];

/** `thisYear` completes `9/15` and `15-Sep`. */
export function enterText(text: string, thisYear: number, language: TypingLanguage = 'en-US'): Entered {
  const trimmed = text.trim();
  const words = WORDS[language];
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  const truth = words.truth.indexOf(trimmed.toLowerCase());
  if (truth !== -1) return { value: truth === 0 };
  return (
    enterNumber(trimmed) ??
    enterDate(trimmed, { ...words, language, thisYear }) ??
    enterTime(trimmed) ?? { value: text }
  );
}

const NUMBER = /^(\()?([+-])?(\$)?([+-])?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:e([+-]?\d+))?(%)?(\))?$/i;

function enterNumber(text: string): Entered | null {
  const match = NUMBER.exec(text.replace(/^(\$|[+-])\s+/, '$1').replace(/\s+%$/, '%'));
  if (match === null) return null;
  const [, open, sign, currency, innerSign, whole = '', fraction = '', exponent, percent, close] = match;
  const badShape =
    (open === undefined) !== (close === undefined) || (sign !== undefined && innerSign !== undefined);
  if (badShape || (whole === '' && fraction.length < 2)) return null;
  const negative = open !== undefined || sign === '-' || innerSign === '-';
  const digits = Number(
    `${whole.replaceAll(',', '') || '0'}${fraction}${exponent === undefined ? '' : `e${exponent}`}`,
  );
  if (!Number.isFinite(digits)) return null;
  const value = (negative ? -digits : digits) / (percent === undefined ? 1 : 100);
  const hasDecimals = fraction.length > 1;
  const numberFormat = numberFormatOf({
    currency,
    percent,
    exponent,
    grouped: whole.includes(','),
    hasDecimals,
  });
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

function numberFormatOf(shape: {
  readonly currency: string | undefined;
  readonly percent: string | undefined;
  readonly exponent: string | undefined;
  readonly grouped: boolean;
  readonly hasDecimals: boolean;
}): string | undefined {
  if (shape.percent !== undefined) return shape.hasDecimals ? '0.00%' : '0%';
  if (shape.currency !== undefined)
    return shape.hasDecimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  if (shape.exponent !== undefined) return '0.00E+00';
  if (shape.grouped) return shape.hasDecimals ? '#,##0.00' : '#,##0';
  return undefined;
}

interface DateReading extends Words {
  readonly language: TypingLanguage;
  readonly thisYear: number;
}

/** Office.js reads `2025-09-01`, `9/1/2025`, `9/1`, `1-Sep-25`, `1-Sep`, `September 1, 2025`, with or without time. */
function enterDate(text: string, reading: DateReading): Entered | null {
  const split = /^(.*?)(?:[ T]+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?))?$/i.exec(text);
  const day = enterDay(split?.[1] ?? '', reading);
  if (day === null) return null;
  const time = split?.[2];
  if (time === undefined) return day;
  const hour = enterTime(time);
  if (hour === null || typeof hour.value !== 'number' || typeof day.value !== 'number') return null;
  return { value: day.value + hour.value, numberFormat: `${reading.date} h:mm` };
}

function enterDay(text: string, reading: DateReading): Entered | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), reading.date);
  const slashed = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (slashed) {
    const [, first, second, year] = slashed;
    const [month, day] = reading.isDayFirst ? [second, first] : [first, second];
    if (year !== undefined) return dated(fullYear(year), Number(month), Number(day), reading.date);
    // `3-2026` is no day; `9/15` is this year's.
    return dated(reading.thisYear, Number(month), Number(day), 'd-mmm');
  }
  const named = /^(\d{1,2})[- ]([a-z]{3,10})(?:[- ](\d{4}|\d{2}))?$/i.exec(text);
  if (named) return datedByName(named[2] ?? '', Number(named[1]), named[3], reading);
  if (reading.isDayFirst) return null;
  const english = /^([a-z]{3,9}) (\d{1,2}),? (\d{4})$/i.exec(text);
  return english ? datedByName(english[1] ?? '', Number(english[2]), english[3], reading) : null;
}

function datedByName(
  name: string,
  day: number,
  year: string | undefined,
  { months, language, thisYear }: DateReading,
): Entered | null {
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || !isMonthName(name, month, language)) return null;
  return year === undefined
    ? dated(thisYear, month, day, 'd-mmm')
    : dated(fullYear(year), month, day, 'd-mmm-yy');
}

function isMonthName(name: string, month: number, language: TypingLanguage): boolean {
  const full = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2001, month - 1, 1),
  );
  return name.length === 3 || name.toLowerCase() === full.toLowerCase();
}

/** Excel's rule for two digits: 00–29 are this century, 30–99 the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, numberFormat: string): Entered | null {
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day && year >= 1900;
  if (!exists) return null;
  const serial = Math.round((utc.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that never was, so the days before it are one less.
  return { value: serial < 61 ? serial - 1 : serial, numberFormat };
}

function enterTime(text: string): Entered | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i.exec(text);
  if (match === null) return null;
  const [, hourText, minuteText, secondText, half] = match;
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  let hours = Number(hourText);
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  if (half !== undefined) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const shape = `h:mm${secondText === undefined ? '' : ':ss'}`;
  const numberFormat = hours > 23 ? '[h]:mm:ss' : half === undefined ? shape : `${shape} AM/PM`;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}
