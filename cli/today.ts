import { dateSerial, FIRST_SERIAL, type DateSerial } from '../src/domain/dates/dateSerial';

/** Today where the terminal runs: the only clock of the program, passed in to every verb. */
export function calendarToday(): DateSerial {
  const now = new Date();
  return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? FIRST_SERIAL;
}
