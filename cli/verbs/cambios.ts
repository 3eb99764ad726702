/** Cells that a verb changed, as the terminal tells them. */
import { shownValue, type CellChange } from '../../src/domain/changes';
import { cellJson } from '../json';

export function cambioJson({ hoja, celda, clave, columna, antes, despues, tipo }: CellChange): object {
  return {
    hoja,
    celda,
    clave: clave === '' ? null : clave,
    columna,
    antes: cellJson(antes, tipo),
    despues: cellJson(despues, tipo),
  };
}

export function cambioLines(cambios: readonly CellChange[]): readonly string[] {
  if (cambios.length === 0) return ['Ya decía eso: no cambió nada.'];
  return cambios.map(
    ({ hoja, celda, columna, antes, despues, tipo }) =>
      `${hoja}!${celda} · ${columna}: ${shownValue(antes, tipo) || 'vacío'} → ${shownValue(despues, tipo) || 'vacío'}`,
  );
}
