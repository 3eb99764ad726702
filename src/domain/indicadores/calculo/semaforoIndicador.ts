/** The colour of a cumplimiento, by the thresholds of its ficha or else those of the sheet Parámetros. */
import { parametrosDefaults, type Parametros } from '../../advance/parametros';
import type { Indicador, SemaforoIndicador, Umbrales, UmbralesEscritos } from '../records';

export type Color = Extract<SemaforoIndicador, 'Sobrecumplido' | 'Cumplido' | 'En riesgo' | 'En rezago'>;

export interface UmbralesEnUso {
  readonly umbrales: Umbrales;
  /** `omision`: those of Parámetros are not in order, and would leave holes. */
  readonly fuente: 'ficha' | 'parametros' | 'omision';
  /** Its ficha says some that are not used, and why. */
  readonly descartados: 'incompletos' | 'desordenados' | null;
}

type DeSuFicha = Pick<Indicador, 'umbrales'> & Partial<Pick<Indicador, 'umbralesEscritos'>>;

export function umbralesDe({ umbrales, umbralesEscritos }: DeSuFicha, parametros: Parametros): UmbralesEnUso {
  if (umbrales) return { umbrales, fuente: 'ficha', descartados: null };
  const descartados = umbralesEscritos ? descartadosDe(umbralesEscritos) : null;
  const own = umbralesIn(parametros);
  const isOrdered = own.riesgo <= own.cumplido && own.cumplido <= own.sobrecumplido;
  return isOrdered
    ? { umbrales: own, fuente: 'parametros', descartados }
    : { umbrales: umbralesIn(parametrosDefaults), fuente: 'omision', descartados };
}

/** Of those that are not used: some of the three is missing, or they do not go from the lowest to the highest. */
function descartadosDe(escritos: UmbralesEscritos): UmbralesEnUso['descartados'] {
  const all = Object.values(escritos);
  if (all.every((each) => each === null)) return null;
  return all.includes(null) ? 'incompletos' : 'desordenados';
}

function umbralesIn({ indicadorRiesgo, indicadorCumplido, indicadorSobrecumplido }: Parametros): Umbrales {
  return { riesgo: indicadorRiesgo, cumplido: indicadorCumplido, sobrecumplido: indicadorSobrecumplido };
}

/** Without holes or overlaps: every finite cumplimiento has one colour. */
export function colorDe(puntos: number, { riesgo, cumplido, sobrecumplido }: Umbrales): Color {
  const judged = nineDecimals(puntos);
  if (judged > nineDecimals(sobrecumplido)) return 'Sobrecumplido';
  if (judged >= nineDecimals(cumplido)) return 'Cumplido';
  return judged >= nineDecimals(riesgo) ? 'En riesgo' : 'En rezago';
}

/**
 * What is compared, never what is shown or kept: 100·0.285/0.3 gives 94.99999999999999, and the indicator is at its
 * threshold. Excel's ROUND(x,9) judges the same.
 */
export function nineDecimals(puntos: number): number {
  const scaled = Math.round(puntos * 1e9);
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? scaled / 1e9 : puntos;
}

/** «94.7 %»: with as few decimals as leave it on its side of every threshold; 84.999 is never shown as 85. */
export function shownCumplimiento(puntos: number, umbrales: Umbrales): string {
  const judged = nineDecimals(puntos);
  const color = colorDe(judged, umbrales);
  const rounded = (digits: number): number => Number(judged.toFixed(digits));
  const decimals =
    [1, 2, 3, 4, 5, 6, 7, 8].find((digits) => colorDe(rounded(digits), umbrales) === color) ?? 9;
  return `${inPoints[decimals]?.format(rounded(decimals)) ?? ''} %`;
}

/** Making one takes longer than using it a hundred times, and there are thousands of results. */
const inPoints = Array.from(
  { length: 10 },
  (_, decimals) => new Intl.NumberFormat('es-MX', { maximumFractionDigits: decimals }),
);
