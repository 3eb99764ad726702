import type { Format } from '../../domain/formats/format';
import { problemas, type Problem } from '../../domain/messages/problemas';
import { avanceMensualRegister, cambiosRegister, observacionesRegister } from '../../domain/registers';
import { formatIn } from '../../domain/perfiles/perfil';
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
  const tableOf = (format: Format) =>
    libro.tables.get(format.table) ?? freshTable(formatIn(libro.seguimiento.perfil, format));
  const lacking = formats.filter(({ table }) => !libro.tables.has(table));
  if (lacking.length === 0) return { tableOf };
  const needed = partsOf(libro, lacking);
  if ('problem' in needed) return needed;
  installParts(context, libro.structure, needed.parts, needed.missing);
  return { tableOf };
}

/** Why those that the workbook lacks could not be installed, for a verb that writes before it installs them. */
export function formatsProblem(libro: Libro, formats: readonly Format[]): Problem | null {
  const lacking = formats.filter(({ table }) => !libro.tables.has(table));
  if (lacking.length === 0) return null;
  const needed = partsOf(libro, lacking);
  return 'problem' in needed ? needed.problem : null;
}

type Parts = ReturnType<typeof partsFor>;

function partsOf(
  libro: Libro,
  lacking: readonly Format[],
): { readonly parts: Parts; readonly missing: Parts } | { readonly problem: Problem } {
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
  return problem ? { problem } : { parts, missing };
}
