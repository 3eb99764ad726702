import { addMonths } from '../../dates/periodo';
import { matrizTexts } from '../../messages/matriz';
import type { Seguimiento } from '../../seguimiento';
import { foldText } from '../../text/foldText';
import { lastMonthOf } from '../periodoIndicador';
import { indicadoresOf } from '../readIndicadores';
import { recibidaDe } from '../recoleccion/entregas';
import type { PeriodoIndicador } from '../records';
import { gruposDe } from './conteo';
import type { LineaMatriz, ProgramaMatriz } from './matrizModel';

/** What the matrix is made without, as sentences: none stops it. */
export function faltantesDe(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
  lineas: readonly LineaMatriz[],
  programas: readonly ProgramaMatriz[],
): readonly string[] {
  const noDisponibles = lineas.filter(({ semaforo }) => semaforo === 'No disponible');
  const noCalculables = lineas.filter(({ semaforo }) => semaforo === 'No calculable');
  const entregas = entregasPendientes(seguimiento, trimestre);
  const sinPresupuesto = programas.filter(
    ({ financiero }) => financiero === null || financiero.avance === null,
  );
  return [
    ...(entregas.length === 0 ? [] : [matrizTexts.faltan.entregas(entregas)]),
    ...(noDisponibles.length === 0
      ? []
      : [matrizTexts.faltan.noDisponibles(gruposDe(noDisponibles, ({ dependencia }) => dependencia))]),
    ...(noCalculables.length === 0
      ? []
      : [matrizTexts.faltan.noCalculables(noCalculables.map(({ clave }) => clave))]),
    ...(sinPresupuesto.length === 0
      ? []
      : [matrizTexts.faltan.presupuesto(sinPresupuesto.map(({ nombre }) => nombre))]),
  ];
}

export interface EntregaPendiente {
  readonly dependencia: string;
  readonly meses: readonly string[];
}

/** Dependencies that were sent a table of some month of the quarter and have not given any that counts. */
function entregasPendientes(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
): readonly EntregaPendiente[] {
  const last = lastMonthOf(trimestre);
  const months = [addMonths(last, -2), addMonths(last, -1), last];
  const { indicadores, dependencias } = indicadoresOf(seguimiento);
  const reporting = new Set(
    indicadores.filter(({ estado }) => estado === 'Vigente').map(({ dependencia }) => foldText(dependencia)),
  );
  return dependencias
    .filter((dependencia) => reporting.has(foldText(dependencia)))
    .map((dependencia) => ({
      dependencia,
      meses: months.filter((mes) => {
        const { registrada, recibida } = recibidaDe(seguimiento, dependencia, mes);
        return registrada && recibida === null;
      }),
    }))
    .filter(({ meses }) => meses.length > 0);
}
