/** The goal that an indicator has in a period. */
import type { Acumulacion } from '../../catalogues/indicadorCatalogues';
import type { Periodo } from '../../records';
import type { Indicador } from '../records';
import { accumulate } from './accumulate';

export type MetaDelPeriodo =
  /** `acumulada`: it was made of the goals of several months, in that way. */
  | { readonly kind: 'meta'; readonly valor: number; readonly acumulada: Acumulacion | null }
  /** Months whose goal the ficha does not say. */
  | { readonly kind: 'missing'; readonly months: readonly Periodo[] };

type Programmed = Pick<Indicador, 'frecuencia' | 'acumulacion' | 'metas' | 'metaAnual'>;

/**
 * A monthly indicator judged by a quarter has its monthly goals accumulated as its results are; quotients have no
 * denominators in their goals, so theirs are averaged. The others have the goal of the month in which the period ends.
 *
 * @param months as `monthsJudged` gives them
 */
export function metaDelPeriodo(indicador: Programmed, months: readonly Periodo[]): MetaDelPeriodo {
  const { frecuencia, acumulacion } = indicador;
  const isAccumulated = frecuencia === 'Mensual' && months.length > 1 && acumulacion !== 'Último valor';
  return isAccumulated && acumulacion !== null
    ? accumulated(indicador, months, acumulacion)
    : ofLastMonth(indicador, months);
}

function accumulated(
  indicador: Programmed,
  months: readonly Periodo[],
  acumulacion: Acumulacion,
): MetaDelPeriodo {
  const goals = months.map((mes) => goalOf(indicador, mes));
  const missing = months.filter((_, index) => goals[index] === null);
  if (missing.length > 0) return { kind: 'missing', months: missing };
  const values = goals.filter((goal) => goal !== null);
  const how = acumulacion === 'Cociente de sumas' ? 'Promedio' : acumulacion;
  return { kind: 'meta', valor: accumulate(how, values), acumulada: acumulacion };
}

function ofLastMonth(indicador: Programmed, months: readonly Periodo[]): MetaDelPeriodo {
  const last = months.at(-1) ?? '';
  const annual = indicador.frecuencia === 'Anual' ? indicador.metaAnual : null;
  const valor = goalOf(indicador, last) ?? annual;
  return valor === null ? { kind: 'missing', months: [last] } : { kind: 'meta', valor, acumulada: null };
}

function goalOf({ metas }: Programmed, mes: Periodo): number | null {
  return metas[Number(mes.slice(5)) - 1] ?? null;
}
