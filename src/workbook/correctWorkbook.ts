import type { DateSerial } from '../domain/dates/dateSerial';
import { problemas } from '../domain/messages/problemas';
import {
  countersAfter,
  findChosen,
  planCorrections,
  type ChosenObservacion,
  type CorrectedCell,
} from '../domain/validation/corrections';
import { validateSteps } from '../domain/validation/validate';
import { hasFollowUp } from '../domain/seguimiento';
import { inSlices } from './inSlices';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { keepMeta } from './sheets/metaSheet';
import { breathe } from './work';
import { applyChanges } from './write/applyChanges';
import { changesProblem } from './write/changesProblem';
import { blockWriter } from './write/blockWriter';

export interface CorrectOptions {
  readonly fecha: DateSerial;
  /** Only the corrections of this rule. */
  readonly regla?: string;
  /** Only those, if they are still as they were shown. */
  readonly only?: readonly ChosenObservacion[];
}

export interface Corrections {
  readonly cambios: readonly CorrectedCell[];
  /** Of those chosen, the ones that were no longer as shown: nothing was done about them. */
  readonly gone: readonly ChosenObservacion[];
}

/** Validates anew and applies what the observations propose. Only those cells change, each told in Cambios. */
export async function correctWorkbook(
  context: Excel.RequestContext,
  { fecha, regla, only }: CorrectOptions,
): Promise<Outcome<Corrections>> {
  const libro = await readLibro(context);
  const { seguimiento } = libro;
  if (!hasFollowUp(seguimiento)) {
    return blocked(problemas.sinFormatos());
  }
  const { observaciones } = await inSlices(validateSteps(seguimiento, fecha), (step) =>
    breathe(context, step.done, step.total),
  );
  const { found, gone } = only ? findChosen(observaciones, only) : { found: observaciones, gone: [] };
  if (only && found.length === 0) return blocked(problemas.observacionesYaNoEstan(only.length));
  const cambios = planCorrections(found, regla);
  const counters = countersAfter(seguimiento, cambios);
  // They may also be behind because a correction was interrupted after it gave its claves.
  const areBehind = [...counters].some(([prefix, last]) => last !== libro.meta.counters.get(prefix));
  if (cambios.length === 0 && !areBehind) return done({ cambios, gone });
  const problem = changesProblem(libro, cambios);
  if (problem) return blocked(problem);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, cambios, { accion: 'Corregir', fecha });
  if (areBehind) {
    await writer.room();
    keepMeta(context, libro.structure, { ...libro.meta, counters });
  }
  await writer.send();
  return done({ cambios, gone });
}
