import { shownValue } from '../../domain/changes';
import { nombresDeReglas } from '../../domain/messages/reglas';
import { foldText } from '../../domain/text/foldText';
import type { Severidad } from '../../domain/validation/rule';
import type { RowTitle } from '../../domain/validation/rowTitles';
import type { Observacion } from '../../domain/validation/validate';

export const SEVERIDADES: readonly Severidad[] = ['error', 'aviso', 'nota'];

/** `''` asks for nothing. */
export interface Filters {
  readonly severidad: string;
  readonly hoja: string;
  readonly regla: string;
  readonly programa: string;
  readonly texto: string;
}

export const NO_FILTERS: Filters = { severidad: '', hoja: '', regla: '', programa: '', texto: '' };

export type TitleOf = (hoja: string, fila: number) => RowTitle | undefined;

export function filterObservaciones(
  observaciones: readonly Observacion[],
  filters: Filters,
  titleOf: TitleOf,
): readonly Observacion[] {
  const { severidad, hoja, regla, programa } = filters;
  const texto = foldText(filters.texto);
  return observaciones.filter(
    (each) =>
      (severidad === '' || each.severidad === severidad) &&
      (hoja === '' || each.hoja === hoja) &&
      (regla === '' || each.regla === regla) &&
      (programa === '' || titleOf(each.hoja, each.fila)?.programa === programa) &&
      (texto === '' || searchable(each, titleOf).includes(texto)),
  );
}

const searchables = new WeakMap<Observacion, string>();

function searchable(observacion: Observacion, titleOf: TitleOf): string {
  const known = searchables.get(observacion);
  if (known !== undefined) return known;
  const { hoja, fila, celda, columna, clave, mensaje, valor, tipo } = observacion;
  const title = titleOf(hoja, fila)?.texto ?? '';
  const text = foldText([hoja, celda, columna, clave, mensaje, shownValue(valor, tipo), title].join(' '));
  searchables.set(observacion, text);
  return text;
}

export interface Choices {
  readonly hojas: readonly string[];
  readonly reglas: readonly { readonly id: string; readonly name: string }[];
  readonly programas: readonly string[];
}

/** What there is to choose from among what was observed. */
export function choicesOf(observaciones: readonly Observacion[], titleOf: TitleOf): Choices {
  const inOrder = (names: readonly string[]) => [...new Set(names)].sort((a, b) => a.localeCompare(b, 'es'));
  return {
    hojas: [...new Set(observaciones.map(({ hoja }) => hoja))],
    reglas: [...new Set(observaciones.map(({ regla }) => regla))]
      .map((id) => ({ id, name: nombresDeReglas[id] ?? id }))
      .sort((a, b) => a.name.localeCompare(b.name, 'es')),
    programas: inOrder(
      observaciones.map(({ hoja, fila }) => titleOf(hoja, fila)?.programa ?? '').filter(Boolean),
    ),
  };
}

export function countBySeveridad(observaciones: readonly Observacion[]): Readonly<Record<Severidad, number>> {
  const counts: Record<Severidad, number> = { error: 0, aviso: 0, nota: 0 };
  for (const { severidad } of observaciones) counts[severidad] += 1;
  return counts;
}

/** What the view was opened for: a severity, a rule, or any words, such as a clave. */
export function filtersFor(focus: string): Filters {
  if (SEVERIDADES.some((known) => known === focus)) return { ...NO_FILTERS, severidad: focus };
  if (focus in nombresDeReglas) return { ...NO_FILTERS, regla: focus };
  return { ...NO_FILTERS, texto: focus };
}

/** A choice that is no longer among those there are asks for nothing: it could not be seen nor taken away. */
export function possibleFilters(filters: Filters, choices: Choices): Filters {
  const keep = (value: string, among: readonly string[]) => (among.includes(value) ? value : '');
  return {
    ...filters,
    hoja: keep(filters.hoja, choices.hojas),
    regla: keep(
      filters.regla,
      choices.reglas.map(({ id }) => id),
    ),
    programa: keep(filters.programa, choices.programas),
  };
}
