import type { MonthOfAsm } from '../../domain/advance/asmHistory';
import { addMonths } from '../../domain/dates/periodo';
import { shortPeriodo } from './texts';

/** Of the drawing, in its own units: 0 % stands at BOTTOM and 100 % at TOP. */
export const WIDTH = 288;
export const HEIGHT = 136;
export const LEFT = 26;
export const TOP = 8;
export const BOTTOM = 100;
/** Room for a dot at each end. */
const MARGIN = 8;

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

interface Chart {
  /** In the order of the months; `null` where there is no figure. */
  readonly real: readonly (ChartPoint | null)[];
  readonly programado: readonly (ChartPoint | null)[];
  /** The first month and the last. */
  readonly labels: readonly { readonly x: number; readonly text: string }[];
}

/** A month that nobody closed takes its place in the axis: two months apart look two months apart. */
export function chartPoints(months: readonly MonthOfAsm[]): Chart {
  const first = months[0]?.periodo;
  const last = months.at(-1)?.periodo;
  if (first === undefined || last === undefined) return { real: [], programado: [], labels: [] };
  const byPeriodo = new Map(months.map((month) => [month.periodo, month]));
  const axis: string[] = [];
  for (let periodo = first; periodo <= last; periodo = addMonths(periodo, 1)) axis.push(periodo);
  const step = axis.length > 1 ? (WIDTH - LEFT - 2 * MARGIN) / (axis.length - 1) : 0;
  const at = (index: number) => LEFT + MARGIN + step * index;
  const pointsOf = (key: 'real' | 'programado') =>
    axis.map((periodo, index): ChartPoint | null => {
      const value = byPeriodo.get(periodo)?.[key] ?? null;
      return value === null ? null : { x: at(index), y: BOTTOM - (BOTTOM - TOP) * value };
    });
  return {
    real: pointsOf('real'),
    programado: pointsOf('programado'),
    labels: [...new Set([first, last])].map((periodo) => ({
      x: at(axis.indexOf(periodo)),
      text: shortPeriodo(periodo),
    })),
  };
}

/** A line that breaks where there is no figure: what nobody reported is not drawn. */
export function pathOf(points: readonly (ChartPoint | null)[]): string {
  let drawing = false;
  return points
    .flatMap((point) => {
      const pen = drawing ? 'L' : 'M';
      drawing = point !== null;
      return point === null ? [] : [`${pen}${point.x.toFixed(1)} ${point.y.toFixed(1)}`];
    })
    .join(' ');
}
