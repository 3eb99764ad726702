import { realOf } from '../advance/real';
import type { CellValue } from '../cell';
import { changesOf, type CellChange } from '../changes';
import type { Accion } from '../records';
import type { Seguimiento } from '../seguimiento';
import { placedColumn, plainText } from '../tables/tableData';
import { isRetired } from './estadoAccion';
import { readAsm } from './readAsm';
import { withChanges } from './withChanges';

/**
 * Where an ASM was broken down, its month is captured in Acciones, and the percentage and Término of its Anexo A row
 * are derived from there: this brings them up to date (rules §6).
 *
 * @param pending changes already decided on those same tables, seen as made
 */
export function derivedChanges(
  seguimiento: Seguimiento,
  pending: readonly CellChange[] = [],
): readonly CellChange[] {
  const after = withChanges(seguimiento, pending);
  const accionesByClave = new Map(
    readAsm(after)
      .filter((asm) => asm.clave !== '')
      .map((asm) => [asm.clave, asm.acciones]),
  );
  const brokenDown = new Set(
    after.tables
      .filter(({ format }) => format.rows === 'accion')
      .flatMap(({ rows }) => rows.filter((row) => !isRetired(row)))
      .map((row) => plainText(row, 'clave')),
  );
  return seguimiento.tables
    .filter((table) => table.format.rows === 'asm' && placedColumn(table, 'avance') !== undefined)
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const clave = plainText(row, 'clave');
        const acciones = accionesByClave.get(clave);
        if (!acciones || !brokenDown.has(clave)) return [];
        return changesOf(table, row, derivedValues(acciones), 'Se deriva de Acciones');
      }),
    );
}

/** While no action has a figure, what the row said before it was broken down stays. */
function derivedValues(acciones: readonly Accion[]): { avance?: CellValue; termino?: CellValue } {
  const terminos = acciones.flatMap(({ termino }) => (termino === undefined ? [] : [termino]));
  const avance = realOf(acciones);
  return {
    ...(avance === null ? {} : { avance }),
    ...(terminos.length > 0 ? { termino: Math.max(...terminos) } : {}),
  };
}
