import type { DateSerial } from '../domain/dates/dateSerial';
import { problemas } from '../domain/messages/problemas';
import { givesClave, planCorrections, type CorrectedCell } from '../domain/validation/corrections';
import { validate } from '../domain/validation/validate';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { keepMeta } from './sheets/metaSheet';
import { applyChanges } from './write/applyChanges';
import { changesProblem } from './write/changesProblem';
import { blockWriter } from './write/blockWriter';

export interface CorrectOptions {
  readonly fecha: DateSerial;
  /** Only the corrections of this rule. */
  readonly regla?: string;
}

/** Validates anew and applies what the observations propose. Only those cells change, each told in Cambios. */
export async function correctWorkbook(
  context: Excel.RequestContext,
  { fecha, regla }: CorrectOptions,
): Promise<Outcome<readonly CorrectedCell[]>> {
  const libro = await readLibro(context);
  if (!libro.seguimiento.tables.some(({ format }) => format.rows === 'asm')) {
    return blocked(problemas.sinFormatos());
  }
  const { observaciones, counters } = validate(libro.seguimiento, fecha);
  const changes = planCorrections(observaciones, regla);
  if (changes.length === 0) return done([]);
  const problem = changesProblem(libro, changes);
  if (problem) return blocked(problem);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, changes, { accion: 'Corregir', fecha });
  if (changes.some(givesClave)) {
    keepMeta(context, libro.structure, { ...libro.meta, counters });
  }
  await writer.send();
  return done(changes);
}
