/**
 * Advance travels as a fraction (0–1), the way Excel keeps a percentage, and is compared with a tolerance: 0.7 − 0.05
 * is 0.6499999999999999 to a machine, and nobody is late by a ten-millionth of a point.
 */
export const TOLERANCE = 1e-9;

export function isBelow(fraction: number, threshold: number): boolean {
  return fraction < threshold - TOLERANCE;
}

/** 100 %, or what a sum of floating fractions leaves of it. */
export function isComplete(fraction: number | undefined): boolean {
  return fraction !== undefined && !isBelow(fraction, 1);
}

/** Points 0–100, unrounded; fifteen digits, as Excel shows, so that 0.57 is 57 and not 56.99999999999999. */
export function toPoints(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

/** As JSON gives a percentage: `null` when there is none. */
export function pointsOrNull(fraction: number | null): number | null {
  return fraction === null ? null : toPoints(fraction);
}

/** A fraction from points: 5 → 0.05. */
export function fromPoints(points: number): number {
  return points / 100;
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * `null` when nothing weighs. The same whatever the order, and never outside the values: 0.8 and 0.8 give 0.8.
 */
export function weightedMean(entries: readonly Weighted[]): number | null {
  const counting = entries.filter(({ weight }) => weight > 0);
  if (counting.length === 0) return null;
  // By size: floating addition depends on the order, and a report must not change because rows were sorted.
  const sorted = [...counting].sort((a, b) => a.value - b.value || a.weight - b.weight);
  // By the greatest: weights as large as a machine can hold must not add up to infinity.
  const greatest = sorted.reduce((most, { weight }) => Math.max(most, weight), 0);
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of sorted) {
    sum += value * (weight / greatest);
    weights += weight / greatest;
  }
  const least = sorted[0]?.value ?? 0;
  const most = sorted[sorted.length - 1]?.value ?? 0;
  return Math.min(most, Math.max(least, sum / weights));
}

/** `null` for no values. */
export function mean(values: readonly number[]): number | null {
  return weightedMean(values.map((value) => ({ value, weight: 1 })));
}
