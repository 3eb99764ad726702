import { mean } from '../../advance/fraction';
import type { ResultadoIndicador } from '../records';

/**
 * Points: the mean of the cumplimiento of those that have one, each between 0 and 100, so that what exceeds its goal
 * does not hide what lags. MTY 7.24 asks for a physical advance and does not define it: our own criterion.
 */
export function avanceFisico(resultados: readonly Pick<ResultadoIndicador, 'cumplimiento'>[]): number | null {
  return mean(calculablesOf(resultados).map((points) => Math.min(100, Math.max(0, points))));
}

/** Of how many it speaks. */
export function calculables(resultados: readonly Pick<ResultadoIndicador, 'cumplimiento'>[]): number {
  return calculablesOf(resultados).length;
}

function calculablesOf(resultados: readonly Pick<ResultadoIndicador, 'cumplimiento'>[]): readonly number[] {
  return resultados.flatMap(({ cumplimiento }) => (cumplimiento === null ? [] : [cumplimiento]));
}
