/** A deadline as its norm states it, as data: an institution's deadlines are a list of these. */
import type { Fundamento } from '../norms';
import type { TipoEvaluacion } from '../records';

export type PlazoRule =
  PlazoAfterEvent | PlazoLastDiaHabil | PlazoDayOfMonth | PlazoFromDayOfMonth | PlazoEndOfPeriod;

interface PlazoBase {
  /** Stable, unique within a perfil. */
  readonly id: string;
  /** What is due, as a heading. */
  readonly label: string;
  readonly fundamento: Fundamento;
  /** Absent: for every evaluation. */
  readonly tipo?: TipoEvaluacion;
  /** A full sentence: what the norm leaves unsaid and how it is taken. Goes into every motivo. */
  readonly nota?: string;
  /** What in the workbook tells whether it was met. Absent: nothing does, and once past nothing is said to be owed. */
  readonly evidence?: PlazoEvidence;
}

/**
 * - `asm-captured`: the evaluation has ASM in the workbook.
 * - `plan-dated`: and each of them that is open has the Término of its actions.
 * - `advance-captured`: each open ASM of the evaluation has some advance.
 * - `asm-finished`: no ASM of the evaluation is open.
 * - `month-closed`: the month was closed.
 * - `tables-sent`: the month's data tables were sent.
 * - `figures-delivered`: every table of the month before was delivered; `figures-waiting` is of use only until then.
 * - `budget-received`: Presupuesto has some row of the quarter.
 * - `matrix-made`: the quarter was closed by its matrix.
 */
export type PlazoEvidence =
  | 'asm-captured'
  | 'plan-dated'
  | 'advance-captured'
  | 'asm-finished'
  | 'month-closed'
  | 'tables-sent'
  | 'figures-delivered'
  | 'figures-waiting'
  | 'budget-received'
  | 'matrix-made';

/** N business days after something happens to an evaluation. */
export interface PlazoAfterEvent extends PlazoBase {
  readonly kind: 'after-event';
  readonly event: 'notificacion' | 'recepcion';
  readonly diasHabiles: number;
  /** Whether the norm says «siguientes». Without the word the count is the same, and the motivo says so. */
  readonly siguientes: boolean;
}

/** The last business day of every month, or of one month a year. */
export interface PlazoLastDiaHabil extends PlazoBase {
  readonly kind: 'last-dia-habil';
  /** 1–12. With it, the deadline is yearly and also answers a notification: the first one after it. */
  readonly month?: number;
}

/** A fixed day of the month: the last day of a month that is shorter. */
export interface PlazoDayOfMonth extends PlazoBase {
  readonly kind: 'day-of-month';
  readonly day: number;
  /** By quarter, the month is so many after the quarter's cut: 0 is its third month, 1 the month after it. */
  readonly every: { readonly of: 'month' } | { readonly of: 'quarter'; readonly monthsAfterCut: number };
  /** On a day not worked it falls due the business day before, or stays (the norm's day is a natural one). */
  readonly onInhabil: 'falls-due-before' | 'stays';
}

/** Every month, so many days before or after a fixed day of it, whether that day is business or not. */
export interface PlazoFromDayOfMonth extends PlazoBase {
  readonly kind: 'from-day-of-month';
  readonly day: number;
  readonly count:
    | { readonly unit: 'habiles-before'; readonly days: number }
    /** On a day not worked it stays: the norm's days are natural ones. */
    | { readonly unit: 'naturales-after'; readonly days: number };
  /** Only in months whose day falls on one of these, 0 Sunday … 6 Saturday. Absent: in every month. */
  readonly onlyOn?: readonly number[];
}

/** Once every one, two or three months, without a day: the last natural day of the period is taken. */
export interface PlazoEndOfPeriod extends PlazoBase {
  readonly kind: 'end-of-period';
  readonly months: 1 | 2 | 3;
}
