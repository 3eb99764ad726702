import type { DateSerial } from '../domain/dates/dateSerial';
import { planNotice, type Notificado } from '../domain/indicadores/cambios/planNotice';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';

/** Notes the day on which the Contraloría or Finanzas were told of a resolved change. */
export async function noteNotices(
  context: Excel.RequestContext,
  { hoy, ...notice }: Notificado & { readonly hoy: DateSerial },
): Promise<Outcome<{ readonly celdas: number }>> {
  const libro = await readLibro(context);
  const plan = planNotice(libro.seguimiento, notice);
  if ('problem' in plan) return blocked(plan.problem);
  const locked = changesProblem(libro, plan.changes);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Cambio de indicador', fecha: hoy });
  await writer.send();
  return done({ celdas: plan.changes.length });
}
