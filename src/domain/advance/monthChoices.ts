import type { DateSerial } from '../dates/dateSerial';
import { addMonths, monthOf } from '../dates/periodo';
import { monthToClose } from '../overview/nextStep';
import type { Avance, Periodo } from '../records';
import { monthsClosed } from './history';

export interface MonthChoice {
  readonly periodo: Periodo;
  readonly closed: boolean;
}

export interface MonthChoices {
  /** The latest first: months closed, the one to close and those of the last year. */
  readonly months: readonly MonthChoice[];
  /** The month that is owed or, when none is, the month in course. */
  readonly suggested: Periodo;
  /** The last month closed, which any earlier one needs a motive to be opened before. */
  readonly lastClosed: Periodo | null;
}

const YEAR = 12;

export function monthChoices(avances: readonly Avance[], fecha: DateSerial): MonthChoices {
  const closed = [...monthsClosed(avances).keys()];
  const lastClosed = closed.at(-1) ?? null;
  const current = monthOf(fecha);
  const suggested = monthToClose(lastClosed, fecha) ?? current;
  const lastYear = Array.from({ length: YEAR }, (_, back) => addMonths(current, -back));
  const all = [...new Set([suggested, ...closed, ...lastYear])].sort().reverse();
  return {
    months: all.map((periodo) => ({ periodo, closed: closed.includes(periodo) })),
    suggested,
    lastClosed,
  };
}
