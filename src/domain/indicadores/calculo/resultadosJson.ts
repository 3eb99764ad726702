import type { ResultadoIndicador, SemaforoIndicador } from '../records';
import { conteoOf } from './judgeIndicadores';

/** What the terminal prints of a calculated period, by month or by matrix. */
export interface ResultadosJson {
  readonly indicadores: readonly Pick<
    ResultadoIndicador,
    'clave' | 'resultado' | 'meta' | 'cumplimiento' | 'semaforo' | 'motivo'
  >[];
  readonly conteo: Readonly<Record<SemaforoIndicador, number>>;
}

/** Cumplimiento in points, unrounded; result and goal in the indicator's unit. */
export function resultadosJson(resultados: readonly ResultadoIndicador[]): ResultadosJson {
  return {
    indicadores: resultados.map(({ clave, resultado, meta, cumplimiento, semaforo, motivo }) => ({
      clave,
      resultado,
      meta,
      cumplimiento,
      semaforo,
      motivo,
    })),
    conteo: conteoOf(resultados),
  };
}
