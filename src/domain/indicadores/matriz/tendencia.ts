import { TOLERANCE } from '../../advance/fraction';
import { addMonths } from '../../dates/periodo';
import type { Seguimiento } from '../../seguimiento';
import type { Steps } from '../../steps';
import { foldText } from '../../text/foldText';
import { calculoSteps } from '../calculo/judgeIndicadores';
import { lastMonthOf } from '../periodoIndicador';
import type { PeriodoIndicador, ResultadoIndicador } from '../records';

export type TendenciaOf = (resultado: ResultadoIndicador) => string;

/**
 * Cumplimiento of the year's quarters up to this one; in the first quarter, of its months. They are calculated here,
 * unless their matrix published them: the trend does not depend on who calculated what before. It is text,
 * «80 · 92 · 97 ↑», because Office.js has no sparklines and text prints in any font and in grey: «—» is a period
 * without a figure, and the arrow compares the last two.
 */
export function* tendenciaSteps(seguimiento: Seguimiento, trimestre: PeriodoIndicador): Steps<TendenciaOf> {
  const quarters = quartersBefore(trimestre);
  if (quarters.length === 0) {
    const months: Figures[] = [];
    for (const mes of monthsOf(trimestre)) months.push(figuresOf(yield* calculoSteps(seguimiento, mes)));
    return ({ clave }) => trendText(months.map((at) => at(clave)));
  }
  const earlier: Figures[] = [];
  for (const each of quarters) earlier.push(figuresOf(yield* publishedOrCalculated(seguimiento, each)));
  return ({ clave, cumplimiento }) => trendText([...earlier.map((at) => at(clave)), cumplimiento]);
}

function* publishedOrCalculated(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
): Steps<readonly ResultadoIndicador[]> {
  const stored = seguimiento.resultados.filter(({ periodo }) => periodo === trimestre);
  const isClosed = stored.some(({ cerrado }) => cerrado !== null);
  return isClosed ? stored : yield* calculoSteps(seguimiento, trimestre);
}

type Figures = (clave: string) => number | null;

function figuresOf(resultados: readonly ResultadoIndicador[]): Figures {
  const figures = new Map(resultados.map(({ clave, cumplimiento }) => [foldText(clave), cumplimiento]));
  return (clave) => figures.get(foldText(clave)) ?? null;
}

/** As many places as points; `''` with a single point, or without any figure. The arrow needs two figures. */
export function trendText(points: readonly (number | null)[]): string {
  const shown = points.map((each) => (each === null ? null : cut(each)));
  const figures = shown.filter((each) => each !== null);
  if (points.length < 2 || figures.length === 0) return '';
  const places = shown.map((each) => each ?? '—').join(' · ');
  const [before, last] = figures.slice(-2);
  if (before === undefined || last === undefined) return places;
  return `${places} ${last > before ? '↑' : last < before ? '↓' : '='}`;
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
