/** The pieces that every sentence about a deadline is made of, in Spanish. */
import { calendarDate, type DateSerial } from '../dates/dateSerial';
import { formatDate, formatDateWithWeekday, weekdayName } from '../dates/formatDate';
import { previousDiaHabil, type Calendar } from './diasHabiles';

/**
 * «El 6 de febrero de 2023 es primer lunes de febrero, inhábil», and whatever else besides weekends lies between it
 * and the business day before; `null` when the day is business.
 */
export function whyInhabil(calendar: Calendar, date: DateSerial): string | null {
  const reason = calendar.reasonOf(date);
  if (reason === null) return null;
  const is =
    reason.source === 'institucion' ? `es inhábil (${reason.motivo})` : `es ${reason.motivo}, inhábil`;
  const others = dayList(restDays(calendar, previousDiaHabil(calendar, date), date - 1), date);
  return `El ${formatDate(date, 'larga')} ${is}${others === '' ? '' : `, y también ${others}`}`;
}

interface RestDay {
  readonly date: DateSerial;
  readonly motivo: string;
}

/** Days not worked for another reason than the week's, both ends included. */
export function restDays(calendar: Calendar, from: DateSerial, to: DateSerial): readonly RestDay[] {
  const days: RestDay[] = [];
  for (let date = from; date <= to; date += 1) {
    const reason = calendar.reasonOf(date);
    if (reason !== null && reason.source !== 'semana') days.push({ date, motivo: reason.motivo });
  }
  return days;
}

const spanishList = new Intl.ListFormat('es', { type: 'conjunction' });

/** «el jueves 28 (Jueves Santo) y el viernes 29 (Viernes Santo)»; `''` for none. */
export function dayList(days: readonly RestDay[], near: DateSerial): string {
  const named = days.map(({ date, motivo }) => `el ${dayNear(date, near)} (${motivo})`);
  return spanishList.format(named);
}

/** «viernes 3» in the month already named, else the whole date. */
export function dayNear(date: DateSerial, named: DateSerial): string {
  const one = calendarDate(date);
  const other = calendarDate(named);
  const sameMonth = one.year === other.year && one.month === other.month;
  return sameMonth ? `${weekdayName(date)} ${one.day}` : formatDateWithWeekday(date);
}

/** With which calendar it was counted: how every motivo ends. */
export function calendarSaid({ captured }: Calendar): string {
  return captured
    ? 'Calendario: LFT 74 y los días que capturó su institución.'
    : 'Calendario supuesto: LFT 74; capture el acuerdo de su institución.';
}
