import { withChanges } from '../domain/asm/withChanges';
import type { CellChange } from '../domain/changes';
import { readAccionesClave, type AccionClave } from '../domain/cierre/accionesClave';
import { planAccionClave, type CambioAccionClave } from '../domain/cierre/planAccionClave';
import type { DateSerial } from '../domain/dates/dateSerial';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';

export interface AccionClaveRequest extends CambioAccionClave {
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

export interface RecordedAccionClave {
  readonly acciones: readonly AccionClave[];
  readonly cambios: readonly CellChange[];
}

/** Says how a key action of the mechanism stands; each cell goes to Cambios. The same again changes nothing. */
export async function recordAccionClave(
  context: Excel.RequestContext,
  { fecha, ...cambio }: AccionClaveRequest,
): Promise<Outcome<RecordedAccionClave>> {
  const libro = await readLibro(context);
  const plan = planAccionClave(libro.seguimiento, cambio);
  if (plan.kind === 'refused') return blocked(plan.problem);
  const locked = changesProblem(libro, plan.changes);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Acción clave', fecha });
  await writer.send();
  const acciones = readAccionesClave(withChanges(libro.seguimiento, plan.changes));
  return done({ acciones, cambios: plan.changes });
}
