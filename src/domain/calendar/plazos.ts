/** From deadlines declared as data to dated deadlines, each with its reason. */
import { calendarDate, daysInMonth, weekday, type DateSerial } from '../dates/dateSerial';
import { addMonths, firstDayOf, lastDayOf, monthOf, quarterOf } from '../dates/periodo';
import type { Fundamento } from '../norms';
import type { Periodo, TipoEvaluacion } from '../records';
import { addDiasHabiles, previousDiaHabil, type Calendar } from './diasHabiles';
import { firstLastDiaHabilAfter, isHeld } from './lastDiaHabil';
import {
  motivoAfterEvent,
  motivoDayOfMonth,
  motivoEndOfPeriod,
  motivoFromDayOfMonth,
  motivoLastDiaHabil,
} from './motivos';
import type {
  PlazoAfterEvent,
  PlazoDayOfMonth,
  PlazoEndOfPeriod,
  PlazoFromDayOfMonth,
  PlazoLastDiaHabil,
  PlazoRule,
} from './plazoRules';

export type { PlazoRule } from './plazoRules';

export interface Plazo {
  /** Of its rule. */
  readonly id: string;
  /** `AAAA-MM`, `AAAA-Bn`, `AAAA-Tn` or `AAAA`. */
  readonly periodo: string;
  /** The day that the norm names or counts to. */
  readonly fecha: DateSerial;
  /** `fecha` itself when business, otherwise the last business day before it. */
  readonly habilAnterior: DateSerial;
  /** Spanish sentences: why that day, and which calendar was assumed. */
  readonly motivo: string;
  readonly fundamento: Fundamento;
}

export interface Notified {
  /** Absent: nothing that is counted from it, nor the yearly deadline that comes after. */
  readonly notificacion?: DateSerial;
  /** Absent: taken as the notification's day, and said. */
  readonly recepcion?: DateSerial;
  /** Absent: the deadlines of both types. */
  readonly tipo?: TipoEvaluacion;
}

/**
 * Every deadline whose date falls in that year, in date order; those that wait for an event are not among them.
 * None for a year that Excel does not hold.
 */
export function plazosOfYear(
  rules: readonly PlazoRule[],
  year: number,
  calendar: Calendar,
): readonly Plazo[] {
  if (!isHeld(year)) return [];
  const plazos = rules.flatMap((rule) =>
    monthsThatReach(rule, year).flatMap((month) => plazosOfMonth(rule, month, calendar)),
  );
  return byDate(plazos.filter(({ fecha }) => calendarDate(fecha).year === year));
}

/** The last day on which it is complied with: the business day before, where the rule moves it there. */
export function limiteOf(rule: PlazoRule, { fecha, habilAnterior }: Plazo): DateSerial {
  const moves = rule.kind === 'day-of-month' && rule.onInhabil === 'falls-due-before';
  return moves ? habilAnterior : fecha;
}

/** The deadlines that a notification starts, in date order: those counted from it and the first yearly one after. */
export function plazosAfterNotification(
  rules: readonly PlazoRule[],
  notified: Notified,
  calendar: Calendar,
): readonly Plazo[] {
  const applicable = rules.filter(
    ({ tipo }) => tipo === undefined || notified.tipo === undefined || tipo === notified.tipo,
  );
  return byDate(
    applicable.flatMap((rule) => {
      if (rule.kind === 'after-event') return afterEvent(rule, notified, calendar);
      return rule.kind === 'last-dia-habil' ? firstYearlyAfter(rule, notified.notificacion, calendar) : [];
    }),
  );
}

function plazosOfMonth(rule: PlazoRule, month: Periodo, calendar: Calendar): readonly Plazo[] {
  switch (rule.kind) {
    case 'after-event':
      return [];
    case 'last-dia-habil':
      return rule.month === undefined || rule.month === numberOf(month)
        ? [lastDiaHabil(rule, month, calendar)]
        : [];
    case 'day-of-month':
      return dayOfMonth(rule, month, calendar);
    case 'from-day-of-month':
      return fromDayOfMonth(rule, month, calendar);
    case 'end-of-period':
      return numberOf(month) % rule.months === 0 ? [endOfPeriod(rule, month, calendar)] : [];
  }
}

function afterEvent(rule: PlazoAfterEvent, notified: Notified, calendar: Calendar): readonly Plazo[] {
  const { notificacion, recepcion } = notified;
  const event = rule.event === 'recepcion' ? (recepcion ?? notificacion) : notificacion;
  if (event === undefined) return [];
  const assumed = rule.event === 'recepcion' && recepcion === undefined;
  const fecha = addDiasHabiles(calendar, event, rule.diasHabiles);
  const motivo = motivoAfterEvent(rule, event, assumed, fecha, calendar);
  return [plazo(rule, monthOf(fecha), fecha, motivo, calendar)];
}

/** None for a rule of every month: nothing starts it and nothing ends it. */
function firstYearlyAfter(
  rule: PlazoLastDiaHabil,
  notificacion: DateSerial | undefined,
  calendar: Calendar,
): readonly Plazo[] {
  if (rule.month === undefined || notificacion === undefined) return [];
  const fecha = firstLastDiaHabilAfter(rule.month, notificacion, calendar);
  return fecha === null ? [] : [lastDiaHabil(rule, monthOf(fecha), calendar, notificacion)];
}

function lastDiaHabil(
  rule: PlazoLastDiaHabil,
  month: Periodo,
  calendar: Calendar,
  notificacion?: DateSerial,
): Plazo {
  const lastDay = lastDayOf(month);
  const fecha = previousDiaHabil(calendar, lastDay);
  const periodo = rule.month === undefined ? month : String(yearOf(month));
  const motivo = motivoLastDiaHabil(rule, lastDay, fecha, calendar, notificacion);
  return plazo(rule, periodo, fecha, motivo, calendar);
}

/** Nothing for a quarterly rule in a month that is not its turn. */
function dayOfMonth(rule: PlazoDayOfMonth, month: Periodo, calendar: Calendar): readonly Plazo[] {
  const days = daysInMonth(yearOf(month), numberOf(month));
  const fecha = firstDayOf(month) + Math.min(rule.day, days) - 1;
  const motivo = motivoDayOfMonth(rule, fecha, calendar);
  if (rule.every.of === 'month') return [plazo(rule, month, fecha, motivo, calendar)];
  const cut = addMonths(month, -rule.every.monthsAfterCut);
  return numberOf(cut) % 3 === 0 ? [plazo(rule, quarterCode(cut), fecha, motivo, calendar)] : [];
}

/** Nothing in a month whose day falls on another weekday than the rule asks. */
function fromDayOfMonth(rule: PlazoFromDayOfMonth, month: Periodo, calendar: Calendar): readonly Plazo[] {
  const from = firstDayOf(month) + rule.day - 1;
  if (rule.onlyOn && !rule.onlyOn.includes(weekday(from))) return [];
  const { unit, days } = rule.count;
  const fecha = unit === 'habiles-before' ? addDiasHabiles(calendar, from, -days) : from + days;
  return [plazo(rule, month, fecha, motivoFromDayOfMonth(rule, from, fecha, calendar), calendar)];
}

function endOfPeriod(rule: PlazoEndOfPeriod, month: Periodo, calendar: Calendar): Plazo {
  const fecha = lastDayOf(month);
  const motivo = motivoEndOfPeriod(rule, fecha, calendar);
  switch (rule.months) {
    case 1:
      return plazo(rule, month, fecha, motivo, calendar);
    case 2:
      return plazo(rule, `${yearOf(month)}-B${numberOf(month) / 2}`, fecha, motivo, calendar);
    case 3:
      return plazo(rule, quarterCode(month), fecha, motivo, calendar);
  }
}

function plazo(
  { id, fundamento }: PlazoRule,
  periodo: string,
  fecha: DateSerial,
  motivo: string,
  calendar: Calendar,
): Plazo {
  return { id, periodo, fecha, habilAnterior: previousDiaHabil(calendar, fecha), motivo, fundamento };
}

/** Stable: deadlines of one day keep the order of their rules. */
function byDate(plazos: readonly Plazo[]): readonly Plazo[] {
  return [...plazos].sort((one, other) => one.fecha - other.fecha);
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What is counted backwards from January may fall in the year before. */
function monthsThatReach(rule: PlazoRule, year: number): readonly Periodo[] {
  const months = MONTHS.map((month) => monthCode(year, month));
  return rule.kind === 'from-day-of-month' ? [...months, monthCode(year + 1, 1)] : months;
}

function monthCode(year: number, month: number): Periodo {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function quarterCode(month: Periodo): string {
  const { year, quarter } = quarterOf(month);
  return `${year}-T${quarter}`;
}

function yearOf(month: Periodo): number {
  return Number(month.slice(0, 4));
}

function numberOf(month: Periodo): number {
  return Number(month.slice(5));
}
