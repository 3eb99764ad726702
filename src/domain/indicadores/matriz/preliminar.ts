import type { DateSerial } from '../../dates/dateSerial';
import { lastDayOf } from '../../dates/periodo';
import { matrizTexts } from '../../messages/matriz';
import type { Seguimiento } from '../../seguimiento';
import { lastMonthOf } from '../periodoIndicador';
import { entregaDue } from '../recoleccion/entregas';
import { ventanaDe } from '../recoleccion/ventana';
import type { PeriodoIndicador } from '../records';
import { entregasPendientes } from './faltantes';

/**
 * Why a matrix made on that day cannot close its quarter; `null` when it can. Until the day due of the last month, with
 * its prórroga, nobody has failed to deliver (MTY 7.11). A quarter that is closed is not left open by a later prórroga:
 * it opens only with a reason.
 */
export function preliminarDe(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
  fecha: DateSerial,
): string | null {
  if (isClosed(seguimiento, trimestre)) return null;
  const last = lastMonthOf(trimestre);
  const dues = entregasPendientes(seguimiento, trimestre)
    .map(({ dependencia }) => entregaDue(seguimiento, dependencia, last))
    .filter((vence) => fecha <= vence);
  const corte = lastDayOf(last);
  if (fecha <= corte) {
    const hasta = Math.max(ventanaDe(seguimiento.calendar, last).vence, ...dues);
    return matrizTexts.preliminar(matrizTexts.noTermina(corte), hasta);
  }
  if (dues.length === 0) return null;
  const hasta = Math.max(...dues);
  const citaMonterrey = seguimiento.perfil.norm === 'MTY';
  return matrizTexts.preliminar(matrizTexts.enPlazo(dues.length, hasta, citaMonterrey), hasta);
}

function isClosed({ resultados }: Seguimiento, trimestre: PeriodoIndicador): boolean {
  return resultados.some(({ periodo, cerrado }) => periodo === trimestre && cerrado !== null);
}
