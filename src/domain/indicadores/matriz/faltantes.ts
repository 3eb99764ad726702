import { addMonths } from '../../dates/periodo';
import { matrizTexts } from '../../messages/matriz';
import type { Seguimiento } from '../../seguimiento';
import { foldText } from '../../text/foldText';
import { lastMonthOf } from '../periodoIndicador';
import { indicadoresOf } from '../readIndicadores';
import { recibidaDe } from '../recoleccion/entregas';
import type { Periodo } from '../../records';
import type { PeriodoIndicador } from '../records';
import { gruposDe } from './conteo';
import type { MatrizModel } from './matrizModel';

type Made = Pick<MatrizModel, 'lineas' | 'programas' | 'preliminar'>;

/** What the matrix is made without, as sentences: none stops it. */
export function faltantesDe(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
  { lineas, programas, preliminar }: Made,
): readonly string[] {
  const noDisponibles = lineas.filter(({ semaforo }) => semaforo === 'No disponible');
  const noCalculables = lineas.filter(({ semaforo }) => semaforo === 'No calculable');
  const entregas = entregasPendientes(seguimiento, trimestre);
  const sinPresupuesto = programas.filter(
    ({ financiero }) => financiero === null || financiero.avance === null,
  );
  return [
    ...(preliminar === null ? [] : [preliminar]),
    ...(entregas.length === 0 ? [] : [matrizTexts.faltan.entregas(entregas)]),
    ...(noDisponibles.length === 0
      ? []
      : [
          matrizTexts.faltan.noDisponibles(
            gruposDe(noDisponibles, ({ dependencia }) => dependencia),
            preliminar !== null,
          ),
        ]),
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
  /** Of the quarter. */
  readonly meses: readonly Periodo[];
}

/** Dependencies that were sent a table of some month of the quarter and have not given any that counts. */
export function entregasPendientes(
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
