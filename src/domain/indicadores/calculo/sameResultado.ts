import type { ResultadoIndicador } from '../records';

const TEXTS = ['nombre', 'programa', 'dependencia', 'semaforo', 'motivo'] as const;
const FIGURES = ['resultado', 'meta', 'cumplimiento'] as const;

/** Whether they say the same of the indicator in every column. */
export function sameResultado(one: ResultadoIndicador, other: ResultadoIndicador): boolean {
  return TEXTS.every((key) => one[key] === other[key]) && sameFigures(one, other);
}

/** Whether they publish the same: figures and semáforo, however they are explained. */
export function sameJuicio(one: ResultadoIndicador, other: ResultadoIndicador): boolean {
  return one.semaforo === other.semaforo && sameFigures(one, other);
}

function sameFigures(one: ResultadoIndicador, other: ResultadoIndicador): boolean {
  return FIGURES.every((key) => sameFigure(one[key], other[key]));
}

/** Other programs keep fifteen digits of a number: what differs beyond them has not changed. */
function sameFigure(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
}
