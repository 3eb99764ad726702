import { nombresDeReglas } from '../../domain/messages/reglas';
import type { Observacion } from '../../domain/validation/validate';
import type { TitleOf } from './filters';
import { excerpt } from './shownChange';
import { texts } from './texts';

export type Grouping = 'fila' | 'regla';

export interface Group {
  readonly key: string;
  readonly title: string;
  /** The first words of the row. */
  readonly excerpt: string;
  readonly observaciones: readonly Observacion[];
}

/** By row, in the order of the sheets; by rule, the fullest first. */
export function groupObservaciones(
  observaciones: readonly Observacion[],
  by: Grouping,
  titleOf: TitleOf,
): readonly Group[] {
  if (by === 'regla') {
    return gather(observaciones, ({ regla }) => regla)
      .map(([id, all]) => ({ key: id, title: nombresDeReglas[id] ?? id, excerpt: '', observaciones: all }))
      .sort((a, b) => b.observaciones.length - a.observaciones.length);
  }
  const sheets = [...new Set(observaciones.map(({ hoja }) => hoja))];
  return gather(observaciones, ({ hoja, fila }) => `${hoja}\u0000${fila}`)
    .flatMap(([key, all]) => {
      const [first] = all;
      return first ? [{ key, first, all }] : [];
    })
    .sort(
      (a, b) => sheets.indexOf(a.first.hoja) - sheets.indexOf(b.first.hoja) || a.first.fila - b.first.fila,
    )
    .map(({ key, first: { hoja, fila }, all }) => {
      const title = titleOf(hoja, fila);
      return {
        key,
        title: title ? texts.row(hoja, fila, title.clave) : texts.headings(hoja),
        excerpt: excerpt(title?.texto ?? '', 80),
        observaciones: all,
      };
    });
}

function gather(
  observaciones: readonly Observacion[],
  keyOf: (observacion: Observacion) => string,
): readonly (readonly [string, readonly Observacion[]])[] {
  const groups = new Map<string, Observacion[]>();
  for (const observacion of observaciones) {
    const key = keyOf(observacion);
    const known = groups.get(key);
    if (known) known.push(observacion);
    else groups.set(key, [observacion]);
  }
  return [...groups];
}
