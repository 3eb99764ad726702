import type { Format } from '../../domain/formats/format';
import { problemas, type Problem } from '../../domain/messages/problemas';
import { avanceMensualRegister, cambiosRegister, observacionesRegister } from '../../domain/registers';
import type { Libro } from '../read/readLibro';
import type { RawTable } from '../read/readTables';
import { sheetNamed } from '../read/structure';
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
  const ensured = ensureFormats(context, libro, [format]);
  return 'problem' in ensured ? ensured : { table: ensured.tableOf(format) };
}

/** `ensureRegister` installs these when there is something to write in them: here they would be installed twice. */
const ON_DEMAND: ReadonlySet<string> = new Set([
  avanceMensualRegister.table,
  observacionesRegister.table,
  cambiosRegister.table,
]);

/** The same for several at once: what installing one brings along is not installed again. */
export function ensureFormats(
  context: Excel.RequestContext,
  libro: Libro,
  formats: readonly Format[],
): { readonly tableOf: (format: Format) => RawTable } | { readonly problem: Problem } {
  const tableOf = (format: Format) => libro.tables.get(format.table) ?? freshTable(format);
  const lacking = formats.filter(({ table }) => !libro.tables.has(table));
  if (lacking.length === 0) return { tableOf };
  const { seguimiento, structure } = libro;
  const all = partsFor(lacking, seguimiento.perfil, {
    institucion: seguimiento.institucion,
    perfil: seguimiento.perfil.nombre,
    ejercicio: seguimiento.ejercicio,
    trimestre: seguimiento.trimestre,
  });
  const parts = all.filter(
    ({ sheet, table = '' }) => !ON_DEMAND.has(table) || sheetNamed(structure, sheet) !== undefined,
  );
  const wanted = parts.filter(({ table = '' }) => !ON_DEMAND.has(table) && !libro.tables.has(table));
  const { parts: missing, strangers } = missingParts(wanted, structure);
  if (strangers.length > 0) {
    return { problem: problemas.hojaAjena(strangers[0] ?? '', lacking[0]?.name ?? '') };
  }
  const problem = installProblem(structure, missing);
  if (problem) return { problem };
  installParts(context, structure, parts, missing);
  return { tableOf };
}
