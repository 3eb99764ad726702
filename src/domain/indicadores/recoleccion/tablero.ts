/** The status board of a month's collection: who delivered, when, with what, and who is «No disponible» since when. */
import type { DateSerial } from '../../dates/dateSerial';
import { notasTablero } from '../../messages/recoleccion';
import type { Periodo } from '../../records';
import type { Seguimiento } from '../../seguimiento';
import type { Entrega, Prorroga } from '../records';
import { indicadoresIn, type DataTable } from './dataTable';
import { entregasDe, isReceived, prorrogasDe } from './entregas';
import { tablasDelMes } from './tablasDelMes';

/** In the order in which they need attention. */
export const ESTADOS_TABLERO = [
  'No disponible',
  'con inconsistencias',
  'sin enviar',
  'enviada',
  'recibida',
  'validada',
] as const;
export type EstadoTablero = (typeof ESTADOS_TABLERO)[number];

export interface TableroRow {
  readonly dependencia: string;
  readonly mes: Periodo;
  /** `''` when nobody captured it. */
  readonly enlace: string;
  readonly correo: string;
  /** Claves that its table asks for. */
  readonly claves: readonly string[];
  readonly indicadores: number;
  readonly estado: EstadoTablero;
  readonly enviada: DateSerial | null;
  /** With an accepted prórroga. */
  readonly vence: DateSerial;
  /** Why it falls due on that day, in Spanish. */
  readonly motivoVence: string;
  /** Day of the first file that counts: it decides whether it came in time. */
  readonly recibida: DateSerial | null;
  readonly enTiempo: boolean | null;
  /** The last file that was received, and the day. */
  readonly archivo: string;
  readonly ultima: DateSerial | null;
  /** Of the last file: one each; none once it is validated. */
  readonly inconsistencias: readonly string[];
  /** Those asked for, each with how it was judged. */
  readonly prorrogas: readonly Prorroga[];
  /** Since when the month's report has it as «No disponible»; `null` when it does not. */
  readonly noDisponibleDesde: DateSerial | null;
  /** What there is to know besides, in Spanish; `''` for nothing. */
  readonly nota: string;
}

/**
 * One per dependency that is asked for figures of the month; what needs attention first, then what falls due first.
 *
 * @param hoy the day on which it is looked at
 * @throws RangeError when `mes` is no `AAAA-MM`
 */
export function tableroDe(seguimiento: Seguimiento, mes: Periodo, hoy: DateSerial): readonly TableroRow[] {
  return tablasDelMes(seguimiento, mes)
    .map((tabla) => rowOf(seguimiento, tabla, hoy))
    .sort((one, other) => urgency(one) - urgency(other) || one.vence - other.vence);
}

function rowOf(seguimiento: Seguimiento, tabla: DataTable, hoy: DateSerial): TableroRow {
  const { dependencia, mes, vence, ventana } = tabla;
  const entregas = entregasDe(seguimiento, dependencia, mes);
  const prorrogas = prorrogasDe(seguimiento, dependencia, mes);
  const accepted = prorrogas.find((each) => each.resolucion === 'aceptada' && each.vence === vence);
  const files = entregas.flatMap((entrega) =>
    isReceived(entrega) && entrega.recibida !== null ? [{ ...entrega, recibida: entrega.recibida }] : [],
  );
  const recibida = files.length === 0 ? null : Math.min(...files.map((each) => each.recibida));
  const last = files.reduce<(typeof files)[number] | null>(
    (latest, each) => (latest !== null && latest.recibida > each.recibida ? latest : each),
    null,
  );
  const delivered = { entregas, vence, recibida, last: last?.estado ?? null };
  const noDisponibleDesde = isNoDisponible(delivered, hoy) ? vence + 1 : null;
  return {
    dependencia,
    mes,
    enlace: tabla.enlace,
    correo: tabla.correo,
    claves: [...new Set(tabla.rows.map(({ clave }) => clave))],
    indicadores: indicadoresIn(tabla),
    estado: noDisponibleDesde === null ? estadoOf(delivered) : 'No disponible',
    enviada: sentOn(entregas),
    vence,
    motivoVence: accepted?.motivo ?? ventana.motivo,
    recibida,
    enTiempo: recibida === null ? null : recibida <= vence,
    archivo: last?.archivo ?? '',
    ultima: last?.recibida ?? null,
    inconsistencias: last?.estado === 'con inconsistencias' ? linesOf(last.observaciones) : [],
    prorrogas,
    noDisponibleDesde,
    nota: notaOf(delivered, mes),
  };
}

interface Delivered {
  readonly entregas: readonly Entrega[];
  readonly vence: DateSerial;
  readonly recibida: DateSerial | null;
  readonly last: Entrega['estado'] | null;
}

/** A dependency without any row was never asked by us: what stands in Tabla maestra counts. */
function isNoDisponible({ entregas, vence, recibida }: Delivered, hoy: DateSerial): boolean {
  return entregas.length > 0 && (recibida ?? hoy) > vence;
}

function estadoOf({ entregas, last }: Delivered): EstadoTablero {
  if (last === 'con inconsistencias' || last === 'recibida' || last === 'validada') return last;
  return sentOn(entregas) === null ? 'sin enviar' : 'enviada';
}

function notaOf({ entregas, vence, recibida }: Delivered, mes: Periodo): string {
  if (recibida !== null) return recibida > vence ? notasTablero.tardia(recibida, vence, mes) : '';
  if (entregas.length === 0) return notasTablero.sinEntregas;
  const refused = entregas.filter(({ estado }) => estado === 'rechazada').length;
  return refused === 0 ? '' : notasTablero.rechazadas(refused);
}

/** The last time. */
function sentOn(entregas: readonly Entrega[]): DateSerial | null {
  const days = entregas.flatMap(({ enviada }) => enviada ?? []);
  return days.length === 0 ? null : Math.max(...days);
}

function linesOf(observaciones: string): readonly string[] {
  return observaciones.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** One that came late needs nothing more from the enlace: after the others. */
function urgency({ estado, recibida }: TableroRow): number {
  if (estado === 'No disponible' && recibida !== null) return ESTADOS_TABLERO.length;
  return ESTADOS_TABLERO.indexOf(estado);
}
