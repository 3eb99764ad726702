/** Counterpart of parseDate.ts: how a date is shown to people. */
import { calendarDate, weekday, type DateSerial } from './dateSerial';
import { monthName, WEEKDAY_NAMES } from './names';

/** `corta`: «03/10/2026». `larga`: «3 de octubre de 2026». */
export function formatDate(date: DateSerial, style: 'corta' | 'larga'): string {
  const { year, month, day } = calendarDate(date);
  return style === 'corta'
    ? `${twoDigits(day)}/${twoDigits(month)}/${year}`
    : `${day} de ${monthName(month)} de ${year}`;
}

/** «sábado» */
export function weekdayName(date: DateSerial): string {
  return WEEKDAY_NAMES[weekday(date)] ?? '';
}

/** «sábado 3 de octubre de 2026» */
export function formatDateWithWeekday(date: DateSerial): string {
  return `${weekdayName(date)} ${formatDate(date, 'larga')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
