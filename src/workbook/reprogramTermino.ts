import type { DateSerial } from '../domain/dates/dateSerial';
import { problemas } from '../domain/messages/problemas';
import { reprogrammingProblem } from '../domain/messages/reprogramacion';
import {
  planReprogram,
  type Reprogramming,
  type ReprogrammingPlan,
} from '../domain/reprogramming/planReprogram';
import { validationContext } from '../domain/validation/context';
import { hasAsmFormats } from '../domain/seguimiento';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';

export interface ReprogramRequest extends Reprogramming {
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

/**
 * Changes the Término of an action, in Acciones or in its own Anexo A row, and tells it in Cambios with its oficio and
 * its motive. The first Término stays, however many times it is changed.
 */
export async function reprogramTermino(
  context: Excel.RequestContext,
  { fecha, ...reprogramming }: ReprogramRequest,
): Promise<Outcome<ReprogrammingPlan>> {
  const libro = await readLibro(context);
  if (!hasAsmFormats(libro.seguimiento)) {
    return blocked(problemas.sinFormatos());
  }
  const plan = planReprogram(reprogramming, validationContext(libro.seguimiento, fecha));
  if (plan.kind === 'refused') return blocked(reprogrammingProblem(plan.problem));
  const locked = changesProblem(libro, plan.changes);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Reprogramar', fecha });
  await writer.send();
  return done(plan);
}
