import { remembered } from '../../remembered';
import { foldText } from '../../text/foldText';
import { conteoOf } from '../calculo/judgeIndicadores';
import type { ResultadoIndicador } from '../records';
import { avanceFisico, calculables } from './avanceFisico';
import { ORDEN_SEMAFOROS } from './figuras';
import type { Conteo, GrupoMatriz } from './matrizModel';

/** «5 Cumplido, 2 En riesgo y 1 En rezago»: those that somebody has. */
export function conteoText(conteo: Conteo): string {
  const parts = ORDEN_SEMAFOROS.filter((semaforo) => conteo[semaforo] > 0).map(
    (semaforo) => `${conteo[semaforo]} ${semaforo}`,
  );
  return new Intl.ListFormat('es-MX', { type: 'conjunction' }).format(parts);
}

/** Each once, in the order in which they first appear; names already have one spelling. */
export function gruposDe<T extends ResultadoIndicador>(
  lineas: readonly T[],
  nameOf: (linea: T) => string,
): readonly GrupoMatriz[] {
  const groups = new Map<string, { nombre: string; lineas: T[] }>();
  // Thousands of rows share a few names.
  const keyOf = remembered(foldText);
  for (const linea of lineas) {
    const nombre = nameOf(linea);
    const group = groups.get(keyOf(nombre)) ?? { nombre, lineas: [] };
    groups.set(keyOf(nombre), group);
    group.lineas.push(linea);
  }
  return [...groups.values()].map(({ nombre, lineas: own }) => ({
    nombre,
    indicadores: own.length,
    conteo: conteoOf(own),
    calculables: calculables(own),
    avanceFisico: avanceFisico(own),
  }));
}
