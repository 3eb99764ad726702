import type { Conteo, MatrizModel } from './matrizModel';

/** What the terminal prints: as that of `calcular`. Cumplimiento in points, unrounded; `null` when absent. */
export interface MatrizJson {
  readonly indicadores: readonly {
    readonly clave: string;
    readonly resultado: number | null;
    readonly meta: number | null;
    readonly cumplimiento: number | null;
    readonly semaforo: string;
    readonly motivo: string;
  }[];
  readonly conteo: Conteo;
}

export function matrizJson({ lineas, conteo }: MatrizModel): MatrizJson {
  return {
    indicadores: lineas.map(({ clave, resultado, meta, cumplimiento, semaforo, motivo }) => ({
      clave,
      resultado,
      meta,
      cumplimiento,
      semaforo,
      motivo,
    })),
    conteo,
  };
}
