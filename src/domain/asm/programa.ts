import type { Evaluacion } from '../records';
import { foldText } from '../text/foldText';

/** «E007», «E007 - Convenio Servicios…» → `e007`: the code by which budgets name a programme. */
function programaCode(programa: string): string | null {
  return /^(\p{L}{1,4}-?\d{1,4})(?![\p{L}\d])/u.exec(foldText(programa))?.[1] ?? null;
}

/** Equal for two spellings of the same programme, though one gives only its code; `''` for a blank. */
export function programaKey(programa: string): string {
  return programaCode(programa) ?? foldText(programa);
}

/** The same programme, though one text gives only its code. */
export function isSamePrograma(a: string, b: string): boolean {
  return programaKey(a) === programaKey(b);
}

export function evaluacionesOfPrograma(
  programa: string,
  evaluaciones: readonly Evaluacion[],
): readonly Evaluacion[] {
  return evaluaciones.filter((evaluacion) => isSamePrograma(evaluacion.programa, programa));
}
