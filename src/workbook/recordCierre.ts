import type { CellChange } from '../domain/changes';
import { withChanges } from '../domain/asm/withChanges';
import { estadoDelCierre, type EstadoDelCierre } from '../domain/cierre/cierreJson';
import { planCierre, type RespuestaCierre } from '../domain/cierre/planCierre';
import type { DateSerial } from '../domain/dates/dateSerial';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';

export interface CierreRequest extends RespuestaCierre {
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

export interface RecordedCierre extends EstadoDelCierre {
  readonly cambios: readonly CellChange[];
}

/**
 * Answers one of the requisites that the norm of the perfil asks to close an ASM, with what proves it; each cell goes
 * to Cambios. The same answer again changes nothing.
 */
export async function recordCierre(
  context: Excel.RequestContext,
  { fecha, ...respuesta }: CierreRequest,
): Promise<Outcome<RecordedCierre>> {
  const libro = await readLibro(context);
  const plan = planCierre(libro.seguimiento, respuesta);
  if (plan.kind === 'refused') return blocked(plan.problem);
  const locked = changesProblem(libro, plan.changes);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Cerrar ASM', fecha });
  await writer.send();
  return done({ cambios: plan.changes, ...estadoDelCierre(withChanges(libro.seguimiento, plan.changes)) });
}
