import type { Evaluacion } from '../records';
import { foldText } from '../text/foldText';

/** «E007», «E007 - Convenio Servicios…» → `e007`: the code by which budgets name a programme. */
function programaCode(programa: string): string | null {
  return /^(\p{L}{1,4}-?\d{1,4})(?![\p{L}\d])/u.exec(foldText(programa))?.[1] ?? null;
}

/** The same programme, though one text gives only its code. */
export function isSamePrograma(a: string, b: string): boolean {
  if (foldText(a) === foldText(b)) return true;
  const code = programaCode(a);
  return code !== null && code === programaCode(b);
}

export function evaluacionesOfPrograma(
  programa: string,
  evaluaciones: readonly Evaluacion[],
): readonly Evaluacion[] {
  return evaluaciones.filter((evaluacion) => isSamePrograma(evaluacion.programa, programa));
}
