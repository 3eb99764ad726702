import {
  SEMAFOROS_INDICADOR,
  type ResultadoIndicador,
  type SemaforoIndicador,
} from '../../domain/indicadores/records';
import { foldText } from '../../domain/text/foldText';

/** `''` asks for nothing. */
export interface Filters {
  readonly semaforo: string;
  readonly programa: string;
  readonly dependencia: string;
  readonly text: string;
}

export const NO_FILTERS: Filters = { semaforo: '', programa: '', dependencia: '', text: '' };

/** What another view asked to see: a semáforo, or any words such as a clave. */
export function filtersFor(focus: string): Filters {
  const semaforo = SEMAFOROS_INDICADOR.find((known) => known === focus);
  return semaforo === undefined ? { ...NO_FILTERS, text: focus } : { ...NO_FILTERS, semaforo };
}

export interface Choices {
  readonly programas: readonly string[];
  readonly dependencias: readonly string[];
}

export function choicesOf(resultados: readonly ResultadoIndicador[]): Choices {
  const inOrder = (names: readonly string[]) =>
    [...new Set(names)].filter(Boolean).sort((one, other) => one.localeCompare(other, 'es'));
  return {
    programas: inOrder(resultados.map(({ programa }) => programa)),
    dependencias: inOrder(resultados.map(({ dependencia }) => dependencia)),
  };
}

/** A choice that is no longer among those there are hides nothing: it could not be seen nor taken away. */
export function possibleFilters(filters: Filters, { programas, dependencias }: Choices): Filters {
  const keep = (value: string, among: readonly string[]) => (among.includes(value) ? value : '');
  return {
    ...filters,
    semaforo: keep(filters.semaforo, SEMAFOROS_INDICADOR),
    programa: keep(filters.programa, programas),
    dependencia: keep(filters.dependencia, dependencias),
  };
}

const searchables = new WeakMap<ResultadoIndicador, string>();

function searchable(resultado: ResultadoIndicador): string {
  const known = searchables.get(resultado);
  if (known !== undefined) return known;
  const { clave, nombre, programa, dependencia } = resultado;
  const text = foldText([clave, nombre, programa, dependencia].join(' '));
  searchables.set(resultado, text);
  return text;
}

export function filterResults(
  resultados: readonly ResultadoIndicador[],
  { semaforo, programa, dependencia, text }: Filters,
): readonly ResultadoIndicador[] {
  const words = foldText(text).split(' ').filter(Boolean);
  return resultados.filter(
    (each) =>
      (semaforo === '' || each.semaforo === (semaforo as SemaforoIndicador)) &&
      (programa === '' || each.programa === programa) &&
      (dependencia === '' || each.dependencia === dependencia) &&
      words.every((word) => searchable(each).includes(word)),
  );
}
