/** The window of days of a month's collection: sending, delivery by the enlaces and capture (MTY 7.7–7.13). */
import { previousDiaHabil, type Calendar } from '../../calendar/diasHabiles';
import { DIA_CAPTURA, DIA_ENTREGA } from '../../calendar/plazosMonterrey';
import type { DateSerial } from '../../dates/dateSerial';
import { firstDayOf, lastDayOf, nextPeriodo } from '../../dates/periodo';
import { criterioPropio, type Citas } from '../../messages/citas';
import { motivoVentana } from '../../messages/recoleccion';
import type { Periodo } from '../../records';

export interface Ventana {
  /** Last business day of the month that the figures are of: its table and the reminder are sent. */
  readonly envio: DateSerial;
  /** The 6th of the next month, or the business day before: the enlace delivers at the latest. */
  readonly vence: DateSerial;
  /** The 8th of the next month, a natural day: the office has captured. */
  readonly captura: DateSerial;
  /** Spanish: why those days, and with which calendar they were counted. */
  readonly motivo: string;
}

/**
 * @param citas with which its motivo cites; whoever reads only its days needs none
 * @throws RangeError when `mes` is no `AAAA-MM`
 */
export function ventanaDe(calendar: Calendar, mes: Periodo, citas: Citas = criterioPropio): Ventana {
  const finDeMes = lastDayOf(mes);
  const dia = diaDeEntrega(mes);
  const envio = previousDiaHabil(calendar, finDeMes);
  const vence = previousDiaHabil(calendar, dia);
  return {
    envio,
    vence,
    captura: dia + DIA_CAPTURA - DIA_ENTREGA,
    motivo: motivoVentana(calendar, { finDeMes, envio, dia, vence }, citas),
  };
}

/** The 6th of the month after the figures', business or not: from it the prórrogas are counted. */
export function diaDeEntrega(mes: Periodo): DateSerial {
  return firstDayOf(nextPeriodo(mes)) + DIA_ENTREGA - 1;
}
