import type { CalendarFile } from '../../files/ics/calendarFile';
import { done, type Outcome } from '../../workbook/result';
import { saveFile } from '../kit/saveFile';

/** Gives the calendar to the browser to save; the name under which it is. What writes it comes only now. */
export async function saveCalendar(file: CalendarFile, archivo: string): Promise<Outcome<string>> {
  const { ICS_TYPE, writeCalendar } = await import(
    /* webpackChunkName: "on-demand-calendar" */ '../../files/ics/calendarFile'
  );
  saveFile(archivo, writeCalendar(file), ICS_TYPE);
  return done(archivo);
}
