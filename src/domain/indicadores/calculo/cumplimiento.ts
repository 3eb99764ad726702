/** Cumplimiento of a goal, in points: 100 is the goal. The limit cases are those of our rules, which no norm gives. */
import type { Sentido } from '../../catalogues/indicadorCatalogues';

export interface Medida {
  readonly resultado: number;
  readonly meta: number;
  readonly sentido: Sentido;
  /** Its value if the ficha measures from it; `undefined` if it does not, `null` if it does and has none. */
  readonly lineaBase?: number | null;
}

export type MotivoSinCumplimiento =
  | 'sin línea base'
  | 'meta igual a la línea base'
  | 'meta cero'
  | 'meta negativa'
  | 'signos distintos'
  | 'desborda';

export type Cumplimiento =
  | { readonly kind: 'cumplimiento'; readonly puntos: number }
  | { readonly kind: 'noCalculable'; readonly porque: MotivoSinCumplimiento };

/** Total over finite numbers. */
export function cumplimiento(medida: Medida): Cumplimiento {
  const { lineaBase } = medida;
  return lineaBase === undefined ? bySentido(medida) : fromBaseline(medida, lineaBase);
}

function fromBaseline({ resultado, meta }: Medida, lineaBase: number | null): Cumplimiento {
  if (lineaBase === null) return noCalculable('sin línea base');
  if (meta === lineaBase) return noCalculable('meta igual a la línea base');
  return puntos((100 * (resultado - lineaBase)) / (meta - lineaBase));
}

function bySentido({ resultado, meta, sentido }: Medida): Cumplimiento {
  if (meta === 0) {
    return resultado === 0 && sentido !== 'Ascendente' ? puntos(100) : noCalculable('meta cero');
  }
  if (meta < 0) return noCalculable('meta negativa');
  if (resultado < 0) return noCalculable('signos distintos');
  switch (sentido) {
    case 'Ascendente':
      return puntos((100 * resultado) / meta);
    case 'Descendente':
      return resultado === 0 ? puntos(100) : puntos((100 * meta) / resultado);
    case 'Regular':
      return puntos(Math.max(0, 100 * (1 - Math.abs(resultado - meta) / meta)));
  }
}

function puntos(number: number): Cumplimiento {
  if (!Number.isFinite(number)) return noCalculable('desborda');
  return { kind: 'cumplimiento', puntos: number === 0 ? 0 : number };
}

function noCalculable(porque: MotivoSinCumplimiento): Cumplimiento {
  return { kind: 'noCalculable', porque };
}
