/** The monthly collection in sentences: windows of days, extensions, reminders. */
import type { Calendar } from '../calendar/diasHabiles';
import { calendarSaid, dayNear, whyInhabil } from '../calendar/motivoParts';
import type { DateSerial } from '../dates/dateSerial';
import { formatDateWithWeekday } from '../dates/formatDate';

export interface VentanaDays {
  /** Last natural day of the month that the figures are of. */
  readonly finDeMes: DateSerial;
  readonly envio: DateSerial;
  /** The 6th of the next month, business or not. */
  readonly dia: DateSerial;
  readonly vence: DateSerial;
}

/** Why a month's window of days is the one it is. */
export function motivoVentana(calendar: Calendar, { finDeMes, envio, dia, vence }: VentanaDays): string {
  const noSend = whyInhabil(calendar, finDeMes);
  const noDue = whyInhabil(calendar, dia);
  return [
    noSend === null
      ? `La tabla se envía el ${formatDateWithWeekday(envio)}, último día hábil del mes (MTY 7.7).`
      : `${noSend}; la tabla se envía el ${dayNear(envio, finDeMes)}, último día hábil del mes (MTY 7.7).`,
    noDue === null
      ? `Se entrega a más tardar el ${formatDateWithWeekday(vence)}, que es hábil (MTY 7.11).`
      : `${noDue}; la entrega vence el ${dayNear(vence, dia)}, día hábil anterior (MTY 7.11).`,
    vence > envio
      ? ''
      : 'No queda ningún día hábil entre el envío y la entrega: acuerde con los enlaces cuándo se envía.',
    calendarSaid(calendar),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
