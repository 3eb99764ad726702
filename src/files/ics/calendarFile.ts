/** The only file that names `ical-generator`: events as an iCalendar file (RFC 5545). */
import ical, { ICalAlarmType, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import type { Evento } from '../../domain/calendar/eventos';
import { calendarDate, type DateSerial } from '../../domain/dates/dateSerial';
import { plazoTexts } from '../../domain/messages/plazos';

export interface CalendarFile {
  readonly nombre: string;
  readonly eventos: readonly Evento[];
  /** The day on which it is made: what every event is stamped with. */
  readonly sello: DateSerial;
}

export const ICS_TYPE = 'text/calendar;charset=utf-8';

/** UTF-8, lines ended by CRLF and folded at 75 octets. Equal for equal events and day. */
export function writeCalendar({ nombre, eventos, sello }: CalendarFile): Uint8Array<ArrayBuffer> {
  const calendar = ical({
    name: calendarName(nombre),
    prodId: { company: 'Seguimiento ASM', product: 'Plazos', language: 'ES' },
  });
  for (const evento of eventos) addEvent(calendar, evento, sello);
  // The library leaves the last line without its end.
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function addEvent(calendar: ICalCalendar, evento: Evento, sello: DateSerial): void {
  const { uid, dia, resumen, descripcion, categoria, aviso } = evento;
  const event = calendar.createEvent({
    id: uid,
    stamp: utcDay(sello),
    start: utcDay(dia),
    end: utcDay(dia + 1),
    allDay: true,
    // A deadline does not make anybody busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: printable(resumen),
    description: printable(descripcion),
    categories: [{ name: printable(categoria) }],
  });
  if (aviso === null) return;
  event.createAlarm({
    type: ICalAlarmType.display,
    triggerBefore: aviso * DAY_SECONDS - MORNING_SECONDS,
    description: printable(plazoTexts.recordatorio(resumen)),
  });
}

const DAY_SECONDS = 86_400;
/** An all-day event begins at midnight; it is announced at nine in the morning. */
const MORNING_SECONDS = 9 * 3_600;

/** The library takes the calendar's day of a date in UTC, wherever it runs. */
function utcDay(dia: DateSerial): Date {
  const { year, month, day } = calendarDate(dia);
  return new Date(Date.UTC(year, month - 1, day));
}

/** Text of RFC 5545 has no control characters besides tab and line end, and UTF-8 no halves of a character. */
function printable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '');
}

/** The library writes the name without escaping it. */
function calendarName(nombre: string): string {
  return printable(nombre)
    .replace(/[\\;,\s]+/g, ' ')
    .trim();
}
