import { claveGiver } from '../asm/claves';
import type { CellChange } from '../changes';
import type { Seguimiento } from '../seguimiento';
import { allClaves } from './context';
import { claveDuplicada, claveFaltante } from './rules/claveRules';
import type { Observacion } from './validate';

/** A change that corrections of one or several rules make to one cell. */
export interface CorrectedCell extends CellChange {
  readonly reglas: readonly string[];
}

/** An observation as it was shown to whoever chose it. */
export type ChosenObservacion = Pick<Observacion, 'regla' | 'hoja' | 'celda' | 'clave' | 'valor'>;

export interface Chosen {
  /** In the order of validation. */
  readonly found: readonly Observacion[];
  /** Those that are no longer there as they were shown: the cell says something else, or its row moved. */
  readonly gone: readonly ChosenObservacion[];
}

/** Finds what somebody chose among what validation says now. */
export function findChosen(
  observaciones: readonly Observacion[],
  chosen: readonly ChosenObservacion[],
): Chosen {
  const wanted = new Map(chosen.map((each) => [chosenKey(each), each]));
  const found = observaciones.filter((each) => wanted.delete(chosenKey(each)));
  return { found, gone: [...wanted.values()] };
}

function chosenKey({ regla, hoja, celda, clave, valor }: ChosenObservacion): string {
  return JSON.stringify([regla, hoja, celda, clave, valor]);
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
function givesClave({ reglas }: CorrectedCell): boolean {
  return reglas.some((id) => id === claveFaltante.id || id === claveDuplicada.id);
}

/**
 * Last number given by evaluation key once those claves are given. Only they count, so that what is still proposed
 * stays as it was shown.
 */
export function countersAfter(
  seguimiento: Seguimiento,
  changes: readonly CorrectedCell[],
): ReadonlyMap<string, number> {
  const last = new Map(claveGiver(seguimiento.counters, allClaves(seguimiento)).counters());
  for (const { despues } of changes.filter(givesClave)) {
    const [, prefix, number] = /^(.+)-(\d+)$/.exec(String(despues)) ?? [];
    if (prefix !== undefined) last.set(prefix, Math.max(last.get(prefix) ?? 0, Number(number)));
  }
  return last;
}
