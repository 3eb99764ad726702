import type { CellChange } from '../../domain/changes';
import { problemas, type Problem } from '../../domain/messages/problemas';
import { cambiosRegister, type Register } from '../../domain/registers';
import { protectedSheets } from '../read/protection';
import type { Libro } from '../read/readLibro';

/**
 * Why these cells could not be changed and told in Cambios; said before anything is written.
 *
 * @param alsoWritten other sheets that the verb writes; `undefined` where the table is not there
 * @param registers other registers that the verb writes, wherever they stand now
 */
export function changesProblem(
  libro: Libro,
  changes: readonly CellChange[],
  alsoWritten: readonly (string | undefined)[] = [],
  registers: readonly Register[] = [],
): Problem | null {
  const written = changes.length > 0 ? [...registers, cambiosRegister] : registers;
  const locked = protectedSheets(libro, [
    ...alsoWritten,
    ...changes.map(({ hoja }) => hoja),
    ...written.map(({ table }) => libro.tables.get(table)?.sheet),
  ]);
  if (locked.length > 0) return problemas.hojaProtegida(locked);
  const isInstalling = written.some(({ table }) => !libro.tables.has(table));
  return isInstalling && libro.structure.isStructureProtected ? problemas.libroProtegido() : null;
}
