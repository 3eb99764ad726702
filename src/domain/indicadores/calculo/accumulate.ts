/** How the months of a period become one figure. */
import type { Acumulacion } from '../../catalogues/indicadorCatalogues';

/** Those that act on the result of each month; a quotient of sums acts on each variable instead. */
export type AcumulacionDeResultados = Exclude<Acumulacion, 'Cociente de sumas'>;

/**
 * @param values one per month, in order; at least one
 * @throws RangeError without values: there is no figure of no months, and it is not zero
 */
export function accumulate(acumulacion: AcumulacionDeResultados, values: readonly number[]): number {
  const last = values.at(-1);
  if (last === undefined) throw new RangeError('accumulate: no values');
  switch (acumulacion) {
    case 'Suma':
      return sum(values);
    case 'Último valor':
      return last;
    case 'Promedio':
      return sum(values) / values.length;
    case 'Máximo':
      return values.reduce((most, value) => Math.max(most, value));
    case 'Mínimo':
      return values.reduce((least, value) => Math.min(least, value));
  }
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
