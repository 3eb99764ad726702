/** What the registers Entregas and Prórrogas say of one dependency and month. Names are compared folded. */
import type { DateSerial } from '../../dates/dateSerial';
import type { Periodo } from '../../records';
import type { Seguimiento } from '../../seguimiento';
import { foldText } from '../../text/foldText';
import type { Entrega, EstadoEntrega, Prorroga } from '../records';
import { ventanaDe } from './ventana';

export interface Recibida {
  /** Entregas has some row of that dependency and month, even if only the table that was sent. */
  readonly registrada: boolean;
  /** The day on which the first file that counts came; `null` if none did. */
  readonly recibida: DateSerial | null;
}

interface Collected {
  readonly entregas: Entrega[];
  readonly prorrogas: Prorroga[];
  recibida: DateSerial | null;
  /** Of the latest prórroga that was accepted. */
  prorroga: DateSerial | null;
}

/** With these a file of figures was received; a refused one or a copy never counts. */
const RECIBIDAS: ReadonlySet<EstadoEntrega> = new Set(['recibida', 'con inconsistencias', 'validada']);

export function isReceived({ estado }: Pick<Entrega, 'estado'>): boolean {
  return RECIBIDAS.has(estado);
}

/** A table that was sent, answered or not; one that became «No disponible» may still be answered. */
export function staysPending(estado: EstadoEntrega): boolean {
  return estado === 'enviada' || estado === 'No disponible';
}

export function recibidaDe(seguimiento: Seguimiento, dependencia: string, mes: Periodo): Recibida {
  const found = collectedOf(seguimiento, dependencia, mes);
  return { registrada: (found?.entregas.length ?? 0) > 0, recibida: found?.recibida ?? null };
}

/** The day due: the 6th of the next month or the business day before, or what an accepted prórroga gives. */
export function entregaDue(seguimiento: Seguimiento, dependencia: string, mes: Periodo): DateSerial {
  const vence = duesOf(seguimiento)(mes);
  return Math.max(vence, collectedOf(seguimiento, dependencia, mes)?.prorroga ?? vence);
}

/** In the order of the register. */
export function entregasDe(seguimiento: Seguimiento, dependencia: string, mes: Periodo): readonly Entrega[] {
  return collectedOf(seguimiento, dependencia, mes)?.entregas ?? [];
}

/** In the order of the register. */
export function prorrogasDe(
  seguimiento: Seguimiento,
  dependencia: string,
  mes: Periodo,
): readonly Prorroga[] {
  return collectedOf(seguimiento, dependencia, mes)?.prorrogas ?? [];
}

/** Each workbook's reading is indexed once: the calculation asks for every indicator. */
const indexes = new WeakMap<Seguimiento, ReadonlyMap<string, Collected>>();

function collectedOf(seguimiento: Seguimiento, dependencia: string, mes: Periodo): Collected | undefined {
  const index = indexes.get(seguimiento) ?? indexed(seguimiento);
  indexes.set(seguimiento, index);
  return index.get(keyOf(dependencia, mes));
}

function indexed({ entregas, prorrogas }: Seguimiento): ReadonlyMap<string, Collected> {
  const index = new Map<string, Collected>();
  const at = (dependencia: string, mes: Periodo): Collected => {
    const key = keyOf(dependencia, mes);
    const found = index.get(key) ?? { entregas: [], prorrogas: [], recibida: null, prorroga: null };
    index.set(key, found);
    return found;
  };
  for (const entrega of entregas) {
    if (entrega.mes === null || entrega.dependencia === '') continue;
    const found = at(entrega.dependencia, entrega.mes);
    found.entregas.push(entrega);
    if (isReceived(entrega)) found.recibida = earliest(found.recibida, entrega.recibida);
  }
  for (const prorroga of prorrogas) {
    const found = at(prorroga.dependencia, prorroga.mes);
    found.prorrogas.push(prorroga);
    if (prorroga.resolucion === 'aceptada' && prorroga.vence !== null) {
      found.prorroga = Math.max(found.prorroga ?? prorroga.vence, prorroga.vence);
    }
  }
  return index;
}

const dues = new WeakMap<Seguimiento, (mes: Periodo) => DateSerial>();

/** The day due without prórrogas, worked out once a month. */
function duesOf(seguimiento: Seguimiento): (mes: Periodo) => DateSerial {
  const known = dues.get(seguimiento);
  if (known) return known;
  const byMonth = new Map<Periodo, DateSerial>();
  const dueOf = (mes: Periodo): DateSerial => {
    const vence = byMonth.get(mes) ?? ventanaDe(seguimiento.calendar, mes).vence;
    byMonth.set(mes, vence);
    return vence;
  };
  dues.set(seguimiento, dueOf);
  return dueOf;
}

function earliest(one: DateSerial | null, other: DateSerial | null): DateSerial | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

function keyOf(dependencia: string, mes: Periodo): string {
  return `${mes}\u0000${foldText(dependencia)}`;
}
