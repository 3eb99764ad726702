/** Every form in which the tests write one same day. */
import { calendarDate, toIso, type DateSerial } from '../../../src/domain/dates/dateSerial';
import { formatDate, formatDateWithWeekday } from '../../../src/domain/dates/formatDate';
import { MONTH_NAMES } from '../../../src/domain/dates/names';
import { numberInWords } from '../../../src/domain/dates/numberWords';

export function writtenForms(date: DateSerial): readonly string[] {
  const { year, month, day } = calendarDate(date);
  const name = MONTH_NAMES[month - 1] ?? '';
  const short = name.slice(0, 3);
  const iso = toIso(date);
  return [
    iso,
    `${iso},`,
    `${iso}; `,
    `\u00a0${iso}.\u00a0`,
    iso.replaceAll('-', '/'),
    `${iso}T00:00:00.000Z`,
    `${iso} 18:45:10`,
    formatDate(date, 'corta'),
    formatDate(date, 'larga'),
    formatDate(date, 'larga').toUpperCase(),
    formatDateWithWeekday(date),
    `${day}/${month}/${year} 10:30 a. m.`,
    `${day}-${month}-${year}`,
    `${day} . ${month} . ${year}`,
    `${day} ${name} ${year}`,
    `${day} de ${name} del año ${year}`,
    `${day}-${short}-${year}`,
    `${day}/${short}/${year}`,
    `${day} ${short}. ${year}`,
    `${day}º de ${name} de ${year}`,
    `${name} ${day}, ${year}`,
    `${numberInWords(day)} de ${name} de ${numberInWords(year)}`,
    `a los ${numberInWords(day)} días del mes de ${name} de ${numberInWords(year)}.`,
  ];
}
