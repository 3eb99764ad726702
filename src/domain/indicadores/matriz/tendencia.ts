import { TOLERANCE } from '../../advance/fraction';
import { addMonths } from '../../dates/periodo';
import { foldText } from '../../text/foldText';
import { lastMonthOf } from '../periodoIndicador';
import type { PeriodoIndicador, ResultadoGuardado, ResultadoIndicador } from '../records';

export type TendenciaOf = (resultado: ResultadoIndicador) => string;

/**
 * Cumplimiento of the year's quarters up to this one; where only one has a figure, of the quarter's months. It is text,
 * «80 · 92 · 97 ↑», because Office.js has no sparklines and text prints in any font and in grey: «—» is a period
 * without a figure, and the arrow compares the last two.
 */
export function tendenciasOf(
  guardados: readonly ResultadoGuardado[],
  trimestre: PeriodoIndicador,
): TendenciaOf {
  const known = new Map(guardados.map((each) => [keyOf(each.clave, each.periodo), each.cumplimiento]));
  const earlier = quartersBefore(trimestre);
  const months = monthsOf(trimestre);
  return ({ clave, cumplimiento }) => {
    const at = (periodo: PeriodoIndicador) => known.get(keyOf(clave, periodo)) ?? null;
    return trendText([...earlier.map(at), cumplimiento]) || trendText(months.map(at));
  };
}

/** `''` with fewer than two figures. */
export function trendText(points: readonly (number | null)[]): string {
  const first = points.findIndex((each) => each !== null);
  const shown = points.slice(Math.max(first, 0)).map((each) => (each === null ? null : cut(each)));
  const figures = shown.filter((each) => each !== null);
  const [before, last] = figures.slice(-2);
  if (before === undefined || last === undefined) return '';
  const arrow = last > before ? '↑' : last < before ? '↓' : '=';
  return `${shown.map((each) => each ?? '—').join(' · ')} ${arrow}`;
}

/** Whole points, cut and never rounded up: 94.9 does not read as the 95 of a goal that is met. */
function cut(points: number): number {
  return Math.floor(points + TOLERANCE);
}

function quartersBefore(trimestre: PeriodoIndicador): readonly PeriodoIndicador[] {
  const [year = '', quarter = ''] = trimestre.split('-T');
  return Array.from({ length: Number(quarter) - 1 }, (_, index) => `${year}-T${index + 1}`);
}

function monthsOf(trimestre: PeriodoIndicador): readonly PeriodoIndicador[] {
  const last = lastMonthOf(trimestre);
  return [addMonths(last, -2), addMonths(last, -1), last];
}

function keyOf(clave: string, periodo: PeriodoIndicador): string {
  return `${periodo}\u0000${foldText(clave)}`;
}
