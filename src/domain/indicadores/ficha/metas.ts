/** The goals of a ficha within its year. */
import type { Acumulacion } from '../../catalogues/indicadorCatalogues';
import { monthsWithMeta } from '../periodoIndicador';
import type { Indicador } from '../records';

export interface MetaDelMes {
  /** 1–12. */
  readonly month: number;
  readonly meta: number;
}

/** The goals that are there in the months that its frequency programmes; none without frequency. */
export function programmedMetas({ frecuencia, metas }: Indicador): readonly MetaDelMes[] {
  if (frecuencia === null) return [];
  return monthsWithMeta(frecuencia).flatMap((month) => {
    const meta = metas[month - 1] ?? null;
    return meta === null ? [] : { month, meta };
  });
}

/**
 * What its goals make in the year; `null` when one is missing, or when they do not make it by themselves: the goal of
 * a quotient of sums depends on the size of each month.
 */
export function accumulatedMetas(indicador: Indicador): number | null {
  const { frecuencia, acumulacion } = indicador;
  const metas = programmedMetas(indicador).map(({ meta }) => meta);
  if (frecuencia === null || acumulacion === null) return null;
  return metas.length === monthsWithMeta(frecuencia).length ? accumulated(metas, acumulacion) : null;
}

function accumulated(metas: readonly number[], acumulacion: Acumulacion): number | null {
  const sum = metas.reduce((total, meta) => total + meta, 0);
  switch (acumulacion) {
    case 'Suma':
      return sum;
    case 'Promedio':
      return sum / metas.length;
    case 'Máximo':
      return Math.max(...metas);
    case 'Mínimo':
      return Math.min(...metas);
    case 'Último valor':
      return metas.at(-1) ?? null;
    case 'Cociente de sumas':
      return null;
  }
}

/** The goal of the year: as captured, else what its goals make, else that of its last period. */
export function goalOfYear(indicador: Indicador): number | null {
  const last = programmedMetas(indicador).at(-1)?.meta ?? null;
  return indicador.metaAnual ?? accumulatedMetas(indicador) ?? last;
}

/** Whether two goals are the same to whoever wrote the year's with those decimals. */
export function sameMeta(written: number, computed: number): boolean {
  const decimals = (String(written).split('.')[1] ?? '').length;
  const rounding = 0.5 * 10 ** -decimals;
  const noise = 1e-9 * Math.max(1, Math.abs(computed));
  return Math.abs(written - computed) <= Math.max(noise, isWhole(computed) ? 0 : rounding);
}

/** Sums of decimals are off by a hair: 0.1 + 0.2. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}
