import { dateSerial, FIRST_SERIAL, type DateSerial } from './dateSerial';

/** The day that a clock shows where it stands: edges read their clock, the domain is told the day. */
export function calendarDay(clock: Date): DateSerial {
  return dateSerial(clock.getFullYear(), clock.getMonth() + 1, clock.getDate()) ?? FIRST_SERIAL;
}
