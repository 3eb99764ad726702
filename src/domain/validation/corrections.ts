import type { CellChange } from '../changes';
import { claveDuplicada, claveFaltante } from './rules/claveRules';
import type { Observacion } from './validate';

/** A change that corrections of one or several rules make to one cell. */
export interface CorrectedCell extends CellChange {
  readonly reglas: readonly string[];
}

/**
 * The corrections that observations propose, one change a cell. Observations come in the order of the rules, so the
 * corrections of one cell compose in it; a change that changes nothing is left out.
 */
export function planCorrections(
  observaciones: readonly Observacion[],
  onlyRule?: string,
): readonly CorrectedCell[] {
  const changes = new Map<string, CorrectedCell>();
  for (const observacion of observaciones) {
    const { correccion, regla } = observacion;
    if (correccion === null || (onlyRule !== undefined && regla !== onlyRule)) continue;
    const cell = `${observacion.hoja}!${observacion.celda}`;
    const known = changes.get(cell);
    const { hoja, celda, fila, sheetColumn, columna, tipo, clave, valor } = observacion;
    const reglas = [...(known?.reglas ?? []), regla];
    changes.set(cell, {
      hoja,
      celda,
      fila,
      sheetColumn,
      columna,
      tipo,
      clave,
      antes: valor,
      despues: correccion.apply(known?.despues ?? valor),
      motivo: reglas.join(', '),
      reglas,
    });
  }
  return [...changes.values()].filter((change) => change.antes !== change.despues);
}

/** Whether the correction gave the row a new clave: then the counters have to be kept. */
export function givesClave({ reglas }: CorrectedCell): boolean {
  return reglas.some((id) => id === claveFaltante.id || id === claveDuplicada.id);
}
