import { addMonths } from '../../domain/dates/periodo';
import { monthsJudged, lastMonthOf } from '../../domain/indicadores/periodoIndicador';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import type { Indicador, PeriodoIndicador, Variable } from '../../domain/indicadores/records';
import type { Periodo } from '../../domain/records';
import type { Seguimiento } from '../../domain/seguimiento';

/** What Tabla maestra says of a variable in a month. */
export type Cifra =
  | { readonly kind: 'number'; readonly valor: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly texto: string }
  /** There is no row for it. */
  | { readonly kind: 'absent' };

export interface MonthOfIndicador {
  readonly mes: Periodo;
  /** The period is judged by it. */
  readonly isJudged: boolean;
  /** In the order of the variables. */
  readonly cifras: readonly Cifra[];
  readonly meta: number | null;
}

const YEAR = 12;

/**
 * The months of the period's year that it is judged by, that have a figure or that have a goal, the first first.
 *
 * @param indicador as it was in force in the period
 */
export function monthlyFigures(
  seguimiento: Seguimiento,
  indicador: Indicador,
  periodo: PeriodoIndicador,
): readonly MonthOfIndicador[] {
  const { frecuencia, variables, metas } = indicador;
  const judged = (frecuencia === null ? null : monthsJudged(frecuencia, periodo)) ?? [];
  const january = `${lastMonthOf(periodo).slice(0, 4)}-01`;
  const months = Array.from({ length: YEAR }, (_, index) => ({
    mes: addMonths(january, index),
    meta: metas[index] ?? null,
  }));
  return months
    .map(({ mes, meta }) => ({
      mes,
      meta,
      isJudged: judged.includes(mes),
      cifras: variables.map((variable) => cifraOf(seguimiento, indicador.clave, variable, mes)),
    }))
    .filter(
      ({ isJudged, meta, cifras }) =>
        isJudged || meta !== null || cifras.some(({ kind }) => kind === 'number' || kind === 'text'),
    );
}

function cifraOf(seguimiento: Seguimiento, clave: string, { nombre }: Variable, mes: Periodo): Cifra {
  const dato = indicadoresOf(seguimiento).dato(clave, nombre, mes);
  if (!dato) return { kind: 'absent' };
  if (dato.valor !== null) return { kind: 'number', valor: dato.valor };
  return dato.texto === '' ? { kind: 'blank' } : { kind: 'text', texto: dato.texto };
}
