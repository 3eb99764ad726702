import { avisosDe, type Aviso } from '../domain/indicadores/cambios/avisos';
import {
  planResolution,
  type ResolutionPlan,
  type Resolver,
} from '../domain/indicadores/cambios/planResolution';
import type { DateSerial } from '../domain/dates/dateSerial';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';

export interface ResolveRequest extends Resolver {
  /** Day to note in Cambios. */
  readonly hoy: DateSerial;
}

export interface ResolvedChange extends ResolutionPlan {
  readonly avisos: readonly Aviso[];
}

/**
 * Approves or rejects a registered request. Approved, its ficha changes and Cambios tells it with its folio and its
 * oficio; no stored result changes, for the change is in force from the next open period only.
 */
export async function resolveChange(
  context: Excel.RequestContext,
  { hoy, ...resolver }: ResolveRequest,
): Promise<Outcome<ResolvedChange>> {
  const libro = await readLibro(context);
  const plan = planResolution(libro.seguimiento, resolver);
  if (plan.kind === 'refused') return blocked(plan.problem);
  const locked = changesProblem(libro, plan.changes);
  if (locked) return blocked(locked);
  const avisos = avisosDe(libro.seguimiento, plan);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Cambio de indicador', fecha: hoy });
  await writer.send();
  return done({ ...plan, avisos });
}
