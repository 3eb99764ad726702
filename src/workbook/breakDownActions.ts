import { claveProblem } from '../domain/asm/claveProblems';
import { derivedChanges } from '../domain/asm/derivedColumns';
import { isSignedProse, planBreakdown, type CommittedAction } from '../domain/breakdown/breakDown';
import type { DateSerial } from '../domain/dates/dateSerial';
import { acciones as accionesFormat } from '../domain/formats';
import { problemas } from '../domain/messages/problemas';
import { validationContext } from '../domain/validation/context';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { ensureFormat } from './sheets/ensureFormat';
import { appendRecords } from './write/appendRecords';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { INSTALL_BYTES } from './write/payload';
import { changesProblem } from './write/changesProblem';

/** Anexo I → Acciones: one row for each action committed. Again, it only adds what is new and tells what changed. */
export async function breakDownActions(
  context: Excel.RequestContext,
  { fecha }: { readonly fecha: DateSerial },
): Promise<Outcome<readonly CommittedAction[]>> {
  const libro = await readLibro(context);
  const lacking = libro.seguimiento.tables.find(({ missing }) => missing.some(isSignedProse));
  if (lacking) {
    const headings = lacking.missing.filter(isSignedProse).map(({ heading }) => heading);
    return blocked(problemas.columnasFaltantes(lacking.sheet, headings));
  }
  const repeated = claveProblem(libro.seguimiento);
  if (repeated?.codigo === 'clave-repetida') return blocked(repeated);
  const plan = planBreakdown(validationContext(libro.seguimiento, fecha));
  if (plan.withoutClave.length > 0) {
    return blocked(problemas.sinClave([`filas ${plan.withoutClave.join(', ')}`]));
  }
  if (plan.acciones.length === 0 && plan.changes.length === 0) return blocked(problemas.sinAcciones());
  const changes = [...plan.changes, ...derivedChanges(libro.seguimiento, plan.changes)];
  const locked = changesProblem(libro, changes, [libro.tables.get(accionesFormat.table)?.sheet]);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  if (!libro.tables.has(accionesFormat.table)) await writer.room(INSTALL_BYTES);
  const target = ensureFormat(context, libro, accionesFormat);
  if ('problem' in target) return blocked(target.problem);
  await applyChanges(context, writer, libro, changes, { accion: 'Desglosar', fecha });
  await appendRecords(context, writer, accionesFormat, target.table, plan.added);
  await writer.send();
  return done(plan.acciones);
}
