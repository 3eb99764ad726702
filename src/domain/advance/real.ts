import type { Accion } from '../records';
import { weightedMean } from './fraction';

/**
 * The ASM's real advance, fraction 0–1: Σ(ponderación · avance) / Σ ponderación over the actions that have a
 * percentage; `null` when none has.
 *
 * A blank is never zero, so it can only be left out, as it is from the means of many ASM; a `null` for the whole ASM
 * would instead throw away what the other actions did report. Whoever shows the figure says how many are blank
 * (`blankCount`), and the states that mean «finished» ask for every action, never for this mean.
 */
export function realOf(acciones: readonly Accion[]): number | null {
  const weights = weightsOf(acciones);
  return weightedMean(
    acciones.flatMap(({ avance }, index) =>
      avance === undefined ? [] : [{ value: avance, weight: weights[index] ?? 1 }],
    ),
  );
}

/** Actions whose percentage nobody has captured. */
export function blankCount(acciones: readonly Accion[]): number {
  return acciones.filter(({ avance }) => avance === undefined).length;
}

/**
 * One weight per action, in their order. Absent weighs 1, and so does what cannot be a weight (negative, not a
 * number); if all are zero nothing tells them apart, and all weigh the same.
 */
export function weightsOf(acciones: readonly Pick<Accion, 'ponderacion'>[]): readonly number[] {
  const weights = acciones.map(({ ponderacion = 1 }) =>
    Number.isFinite(ponderacion) && ponderacion >= 0 ? ponderacion : 1,
  );
  return weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
}
