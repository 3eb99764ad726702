import { readPercent, type PercentCell, type PercentUnit } from './readPercent';

export type FractionReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'fraction'; readonly fraction: number }
  /** A number, but below 0 or above 100 %. */
  | { readonly kind: 'outOfRange'; readonly fraction: number }
  | { readonly kind: 'invalid' };

/** The cell as a fraction 0–1; `unit` is for a cell that does not say its own. */
export function toFraction(cell: PercentCell, unit: PercentUnit): FractionReading {
  const reading = readPercent(cell);
  if (reading.kind !== 'number') return reading;
  const fraction = (reading.says ?? unit) === 'puntos' ? reading.number / 100 : reading.number;
  return { kind: fraction >= 0 && fraction <= 1 ? 'fraction' : 'outOfRange', fraction };
}
