/** The periods that indicators are judged in: months and quarters, and the window of months that each frequency spans. */
import type { Frecuencia } from '../catalogues/indicadorCatalogues';
import { cellText, type CellValue } from '../cell';
import { addMonths, parsePeriodo } from '../dates/periodo';
import type { Periodo } from '../records';
import type { PeriodoIndicador } from './records';

const QUARTER_PATTERN = /^(2[01]\d{2})-T([1-4])$/;

/** `AAAA-MM` or `AAAA-Tn`, years 2000–2199; `null` for anything else. */
export function parsePeriodoIndicador(value: CellValue): PeriodoIndicador | null {
  const text = cellText(value);
  return QUARTER_PATTERN.test(text) ? text : parsePeriodo(value);
}

export function isTrimestre(periodo: PeriodoIndicador): boolean {
  return QUARTER_PATTERN.test(periodo);
}

/** Its last month: of `2026-T1`, `2026-03`. */
export function lastMonthOf(periodo: PeriodoIndicador): Periodo {
  const match = QUARTER_PATTERN.exec(periodo);
  if (!match?.[1] || !match[2]) return periodo;
  return `${match[1]}-${String(Number(match[2]) * 3).padStart(2, '0')}`;
}

/** Its first month: of `2026-T1`, `2026-01`. */
export function firstMonthOf(periodo: PeriodoIndicador): Periodo {
  return isTrimestre(periodo) ? addMonths(lastMonthOf(periodo), -2) : periodo;
}

/** The quarter that a month belongs to. */
export function trimestreOf(mes: Periodo): PeriodoIndicador {
  return `${mes.slice(0, 4)}-T${Math.ceil(Number(mes.slice(5)) / 3)}`;
}

const MONTHS_OF: Readonly<Record<Frecuencia, number>> = {
  Mensual: 1,
  Trimestral: 3,
  Semestral: 6,
  Anual: 12,
};

/**
 * The months, in order, that an indicator of that frequency is judged by in the period; `null` when the period is not
 * its turn. A monthly indicator is also judged by the whole quarter; one of the half-year only in T2 and T4.
 */
export function monthsJudged(frecuencia: Frecuencia, periodo: PeriodoIndicador): readonly Periodo[] | null {
  const last = lastMonthOf(periodo);
  const span = MONTHS_OF[frecuencia];
  if (!isTrimestre(periodo)) return span === 1 ? [last] : null;
  if (Number(last.slice(5)) % span !== 0) return null;
  const months = Math.max(span, 3);
  return Array.from({ length: months }, (_, index) => addMonths(last, index - months + 1));
}

/** Months of the year (1–12) in which a goal of that frequency is due. */
export function monthsWithMeta(frecuencia: Frecuencia): readonly number[] {
  const span = MONTHS_OF[frecuencia];
  return Array.from({ length: 12 / span }, (_, index) => (index + 1) * span);
}
