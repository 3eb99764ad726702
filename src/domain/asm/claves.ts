import { foldText } from '../text/foldText';

/** Gives claves that were never given before: `E007-004`. Counters only grow, so a deleted row's clave is not reused. */
export interface ClaveGiver {
  /** @param evaluacion key of the evaluation, or `''` when the row belongs to none */
  next(evaluacion: string): string;
  /** Last number given by evaluation key. */
  counters(): ReadonlyMap<string, number>;
}

/** Prefix of the claves of rows whose evaluation nobody has captured. */
const WITHOUT_EVALUATION = 'ASM';

/** A clave in our form, wherever it was given; «E007-2025» counts no rows. */
const GIVEN = /^(.+)-(\d{3})$/;

/**
 * @param taken claves already in the workbook or about to enter it. They also push a lost counter (a file made by
 *   hand) past the highest of them: one below may have been deleted
 */
export function claveGiver(counters: ReadonlyMap<string, number>, taken: Iterable<string> = []): ClaveGiver {
  const last = new Map(counters);
  const used = new Set(taken);
  for (const clave of used) {
    const [, prefix, number] = GIVEN.exec(clave) ?? [];
    if (prefix !== undefined) last.set(prefix, Math.max(last.get(prefix) ?? 0, Number(number)));
  }
  return {
    next(evaluacion) {
      const prefix = evaluacion === '' ? WITHOUT_EVALUATION : evaluacion;
      for (let number = (last.get(prefix) ?? 0) + 1; ; number += 1) {
        const clave = `${prefix}-${String(number).padStart(3, '0')}`;
        if (used.has(clave)) continue;
        used.add(clave);
        last.set(prefix, number);
        return clave;
      }
    },
    counters: () => last,
  };
}

/**
 * A key for a new evaluation: the code its programme starts with («E007 - Convenio…» → `E007`), its only word, or its initials; with
 * a number behind when another evaluation has it.
 */
export function evaluacionClave(programa: string, existing: readonly string[]): string {
  const code = /^[\p{L}]{1,4}-?\d{1,4}(?![\p{L}\d])/u.exec(programa.trim())?.[0];
  const words = foldText(programa)
    .split(/[^a-z0-9ñ]+/)
    .filter((word) => word.length > 3 || /\d/.test(word));
  const base = (code ?? (shortName(words) || 'EV')).toUpperCase();
  const taken = new Set(existing.map((clave) => clave.toUpperCase()));
  for (let number = 1; ; number += 1) {
    const clave = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(clave)) return clave;
  }
}

/** A single word whole («FORTAMUN»), or the initials of several. */
function shortName(words: readonly string[]): string {
  const [only = '', ...others] = words;
  return others.length === 0
    ? only.slice(0, 8)
    : words
        .map((word) => word.charAt(0))
        .join('')
        .slice(0, 6);
}
