/** Months as a follow-up names them (`AAAA-MM`), and the longer periods that deadlines use. */
import type { CellValue } from '../cell';
import type { Periodo } from '../records';
import { calendarDate, dateSerial, daysInMonth, type CalendarDate, type DateSerial } from './dateSerial';
import { monthName } from './names';
import { parseDate } from './parseDate';

/** Two centuries: no follow-up is older, and a mistyped year does not pass. */
const MONTH_PATTERN = /^(2[01]\d{2})-(0[1-9]|1[0-2])$/;

/**
 * `AAAA-MM`, years 2000–2199; or a real date, its month: Excel turns a typed 2026-02 into 1 February 2026.
 * `null` for anything else.
 */
export function parsePeriodo(value: CellValue): Periodo | null {
  if (typeof value === 'string') return MONTH_PATTERN.test(value.trim()) ? value.trim() : null;
  const reading = parseDate(value);
  const month = reading.kind === 'date' ? monthOf(reading.date) : '';
  return MONTH_PATTERN.test(month) ? month : null;
}

export function monthOf(date: DateSerial): Periodo {
  const { year, month } = calendarDate(date);
  return periodoOf(year, month);
}

/** The functions below take what `parsePeriodo` or `monthOf` gave; on anything else they throw a RangeError. */
export function firstDayOf(periodo: Periodo): DateSerial {
  const { year, month } = yearAndMonth(periodo);
  return existing(year, month, 1);
}

export function lastDayOf(periodo: Periodo): DateSerial {
  const { year, month } = yearAndMonth(periodo);
  return existing(year, month, daysInMonth(year, month));
}

export function previousPeriodo(periodo: Periodo): Periodo {
  return addMonths(periodo, -1);
}

export function nextPeriodo(periodo: Periodo): Periodo {
  return addMonths(periodo, 1);
}

export function addMonths(periodo: Periodo, months: number): Periodo {
  const { year, month } = yearAndMonth(periodo);
  const count = year * 12 + (month - 1) + months;
  return periodoOf(Math.floor(count / 12), (count % 12) + 1);
}

export interface Quarter {
  readonly year: number;
  /** 1–4 */
  readonly quarter: number;
}

export function quarterOf(periodo: Periodo): Quarter {
  const { year, month } = yearAndMonth(periodo);
  return { year, quarter: Math.ceil(month / 3) };
}

const ORDINALS = ['Primer', 'Segundo', 'Tercer', 'Cuarto', 'Quinto', 'Sexto'];

/** «Primer trimestre 2026» */
export function quarterLabel({ year, quarter }: Quarter): string {
  return `${ORDINALS[quarter - 1] ?? ''} trimestre ${year}`.trim();
}

/**
 * «febrero de 2026», «Primer trimestre 2026» (`AAAA-Tn`), «Primer bimestre 2026» (`AAAA-Bn`).
 * Total: a year, or a text that names no period, is its own label.
 */
export function periodoLabel(periodo: string): string {
  const [year = '', part = ''] = periodo.split('-');
  if (MONTH_PATTERN.test(periodo)) return `${monthName(Number(part))} de ${year}`;
  if (/^\d{4}-(?:T[1-4]|B[1-6])$/.test(periodo)) {
    const ordinal = ORDINALS[Number(part.slice(1)) - 1] ?? '';
    return `${ordinal} ${part.startsWith('T') ? 'trimestre' : 'bimestre'} ${year}`;
  }
  return periodo;
}

function periodoOf(year: number, month: number): Periodo {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function yearAndMonth(periodo: Periodo): Pick<CalendarDate, 'year' | 'month'> {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(periodo);
  if (!match) throw new RangeError(`periodo: '${periodo}' is not AAAA-MM`);
  return { year: Number(match[1]), month: Number(match[2]) };
}

function existing(year: number, month: number, day: number): DateSerial {
  const date = dateSerial(year, month, day);
  if (date === null) throw new RangeError(`periodo: Excel holds no day ${year}-${month}-${day}`);
  return date;
}
