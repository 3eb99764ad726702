/** Spanish names of months and weekdays, in the lower case that Spanish writes them. */

export const MONTH_NAMES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** In the order of `weekday`: 0 is Sunday. */
export const WEEKDAY_NAMES = [
  'domingo',
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábado',
] as const;

/** `month` is 1–12; `''` outside. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
