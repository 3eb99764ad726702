import { addMonths } from '../../dates/periodo';
import { matrizTexts } from '../../messages/matriz';
import { foldText } from '../../text/foldText';
import { lastMonthOf, trimestreOf } from '../periodoIndicador';
import type { PeriodoIndicador, ResultadoGuardado, ResultadoIndicador, Umbrales } from '../records';

/** What a dependency is recommended of an indicator (MTY 7.24 and 7.26); `''` when nothing is. */
export type RecomendacionOf = (resultado: ResultadoIndicador, umbrales: Umbrales) => string;

export function recomendacionesOf(
  guardados: readonly ResultadoGuardado[],
  trimestre: PeriodoIndicador,
  citaMonterrey: boolean,
): RecomendacionOf {
  const texts = matrizTexts.recomendacion(citaMonterrey);
  const lagging = new Set(
    guardados
      .filter(({ semaforo }) => semaforo === 'En rezago')
      .map(({ clave, periodo }) => keyOf(clave, periodo)),
  );
  return ({ clave, semaforo, cumplimiento }, umbrales) => {
    switch (semaforo) {
      case 'En rezago':
        return texts.enRezago(quartersInARow(lagging, clave, trimestre));
      case 'En riesgo':
        return texts.enRiesgo(umbrales.cumplido - (cumplimiento ?? 0));
      case 'Sobrecumplido':
        return texts.sobrecumplido();
      case 'No disponible':
        return texts.noDisponible();
      case 'No calculable':
        return texts.noCalculable();
      case 'Cumplido':
      case 'No programado':
        return '';
    }
  };
}

/** This one and those before it, without a gap. */
function quartersInARow(lagging: ReadonlySet<string>, clave: string, trimestre: PeriodoIndicador): number {
  let quarters = 1;
  for (let before = previous(trimestre); lagging.has(keyOf(clave, before)); before = previous(before)) {
    quarters += 1;
  }
  return quarters;
}

function previous(trimestre: PeriodoIndicador): PeriodoIndicador {
  return trimestreOf(addMonths(lastMonthOf(trimestre), -3));
}

function keyOf(clave: string, periodo: PeriodoIndicador): string {
  return `${periodo}\u0000${foldText(clave)}`;
}
