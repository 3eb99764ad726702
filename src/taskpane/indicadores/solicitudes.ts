import { avisosDe, type Aviso } from '../../domain/indicadores/cambios/avisos';
import { solicitudesOf, type Solicitud } from '../../domain/indicadores/cambios/solicitudes';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import type { Seguimiento } from '../../domain/seguimiento';
import { foldText } from '../../domain/text/foldText';

/** All the points that one folio asks for. */
export interface Pedido {
  readonly folio: string;
  readonly solicitudes: readonly [Solicitud, ...Solicitud[]];
}

export interface Pedidos {
  readonly pending: readonly Pedido[];
  /** Resolved, and of whose notices some has no day yet (MTY 7.43). */
  readonly unnoticed: readonly Pedido[];
  /** Rows that are pending and have no folio to be resolved by. */
  readonly withoutFolio: readonly Solicitud[];
}

/** @param clave only those of that indicator */
export function pedidosOf(seguimiento: Seguimiento, clave?: string): Pedidos {
  const wanted = clave === undefined ? null : foldText(clave);
  const own = solicitudesOf(seguimiento).filter((each) => wanted === null || foldText(each.clave) === wanted);
  const pending = own.filter(({ resolucion }) => resolucion === 'Pendiente');
  const unnoticed = own.filter(
    ({ resolucion, avisoContraloria, avisoFinanzas }) =>
      resolucion !== 'Pendiente' && (avisoContraloria === null || avisoFinanzas === null),
  );
  return {
    pending: byFolio(pending),
    unnoticed: byFolio(unnoticed),
    withoutFolio: pending.filter(({ folio }) => folio === ''),
  };
}

function byFolio(solicitudes: readonly Solicitud[]): readonly Pedido[] {
  const pedidos = new Map<string, [Solicitud, ...Solicitud[]]>();
  for (const solicitud of solicitudes) {
    const { folio } = solicitud;
    if (folio === '') continue;
    const others = pedidos.get(folio);
    if (others) others.push(solicitud);
    else pedidos.set(folio, [solicitud]);
  }
  return [...pedidos].map(([folio, rows]) => ({ folio, solicitudes: rows }));
}

/** The notices of a resolved request, written again from what its rows say. */
export function avisosOf(seguimiento: Seguimiento, { solicitudes }: Pedido): readonly Aviso[] {
  const [{ clave, resolucion, motivo, vigenteDesde }] = solicitudes;
  if (resolucion === 'Pendiente') return [];
  const indicador = indicadoresOf(seguimiento).indicador(clave) ?? null;
  const isApproved = resolucion === 'Aprobada';
  return avisosDe(seguimiento, {
    kind: 'plan',
    solicitudes,
    indicador,
    resolucion,
    motivo,
    vigenteDesde: isApproved ? vigenteDesde : null,
    changes: [],
  });
}
