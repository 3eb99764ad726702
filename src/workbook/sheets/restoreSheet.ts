import { configuracionProblems } from '../../domain/messages/configuracion';
import type { Problem } from '../../domain/messages/problemas';
import type { Libro } from '../read/readLibro';
import { sheetNamed } from '../read/structure';
import { blocked, done, type Outcome } from '../result';
import { beginWriting } from '../work';
import { installParts, installProblem, partsFor } from './ensureSheets';

/** What a verb of the configuration does without its table: it only puts back what the perfil brings. */
export async function restoreMissing(
  context: Excel.RequestContext,
  libro: Libro,
  { sheet, table }: { readonly sheet: string; readonly table: string },
  edit: { readonly kind: string },
): Promise<Outcome<{ readonly cambios: number }>> {
  if (edit.kind !== 'restore') return blocked(configuracionProblems.hojaFaltante(sheet));
  const problem = restoreSheet(context, libro, table);
  if (problem) return blocked(problem);
  await context.sync();
  return done({ cambios: 0 });
}

/**
 * Puts back a sheet of the institution's that somebody deleted, as the perfil brings it. Queues; the caller sends.
 *
 * @param table as our declarations call it
 */
function restoreSheet(context: Excel.RequestContext, libro: Libro, table: string): Problem | null {
  const { seguimiento, structure } = libro;
  const { perfil, institucion, ejercicio, trimestre, tables } = seguimiento;
  const formats = tables
    .map(({ format }) => format)
    .filter(({ rows }) => rows === 'asm' || rows === 'indicador');
  const inicio = { institucion, ejercicio, trimestre, perfil: perfil.nombre };
  const all = partsFor(formats, perfil, inicio);
  const missing = all.filter((part) => part.table === table);
  const stranger = missing.find(({ sheet }) => sheetNamed(structure, sheet) !== undefined);
  if (stranger) return configuracionProblems.hojaAjena(stranger.sheet);
  const problem = installProblem(structure, missing);
  if (problem) return problem;
  beginWriting(context);
  installParts(context, structure, all, missing);
  return null;
}
