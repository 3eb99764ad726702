/** Whether the figures of a month came in time for the report on a period (MTY 7.11). */
import type { DateSerial } from '../../dates/dateSerial';
import type { Periodo } from '../../records';
import type { Seguimiento } from '../../seguimiento';
import { lastMonthOf } from '../periodoIndicador';
import { recibidaDe, entregaDue } from '../recoleccion/entregas';
import type { PeriodoIndicador } from '../records';

export type Disponibilidad =
  | { readonly kind: 'enTiempo' }
  /** Entregas says nothing of it: what stands in Tabla maestra was captured by the office itself. */
  | { readonly kind: 'sinRegistro' }
  | { readonly kind: 'noRecibida'; readonly vence: DateSerial }
  | { readonly kind: 'tardia'; readonly recibida: DateSerial; readonly vence: DateSerial };

/**
 * A late month counts in the reports that are due after it came: what matters is the day due of the period's last
 * month, with its prórroga.
 */
export function disponibilidadDe(
  seguimiento: Seguimiento,
  dependencia: string,
  mes: Periodo,
  periodo: PeriodoIndicador,
): Disponibilidad {
  const { registrada, recibida } = recibidaDe(seguimiento, dependencia, mes);
  if (!registrada) return { kind: 'sinRegistro' };
  const vence = entregaDue(seguimiento, dependencia, lastMonthOf(periodo));
  if (recibida === null) return { kind: 'noRecibida', vence };
  return recibida <= vence ? { kind: 'enTiempo' } : { kind: 'tardia', recibida, vence };
}
