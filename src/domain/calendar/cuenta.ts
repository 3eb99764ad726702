/** How far a deadline is from a day, in business days. */
import type { DateSerial } from '../dates/dateSerial';
import { countDiasHabiles, esHabil, type Calendar } from './diasHabiles';

export type Cuenta =
  /** At least one; today does not count and the last day does. */
  | { readonly kind: 'faltan'; readonly diasHabiles: number }
  | { readonly kind: 'hoy' }
  /** It is still to come, and no business day lies between. */
  | { readonly kind: 'sinHabiles'; readonly hoyEsHabil: boolean }
  /** Business days gone by since: none when only days not worked did. */
  | { readonly kind: 'vencido'; readonly diasHabiles: number };

/** @param limite last day to comply, business or not */
export function cuentaDe(calendar: Calendar, hoy: DateSerial, limite: DateSerial): Cuenta {
  if (limite === hoy) return { kind: 'hoy' };
  if (limite < hoy) return { kind: 'vencido', diasHabiles: countDiasHabiles(calendar, limite, hoy) };
  const diasHabiles = countDiasHabiles(calendar, hoy, limite);
  return diasHabiles > 0
    ? { kind: 'faltan', diasHabiles }
    : { kind: 'sinHabiles', hoyEsHabil: esHabil(calendar, hoy) };
}
