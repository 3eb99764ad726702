/** Why a deadline falls on its day, in Spanish. Every motivo ends by naming the calendar it was counted with. */
import { calendarDate, weekday, type DateSerial } from '../dates/dateSerial';
import { formatDateWithWeekday } from '../dates/formatDate';
import { monthName, WEEKDAY_NAMES } from '../dates/names';
import { addDiasHabiles, previousDiaHabil, type Calendar } from './diasHabiles';
import { calendarSaid, dayList, dayNear, restDays, whyInhabil } from './motivoParts';
import type {
  PlazoAfterEvent,
  PlazoDayOfMonth,
  PlazoEndOfPeriod,
  PlazoFromDayOfMonth,
  PlazoLastDiaHabil,
  PlazoRule,
} from './plazoRules';

/** `assumed`: nobody captured the reception, and `event` is the notification's day. */
export function motivoAfterEvent(
  rule: PlazoAfterEvent,
  event: DateSerial,
  assumed: boolean,
  fecha: DateSerial,
  calendar: Calendar,
): string {
  const first = addDiasHabiles(calendar, event, 1);
  const link = rule.siguientes ? 'siguientes a' : 'a partir de';
  const name = rule.event === 'notificacion' ? 'la notificación' : 'la recepción';
  const skipped = dayList(restDays(calendar, event + 1, fecha), fecha);
  return complete(rule, calendar, [
    `Son ${rule.diasHabiles} días hábiles ${link} ${name} del ${formatDateWithWeekday(event)}, que no cuenta; ` +
      `el primero es el ${dayNear(first, event)} y vence el ${formatDateWithWeekday(fecha)}.`,
    skipped === '' ? '' : `Por inhábil tampoco cuenta ${skipped}.`,
    assumed ? 'No se capturó la fecha de recepción: se supone la misma de la notificación.' : '',
    rule.siguientes ? '' : 'El artículo no dice «siguientes»; se cuenta igual.',
  ]);
}

/** `notificacion`: the one after which the year was chosen. */
export function motivoLastDiaHabil(
  rule: PlazoLastDiaHabil,
  lastDay: DateSerial,
  fecha: DateSerial,
  calendar: Calendar,
  notificacion?: DateSerial,
): string {
  const because = whyInhabil(calendar, lastDay);
  const month = monthName(calendarDate(lastDay).month);
  return complete(rule, calendar, [
    because === null
      ? `El ${formatDateWithWeekday(fecha)} es el último día hábil del mes; vence ese día.`
      : `${because}; el último día hábil del mes es el ${dayNear(fecha, lastDay)} y vence ese día.`,
    notificacion === undefined
      ? ''
      : `Se toma el primer ${month} cuyo plazo es posterior a la notificación del ${formatDateWithWeekday(notificacion)}.`,
  ]);
}

export function motivoDayOfMonth(rule: PlazoDayOfMonth, fecha: DateSerial, calendar: Calendar): string {
  const { year, month, day } = calendarDate(fecha);
  const before = dayNear(previousDiaHabil(calendar, fecha), fecha);
  const because = whyInhabil(calendar, fecha);
  const moved = rule.onInhabil === 'falls-due-before';
  return complete(rule, calendar, [
    day === rule.day
      ? ''
      : `El mes de ${monthName(month)} de ${year} no tiene día ${rule.day}: se toma el ${day}.`,
    because === null
      ? `El ${formatDateWithWeekday(fecha)} es hábil; vence ese día.`
      : moved
        ? `${because}; vence el ${before}.`
        : `${because}; el plazo es en día natural y no se mueve, el hábil anterior es el ${before}.`,
  ]);
}

const alternatives = new Intl.ListFormat('es', { type: 'disjunction' });

/** `from`: the day that it is counted from. */
export function motivoFromDayOfMonth(
  rule: PlazoFromDayOfMonth,
  from: DateSerial,
  fecha: DateSerial,
  calendar: Calendar,
): string {
  const named = formatDateWithWeekday(from);
  const onlyOn = alternatives.format((rule.onlyOn ?? []).map((day) => WEEKDAY_NAMES[day] ?? ''));
  return complete(rule, calendar, [
    rule.onlyOn
      ? `El día ${rule.day} cae en ${WEEKDAY_NAMES[weekday(from)] ?? ''}, uno de los casos de la norma (${onlyOn}).`
      : '',
    ...(rule.count.unit === 'habiles-before'
      ? countedBefore(rule.count.days, from, fecha, calendar)
      : countedAfter(rule.count.days, named, fecha, calendar)),
  ]);
}

function countedBefore(
  days: number,
  from: DateSerial,
  fecha: DateSerial,
  calendar: Calendar,
): readonly string[] {
  const skipped = dayList(restDays(calendar, fecha + 1, from - 1), from);
  const habiles = days === 1 ? '1 día hábil' : `${days} días hábiles`;
  return [
    `A más tardar ${habiles} antes del ${formatDateWithWeekday(from)}, que no cuenta: el ${dayNear(fecha, from)}.`,
    skipped === '' ? '' : `Por inhábil tampoco cuenta ${skipped}.`,
  ];
}

function countedAfter(days: number, named: string, fecha: DateSerial, calendar: Calendar): readonly string[] {
  const because = whyInhabil(calendar, fecha);
  const before = dayNear(previousDiaHabil(calendar, fecha), fecha);
  return [
    `Son ${days} días naturales sobre el ${named}, hábil o no: el ${formatDateWithWeekday(fecha)}.`,
    because === null
      ? ''
      : `${because}; el plazo es en días naturales y no se mueve, el hábil anterior es el ${before}.`,
  ];
}

const PERIOD_NAMES = { 1: 'mes', 2: 'bimestre', 3: 'trimestre' } as const;

export function motivoEndOfPeriod(rule: PlazoEndOfPeriod, fecha: DateSerial, calendar: Calendar): string {
  const because = whyInhabil(calendar, fecha);
  const before = dayNear(previousDiaHabil(calendar, fecha), fecha);
  return complete(rule, calendar, [
    `La norma lo pide cada ${PERIOD_NAMES[rule.months]} y no fija el día: se toma el último.`,
    because === null
      ? `El ${formatDateWithWeekday(fecha)} es hábil; vence ese día.`
      : `${because}; el hábil anterior es el ${before}.`,
  ]);
}

function complete(rule: PlazoRule, calendar: Calendar, sentences: readonly string[]): string {
  return [...sentences, rule.nota ?? '', calendarSaid(calendar)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
