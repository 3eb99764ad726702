/** What calculating a period would leave in Resultados, and whether it may. Decided as plain data; nothing is written. */
import type { DateSerial } from '../../dates/dateSerial';
import type { Seguimiento } from '../../seguimiento';
import { throughAll, type Steps } from '../../steps';
import { foldText } from '../../text/foldText';
import type { PeriodoIndicador, ResultadoGuardado, ResultadoIndicador } from '../records';
import { calculoSteps } from './judgeIndicadores';
import { sameJuicio } from './sameResultado';

/** A result to be stored. `cerrado` absent keeps what its row has; `null` opens it. */
export type ResultadoPorGuardar = ResultadoIndicador & { readonly cerrado?: DateSerial | null };

export type PlanCalculo =
  | {
      readonly kind: 'plan';
      readonly resultados: readonly ResultadoIndicador[];
      /** What Resultados is to say; rows that say it already are left alone by the writer. */
      readonly rows: readonly ResultadoPorGuardar[];
      /** A closed quarter is opened. */
      readonly reabierto: boolean;
    }
  /** The quarter was closed by its matrix, and these claves would publish something else. */
  | { readonly kind: 'closed'; readonly claves: readonly string[] };

/**
 * A closed quarter whose figures are the same stays as its matrix left it, explanations included. With other figures it
 * is refused unless it is opened again: then all of its rows lose their closing day until the matrix is made again.
 *
 * @param reabrir why it is opened again; blank is no reason
 */
export function planCalculo(seguimiento: Seguimiento, periodo: PeriodoIndicador, reabrir = ''): PlanCalculo {
  return throughAll(planCalculoSteps(seguimiento, periodo, reabrir));
}

/** The same, in steps. */
export function* planCalculoSteps(
  seguimiento: Seguimiento,
  periodo: PeriodoIndicador,
  reabrir = '',
): Steps<PlanCalculo> {
  const resultados = yield* calculoSteps(seguimiento, periodo);
  const stored = seguimiento.resultados.filter((each) => each.periodo === periodo);
  if (!stored.some(({ cerrado }) => cerrado !== null)) {
    return { kind: 'plan', resultados, rows: resultados, reabierto: false };
  }
  const claves = differing(stored, resultados);
  if (claves.length === 0) return { kind: 'plan', resultados, rows: [], reabierto: false };
  if (reabrir.trim() === '') return { kind: 'closed', claves };
  return { kind: 'plan', resultados, rows: opened(stored, resultados), reabierto: true };
}

/** Of the indicators that publish something else than what is stored, or had not been there. */
function differing(
  stored: readonly ResultadoGuardado[],
  now: readonly ResultadoIndicador[],
): readonly string[] {
  const before = byClave(stored);
  return now
    .filter((resultado) => {
      const same = before.get(foldText(resultado.clave));
      return same === undefined || !sameJuicio(same, resultado);
    })
    .map(({ clave }) => clave);
}

/** Rows whose ficha is gone are opened too, with the figures that they have: the quarter is open as a whole. */
function opened(
  stored: readonly ResultadoGuardado[],
  now: readonly ResultadoIndicador[],
): readonly ResultadoPorGuardar[] {
  const calculated = byClave(now);
  const gone = stored.filter(({ clave }) => !calculated.has(foldText(clave)));
  return [...now, ...gone].map((resultado) => ({ ...resultado, cerrado: null }));
}

function byClave<T extends { readonly clave: string }>(resultados: readonly T[]): ReadonlyMap<string, T> {
  return new Map(resultados.map((resultado) => [foldText(resultado.clave), resultado]));
}
