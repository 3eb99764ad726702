/** A request of change as it is registered: its rows of SolicitudesCambio, Pendiente until somebody resolves it. */
import type { RowValues } from '../../changes';
import { calendarDate, type DateSerial } from '../../dates/dateSerial';
import { cambios } from '../../messages/cambiosIndicador';
import { citasDe } from '../../messages/citas';
import type { Problem } from '../../messages/problemas';
import type { Seguimiento } from '../../seguimiento';
import { foldText } from '../../text/foldText';
import type { Indicador } from '../records';
import { fichaOf } from './fichaOf';
import { readPedidos, type Pedido, type Peticion } from './pedidos';
import { solicitudProblems, type Faltante } from './soporte';
import { solicitudesOf } from './solicitudes';
import { sameValor } from './valores';

export interface CambioPedido extends Peticion {
  readonly clave: string;
  readonly oficio: string;
  readonly solicitudRecursos: string;
  readonly documento: string;
}

export interface RequestPlan {
  readonly kind: 'plan';
  readonly folio: string;
  readonly indicador: Indicador;
  readonly tipo: Peticion['tipo'];
  readonly pedidos: readonly Pedido[];
  readonly rows: readonly RowValues[];
  /** What it lacks to be approved. */
  readonly faltantes: readonly Faltante[];
}

export function planRequest(
  seguimiento: Seguimiento,
  request: CambioPedido,
): RequestPlan | { readonly kind: 'refused'; readonly problem: Problem } {
  const found = fichaOf(seguimiento, request.clave);
  if ('problem' in found) return { kind: 'refused', problem: found.problem };
  const { indicador } = found.ficha;
  if (indicador.estado === 'Baja') return { kind: 'refused', problem: cambios.deBaja(indicador.clave) };
  const read = readPedidos(seguimiento, found.ficha, request);
  if ('problem' in read) return { kind: 'refused', problem: read.problem };
  const { pedidos } = read;
  const same = pedidos.find(({ column, dice, debeDecir }) => sameValor(column, dice, debeDecir));
  if (same) return { kind: 'refused', problem: cambios.mismoValor(same.column.heading, indicador.clave) };
  const registered = pendingAlike(seguimiento, indicador.clave, request.tipo, pedidos);
  if (registered !== null) return { kind: 'refused', problem: cambios.yaSolicitado(registered) };
  const folio = nextFolio(seguimiento, request.fecha);
  return {
    kind: 'plan',
    folio,
    indicador,
    tipo: request.tipo,
    pedidos,
    rows: pedidos.map((pedido) => rowOf(folio, indicador, request, pedido)),
    faltantes: solicitudProblems(request, citasDe(seguimiento.perfil)),
  };
}

function rowOf(
  folio: string,
  { clave, dependencia }: Indicador,
  request: CambioPedido,
  { column, dice, debeDecir }: Pedido,
): RowValues {
  return {
    folio,
    fechaSolicitud: request.fecha,
    indicador: clave,
    dependencia,
    tipoCambio: request.tipo,
    causalCambio: request.causal ?? '',
    campo: column.heading,
    valorActual: dice,
    valorSolicitado: debeDecir,
    oficioSolicitud: request.oficio,
    solicitudRecursos: request.solicitudRecursos,
    documentoSoporte: request.documento,
    resolucion: 'Pendiente',
  };
}

/** `2026-001`: the year, and one more than the highest of that year. */
function nextFolio(seguimiento: Seguimiento, fecha: DateSerial): string {
  const { year } = calendarDate(fecha);
  const numbers = solicitudesOf(seguimiento).map(({ folio }) => {
    const [, ofYear, number] = /^(\d{4})-(\d{3,})$/.exec(folio) ?? [];
    return Number(ofYear) === year ? Number(number) : 0;
  });
  const last = numbers.reduce((highest, number) => Math.max(highest, number), 0);
  return `${year}-${String(last + 1).padStart(3, '0')}`;
}

/** The folio of a pending request that asks for the very same; a click made twice is one request. */
function pendingAlike(
  seguimiento: Seguimiento,
  clave: string,
  tipo: Peticion['tipo'],
  pedidos: readonly Pedido[],
): string | null {
  const pending = solicitudesOf(seguimiento).filter(
    (each) =>
      each.resolucion === 'Pendiente' && each.tipo === tipo && foldText(each.clave) === foldText(clave),
  );
  const isAsked = ({ column, debeDecir }: Pedido) =>
    pending.find((each) => each.key === column.key && sameValor(column, each.debeDecir, debeDecir));
  const [first, ...others] = pedidos.map((pedido) => isAsked(pedido)?.folio);
  return first !== undefined && others.every((folio) => folio === first) ? first : null;
}
