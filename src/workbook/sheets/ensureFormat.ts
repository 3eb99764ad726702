import type { Format } from '../../domain/formats/format';
import { problemas, type Problem } from '../../domain/messages/problemas';
import type { Libro } from '../read/readLibro';
import type { RawTable } from '../read/readTables';
import { freshTable } from '../write/appendRecords';
import { installParts, installProblem, missingParts, partsFor } from './ensureSheets';

/**
 * The table of a format, installed now if the workbook does not have it. Refuses over a sheet of that name that is
 * not ours. Queues; the caller sends.
 */
export function ensureFormat(
  context: Excel.RequestContext,
  libro: Libro,
  format: Format,
): { readonly table: RawTable } | { readonly problem: Problem } {
  const table = libro.tables.get(format.table);
  if (table) return { table };
  const { seguimiento, structure } = libro;
  const parts = partsFor([format], seguimiento.perfil, {
    institucion: seguimiento.institucion,
    perfil: seguimiento.perfil.nombre,
    ejercicio: seguimiento.ejercicio,
    trimestre: seguimiento.trimestre,
  });
  const { parts: missing, strangers } = missingParts(parts, structure);
  if (strangers.length > 0) return { problem: problemas.hojaAjena(strangers[0] ?? '', format.name) };
  const problem = installProblem(structure, missing);
  if (problem) return { problem };
  installParts(context, structure, parts, missing);
  return { table: freshTable(format) };
}
