import { foldText } from '../text/foldText';
import { parseResponsables } from './parseResponsable';

/** How many different dependencies and units a «Responsable» or «Área responsable» names (PUE-M art. 9 counts them). */
export function readUnits(text: string): { readonly dependencias: number; readonly unidades: number } {
  const { responsables } = parseResponsables(text);
  return {
    dependencias: distinct(responsables.map(({ dependencia }) => dependencia)),
    unidades: distinct(responsables.flatMap(({ unidades }) => unidades)),
  };
}

function distinct(names: readonly string[]): number {
  return new Set(names.map(foldText).filter((name) => name !== '')).size;
}
