import { countDiasHabiles, type Calendar } from '../calendar/diasHabiles';
import type { DateSerial } from '../dates/dateSerial';
import type { Accion, Asm, Evaluacion } from '../records';
import { weightedMean } from './fraction';
import { weightsOf } from './real';

/**
 * What a steady pace would have reached by the cut date, fraction 0–1: business days in (Inicio, corte] over those in
 * (Inicio, Término]. Own criterion: no norm asks for a straight line.
 *
 * With no business day between both dates it goes from 0 to 1 on the Término. Without Inicio the count starts when
 * the evaluation was signed, or notified. `null` without a start or a Término: there is no plan to compare with.
 */
export function programadoOfAccion(
  { inicio, termino }: Accion,
  evaluacion: Evaluacion | undefined,
  corte: DateSerial,
  calendar: Calendar,
): number | null {
  const start = inicio ?? evaluacion?.firma ?? evaluacion?.notificacion;
  if (start === undefined || termino === undefined) return null;
  const total = countDiasHabiles(calendar, start, termino);
  if (total === 0) return corte < termino ? 0 : 1;
  return Math.min(1, countDiasHabiles(calendar, start, corte) / total);
}

/** The ASM's, weighted like its real advance, over the actions that have one; `null` when none has. */
export function programadoOf(asm: Asm, corte: DateSerial, calendar: Calendar): number | null {
  const weights = weightsOf(asm.acciones);
  return weightedMean(
    asm.acciones.flatMap((accion, index) => {
      const value = programadoOfAccion(accion, asm.evaluacion, corte, calendar);
      return value === null ? [] : [{ value, weight: weights[index] ?? 1 }];
    }),
  );
}
