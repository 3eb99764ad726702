import type { Calendar } from '../../domain/calendar/diasHabiles';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { addMonths, monthOf, previousPeriodo } from '../../domain/dates/periodo';
import { ventanaDe } from '../../domain/indicadores/recoleccion/ventana';
import type { Periodo } from '../../domain/records';
import type { Seguimiento } from '../../domain/seguimiento';

const YEAR = 12;

/** The last month whose tables were due to be sent by then. */
export function mesEnRecoleccion(calendar: Calendar, fecha: DateSerial): Periodo {
  const current = monthOf(fecha);
  return fecha >= ventanaDe(calendar, current).envio ? current : previousPeriodo(current);
}

/** The latest first: those of the last year, the one in course and any that the workbook has on the record. */
export function monthsToCollect({ entregas }: Seguimiento, fecha: DateSerial): readonly Periodo[] {
  const current = monthOf(fecha);
  const lastYear = Array.from({ length: YEAR }, (_, back) => addMonths(current, -back));
  const recorded = entregas.flatMap(({ mes }) => mes ?? []);
  return [...new Set([...lastYear, ...recorded])].sort().reverse();
}
