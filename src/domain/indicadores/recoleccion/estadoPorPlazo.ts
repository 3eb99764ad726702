import type { DateSerial } from '../../dates/dateSerial';
import type { Seguimiento } from '../../seguimiento';
import type { Entrega, EstadoEntrega } from '../records';
import { staysPending, recibidaDe, entregaDue } from './entregas';

/**
 * What a table that was sent is on that day, when nothing that counts has come: «No disponible» after the day due with
 * its prórroga (MTY 7.11), and «enviada» until then, also when the prórroga was accepted afterwards. Any other row stays
 * as it is.
 */
export function estadoPorPlazo(
  seguimiento: Seguimiento,
  { dependencia, mes, estado }: Pick<Entrega, 'dependencia' | 'mes' | 'estado'>,
  fecha: DateSerial,
): EstadoEntrega {
  if (mes === null || !staysPending(estado)) return estado;
  if (recibidaDe(seguimiento, dependencia, mes).recibida !== null) return estado;
  return entregaDue(seguimiento, dependencia, mes) < fecha ? 'No disponible' : 'enviada';
}
