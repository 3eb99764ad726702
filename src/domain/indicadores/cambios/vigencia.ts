/** Since when a change is in force. No norm makes it retroactive: our criterion, and it is said so. */
import type { DateSerial } from '../../dates/dateSerial';
import { monthOf, nextPeriodo } from '../../dates/periodo';
import type { ColumnKey } from '../../formats/format';
import type { Periodo } from '../../records';
import type { Seguimiento } from '../../seguimiento';
import { firstMonthOf, isTrimestre, lastMonthOf, monthsWithMeta, trimestreOf } from '../periodoIndicador';
import type { Indicador, PeriodoIndicador } from '../records';
import { aplicadasOf } from './inForce';
import { monthOfMeta } from './puntos';
import { solicitudesOf } from './solicitudes';

/** The last quarter that a matrix closed; `null` while there is none. */
export function lastClosed({ resultados }: Seguimiento): PeriodoIndicador | null {
  const closed = resultados.filter(({ periodo, cerrado }) => cerrado !== null && isTrimestre(periodo));
  return closed.reduce<PeriodoIndicador | null>(
    (last, { periodo }) => (last === null || periodo > last ? periodo : last),
    null,
  );
}

/**
 * The first period in which a change resolved that day is in force: the one of that day, or the one after the last
 * closed quarter, or that of an earlier change of the indicator. A month if it is measured monthly, else a quarter.
 *
 * @param keys the points that change: a quarter is not measured with two frequencies, so a new frequency waits for
 *   the first quarter that it can have whole
 */
export function vigenteDesdeOf(
  seguimiento: Seguimiento,
  indicador: Indicador,
  fecha: DateSerial,
  keys: readonly ColumnKey[] = [],
): PeriodoIndicador {
  const closed = lastClosed(seguimiento);
  const earlier = aplicadasOf(solicitudesOf(seguimiento), indicador.clave).at(-1);
  const month = [
    monthOf(fecha),
    ...(closed === null ? [] : [nextPeriodo(lastMonthOf(closed))]),
    ...(earlier ? [firstMonthOf(earlier.vigenteDesde)] : []),
  ].reduce((latest, each) => (each > latest ? each : latest));
  if (keys.includes('frecuencia')) return firstWholeQuarter(month);
  return indicador.frecuencia === 'Mensual' ? month : trimestreOf(month);
}

function firstWholeQuarter(month: Periodo): PeriodoIndicador {
  const quarter = trimestreOf(month);
  return firstMonthOf(quarter) === month ? quarter : trimestreOf(nextPeriodo(lastMonthOf(quarter)));
}

export type MetaProblem = 'past' | 'notItsTurn';

/** Why that goal cannot be set by a change in force since then; `null` when it can, and for what is no goal. */
export function metaProblem(
  indicador: Pick<Indicador, 'frecuencia'>,
  key: ColumnKey,
  vigenteDesde: PeriodoIndicador,
  ejercicio: string,
): MetaProblem | null {
  const month = monthOfMeta(key);
  if (month === null) return null;
  const year = /^\d{4}$/.test(ejercicio.trim()) ? ejercicio.trim() : vigenteDesde.slice(0, 4);
  if (`${year}-${String(month).padStart(2, '0')}` < firstMonthOf(vigenteDesde)) return 'past';
  const { frecuencia } = indicador;
  const isDue = key === 'metaAnual' || frecuencia === null || monthsWithMeta(frecuencia).includes(month);
  return isDue ? null : 'notItsTurn';
}
