import type { Evaluacion } from '../records';
import { foldCompact, foldText } from '../text/foldText';

/** «E007», «E007 - Convenio Servicios…» → `e007`: the code by which budgets name a programme. */
function programaCode(programa: string): string | null {
  return /^(\p{L}{1,4}-?\d{1,4})(?![\p{L}\d])/u.exec(foldText(programa))?.[1] ?? null;
}

/** A first sieve: equal for two spellings of the same programme, though one gives only its code; `''` for a blank. */
export function programaKey(programa: string): string {
  return programaCode(programa) ?? foldText(programa);
}

/** The same programme, though one text gives only its code; two names under one code are two. */
export function isSamePrograma(a: string, b: string): boolean {
  const [compactA, compactB] = [foldCompact(a), foldCompact(b)];
  if (compactA === compactB) return true;
  const [codeA, codeB] = [programaCode(a), programaCode(b)];
  if (codeA === null || codeA !== codeB) return false;
  const code = foldCompact(codeA);
  return compactA === code || compactB === code;
}

export function evaluacionesOfPrograma(
  programa: string,
  evaluaciones: readonly Evaluacion[],
): readonly Evaluacion[] {
  return evaluaciones.filter((evaluacion) => isSamePrograma(evaluacion.programa, programa));
}
