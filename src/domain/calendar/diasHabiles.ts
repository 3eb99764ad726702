/**
 * Business days. None of the norms brings a calendar: LFT art. 74 is assumed, plus what the institution publishes.
 * Counting is by year: each year's running count is made once and kept by the calendar that needs it.
 */
import {
  calendarDate,
  dateSerial,
  daysInMonth,
  FIRST_SERIAL,
  LAST_SERIAL,
  weekday,
  type DateSerial,
} from '../dates/dateSerial';
import { WEEKDAY_NAMES } from '../dates/names';
import { inhabilesLft, type DiaInhabil } from './inhabiles';

export interface InstitutionDays {
  /** Days that the institution does not work. */
  readonly altas?: readonly DiaInhabil[];
  /** Days that it does work although the law or the week says otherwise. A day in both lists is not worked. */
  readonly bajas?: readonly DiaInhabil[];
}

export interface Calendar {
  /** Whether the institution captured days of its own; otherwise LFT art. 74 is a supposition, to be said. */
  readonly captured: boolean;
  /** `null` when business. */
  reasonOf(date: DateSerial): ReasonInhabil | null;
  countsOf(year: number): YearCounts;
}

export interface ReasonInhabil {
  /** «primer lunes de febrero» */
  readonly motivo: string;
  readonly source: 'semana' | 'LFT art. 74' | 'institucion';
}

/** `until[n]` is how many of the year's first n days are business. */
export interface YearCounts {
  readonly firstDay: DateSerial;
  readonly until: Uint16Array;
}

export function createCalendar({ altas = [], bajas = [] }: InstitutionDays = {}): Calendar {
  const institution = new Map([...altas].reverse().map(({ fecha, motivo }) => [Math.floor(fecha), motivo]));
  const worked = new Set(bajas.map(({ fecha }) => Math.floor(fecha)));
  const lawByYear = new Map<number, ReadonlyMap<DateSerial, string>>();
  const countsByYear = new Map<number, YearCounts>();

  const lawOf = (year: number) =>
    remember(lawByYear, year, () => new Map(inhabilesLft(year).map(({ fecha, motivo }) => [fecha, motivo])));
  const reasonOf = (date: DateSerial): ReasonInhabil | null => {
    const day = Math.floor(date);
    const own = institution.get(day);
    if (own !== undefined) {
      return { motivo: own.trim() || 'día inhábil de la institución', source: 'institucion' };
    }
    if (worked.has(day)) return null;
    const law = lawOf(calendarDate(day).year).get(day);
    if (law !== undefined) return { motivo: law, source: 'LFT art. 74' };
    const ofWeek = weekday(day);
    return ofWeek === 0 || ofWeek === 6 ? { motivo: WEEKDAY_NAMES[ofWeek], source: 'semana' } : null;
  };
  return {
    captured: altas.length + bajas.length > 0,
    reasonOf,
    countsOf: (year) => remember(countsByYear, year, () => countYear(year, reasonOf)),
  };
}

/** Why a day is not worked, in Spanish: «sábado», «primer lunes de febrero (LFT art. 74)»; `null` when it is. */
export function inhabil(calendar: Calendar, date: DateSerial): string | null {
  const reason = calendar.reasonOf(date);
  if (reason === null) return null;
  return reason.source === 'LFT art. 74' ? `${reason.motivo} (${reason.source})` : reason.motivo;
}

export function esHabil(calendar: Calendar, date: DateSerial): boolean {
  return calendar.reasonOf(date) === null;
}

/**
 * The n-th business day after `from`, which does not count (the day of a notification never does); for a negative n,
 * the n-th before; for 0, `from` itself. Never beyond the dates that Excel holds.
 */
export function addDiasHabiles(calendar: Calendar, from: DateSerial, n: number): DateSerial {
  const start = withinExcel(from);
  const days = Math.trunc(n);
  if (days > 0) return nthAfter(calendar, start, days);
  return days < 0 ? nthBefore(calendar, start, -days) : start;
}

/** The day itself when business, otherwise the last business day before it. */
export function previousDiaHabil(calendar: Calendar, date: DateSerial): DateSerial {
  return esHabil(calendar, date) ? Math.floor(date) : addDiasHabiles(calendar, date, -1);
}

/** The day itself when business, otherwise the first business day after it. */
export function nextDiaHabil(calendar: Calendar, date: DateSerial): DateSerial {
  return esHabil(calendar, date) ? Math.floor(date) : addDiasHabiles(calendar, date, 1);
}

/** `month` is 1–12. A month without one business day gives the last before it. */
export function lastDiaHabilOfMonth(calendar: Calendar, year: number, month: number): DateSerial {
  return previousDiaHabil(calendar, dateSerial(year, month, daysInMonth(year, month)) ?? FIRST_SERIAL);
}

/** Business days in (afterExclusive, untilInclusive]; 0 when the second is not later. */
export function countDiasHabiles(
  calendar: Calendar,
  afterExclusive: DateSerial,
  untilInclusive: DateSerial,
): number {
  const after = withinExcel(afterExclusive);
  const until = withinExcel(untilInclusive);
  if (until <= after) return 0;
  const firstYear = calendarDate(after).year;
  const lastYear = calendarDate(until).year;
  let count = habilesUntil(calendar, until) - habilesUntil(calendar, after);
  for (let year = firstYear; year < lastYear; year += 1) count += totalOf(calendar.countsOf(year));
  return count;
}

function nthAfter(calendar: Calendar, from: DateSerial, n: number): DateSerial {
  let { year } = calendarDate(from);
  let wanted = habilesUntil(calendar, from) + n;
  for (; year <= LAST_YEAR; year += 1) {
    const counts = calendar.countsOf(year);
    const total = totalOf(counts);
    if (wanted <= total) return dayOfCount(counts, wanted);
    wanted -= total;
  }
  return LAST_SERIAL;
}

function nthBefore(calendar: Calendar, from: DateSerial, n: number): DateSerial {
  let { year } = calendarDate(from);
  let wanted = habilesUntil(calendar, from) - (esHabil(calendar, from) ? 1 : 0) - n + 1;
  for (; wanted < 1; wanted += totalOf(calendar.countsOf(year))) {
    year -= 1;
    if (year < FIRST_YEAR) return FIRST_SERIAL;
  }
  return Math.max(FIRST_SERIAL, dayOfCount(calendar.countsOf(year), wanted));
}

/** Business days of the date's own year up to it, the date included. */
function habilesUntil(calendar: Calendar, date: DateSerial): number {
  const { firstDay, until } = calendar.countsOf(calendarDate(date).year);
  return until[date - firstDay + 1] ?? 0;
}

/** The day on which the year's running count reaches `count`, which is between 1 and the total. */
function dayOfCount({ firstDay, until }: YearCounts, count: number): DateSerial {
  return firstDay + until.indexOf(count) - 1;
}

function totalOf({ until }: YearCounts): number {
  return until[until.length - 1] ?? 0;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** Of 1900, Excel and the calendar agree from 1 March on: what comes before does not count. */
function countYear(year: number, reasonOf: Calendar['reasonOf']): YearCounts {
  const firstDay = dateSerial(year, 1, 1) ?? FIRST_SERIAL;
  const lastDay = dateSerial(year, 12, 31) ?? FIRST_SERIAL;
  const until = new Uint16Array(lastDay - firstDay + 2);
  for (let day = firstDay; day <= lastDay; day += 1) {
    const index = day - firstDay;
    until[index + 1] = (until[index] ?? 0) + (reasonOf(day) === null ? 1 : 0);
  }
  return { firstDay, until };
}

/** A number that is no date at all is taken as the first one. */
function withinExcel(date: DateSerial): DateSerial {
  return Math.min(LAST_SERIAL, Math.max(FIRST_SERIAL, Math.floor(date) || FIRST_SERIAL));
}

function remember<V>(store: Map<number, V>, key: number, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
