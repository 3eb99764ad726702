import type { InvalidDateReason } from '../dates/parseDate';

const SENTENCES: Readonly<Record<InvalidDateReason, string>> = {
  'month-without-day':
    'es un mes, no una fecha. Agregue el día; si el compromiso es por mes, use el último día hábil.',
  'year-only': 'es un año, no una fecha. Escriba día, mes y año, por ejemplo 30/11/2026.',
  'no-year': 'le falta el año. Escriba día, mes y año, por ejemplo 30/11/2026.',
  'no-such-month': 'el mes no existe; las fechas se leen día/mes/año. Escríbala como 30/11/2026.',
  'no-such-day': 'ese día no existe en el calendario. Escriba el día correcto.',
  'out-of-range': 'está fuera de las fechas que Excel puede guardar. Escriba día, mes y año.',
  ambiguous: 'no se puede saber qué día es. Escríbala como día/mes/año, por ejemplo 30/11/2026.',
  'not-a-date': 'no es una fecha. Escriba día, mes y año, por ejemplo 30/11/2026.',
};

/** Why what somebody wrote is not a date, and what to write instead. */
export function invalidDateReason(reason: InvalidDateReason): string {
  return SENTENCES[reason];
}
