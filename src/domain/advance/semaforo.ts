/**
 * The semáforo of an ASM: one state, and always the reason beside the colour. PUE-M art. 14 names Atendido,
 * No atendido and No Aplica; the other states, the order in which they are asked and the thresholds are the program's
 * own criterion.
 */
import type { Calendar } from '../calendar/diasHabiles';
import type { DateSerial } from '../dates/dateSerial';
import { cierreDelAtendido } from '../messages/cierre';
import type { Asm } from '../records';
import { fromPoints, isBelow } from './fraction';
import { motivos } from './motivos';
import type { Parametros } from './parametros';
import { behindProgramado, situationOf, type Due, type Situation } from './situation';

/** In the order in which they are asked. */
export const SEMAFOROS = [
  'No aplica',
  'Atendido',
  'Atendido fuera de plazo',
  'Concluido sin evidencia',
  'No atendido',
  'En rezago',
  'Sin información',
  'En riesgo',
  'En tiempo',
] as const;

export type Semaforo = (typeof SEMAFOROS)[number];

export interface Juicio {
  readonly etiqueta: Semaforo;
  /** A sentence in Spanish, never blank. */
  readonly motivo: string;
  /** Fractions 0–1. */
  readonly real: number | null;
  readonly programado: number | null;
  /** Natural days since the oldest Término that is past with its action unfinished; 0 when none is. */
  readonly diasVencido: number;
}

/** @param corte the day that is judged: overdue means that it is later than the Término */
export function semaforo(asm: Asm, corte: DateSerial, parametros: Parametros, calendar: Calendar): Juicio {
  const situation = situationOf(asm, corte, parametros, calendar);
  const { real, programado, vencidas } = situation;
  const verdict =
    noAplica(situation) ??
    atendido(situation) ??
    concluidoSinEvidencia(situation) ??
    noAtendido(situation) ??
    enRezago(situation) ??
    sinInformacion(situation) ??
    enRiesgo(situation) ??
    enTiempo(situation);
  return { ...verdict, real, programado, diasVencido: vencidas[0] ? -vencidas[0].diasRestantes : 0 };
}

interface Verdict {
  readonly etiqueta: Semaforo;
  readonly motivo: string;
}

function noAplica({ asm }: Situation): Verdict | null {
  return asm.valoracion === 'No Aplica' ? { etiqueta: 'No aplica', motivo: motivos.noAplica() } : null;
}

/**
 * PUE-M art. 14: fulfilled in full, in time and form, with documentary evidence — every action. One delivered after
 * its Término makes it late; evidence without a date of delivery cannot be called late, and the reason says so. Where
 * the perfil's norm closes an ASM only with more than that (IEEM IV), it is not attended until it has it.
 */
function atendido({ asm, complete, withoutEvidencia, impedimentos }: Situation): Verdict | null {
  if (!complete || withoutEvidencia.length > 0 || impedimentos.length > 0) return null;
  const late = asm.acciones
    .filter(({ fechaEntrega, termino }) => (fechaEntrega ?? 0) > (termino ?? Infinity))
    .sort((a, b) => daysLate(b) - daysLate(a) || a.numero - b.numero);
  const closed = cierreDelAtendido(asm.cierre ?? []);
  return late.length > 0
    ? {
        etiqueta: 'Atendido fuera de plazo',
        motivo: motivos.atendidoFueraDePlazo(asm.acciones, late) + closed,
      }
    : { etiqueta: 'Atendido', motivo: motivos.atendido(asm.acciones) + closed };
}

function daysLate({ fechaEntrega = 0, termino = 0 }: Asm['acciones'][number]): number {
  return fechaEntrega - termino;
}

/** At 100 % without what demonstrates it: its evidence, or what the norm of the perfil asks of that evidence. */
function concluidoSinEvidencia({ asm, complete, withoutEvidencia, corte }: Situation): Verdict | null {
  if (!complete) return null;
  if (withoutEvidencia.length === 0) {
    const motivo = motivos.concluidoSinSolventar(asm.acciones, asm.cierre ?? []);
    return { etiqueta: 'Concluido sin evidencia', motivo };
  }
  return {
    etiqueta: 'Concluido sin evidencia',
    motivo: motivos.concluidoSinEvidencia(asm.acciones, withoutEvidencia, corte),
  };
}

function noAtendido({ asm, real }: Situation): Verdict | null {
  if (asm.valoracion !== 'No atendido') return null;
  return { etiqueta: 'No atendido', motivo: motivos.noAtendido(real) };
}

/** One overdue action is enough, with less than 100 % or blank. */
function enRezago(situation: Situation): Verdict | null {
  const { asm, vencidas, parametros } = situation;
  if (vencidas[0]) {
    return { etiqueta: 'En rezago', motivo: motivos.vencido(asm.acciones, vencidas) };
  }
  const { rezagoProgramado, rezagoPuntos } = parametros;
  const behind = rezagoProgramado ? behindProgramado(situation, rezagoPuntos) : null;
  return behind && { etiqueta: 'En rezago', motivo: motivos.bajoLoProgramado(asm.acciones, behind) };
}

function sinInformacion({ asm, real, porVencer }: Situation): Verdict | null {
  if (real !== null) return null;
  return { etiqueta: 'Sin información', motivo: motivos.sinInformacion(asm.acciones, porVencer[0]) };
}

/**
 * The days left are asked action by action, as being overdue is: otherwise an ASM whose other actions went well would
 * turn from En tiempo to En rezago overnight. An action that must end soon and has no percentage has not shown that it
 * reached the minimum.
 */
function enRiesgo(situation: Situation): Verdict | null {
  const { asm, parametros } = situation;
  const soon = situation.porVencer.find((due) => isShort(due, parametros));
  const behind = behindProgramado(situation, parametros.riesgoPuntos);
  if (soon) return { etiqueta: 'En riesgo', motivo: motivos.porVencer(asm.acciones, soon, behind) };
  return behind && { etiqueta: 'En riesgo', motivo: motivos.bajoLoProgramado(asm.acciones, behind) };
}

function isShort({ accion, diasRestantes }: Due, { riesgoDias, riesgoAvance }: Parametros): boolean {
  if (diasRestantes > riesgoDias) return false;
  return accion.avance === undefined || isBelow(accion.avance, fromPoints(riesgoAvance));
}

function enTiempo({ asm, real, porVencer }: Situation): Verdict {
  return { etiqueta: 'En tiempo', motivo: motivos.enTiempo(asm.acciones, real, porVencer[0]) };
}

/** The most pressing first: how lists are ordered. */
const BY_SEVERITY: readonly Semaforo[] = [
  'En rezago',
  'No atendido',
  'En riesgo',
  'Sin información',
  'Concluido sin evidencia',
  'En tiempo',
  'Atendido fuera de plazo',
  'Atendido',
  'No aplica',
];

/** 0 is the most pressing. */
export function severity(etiqueta: Semaforo): number {
  return BY_SEVERITY.indexOf(etiqueta);
}

/** Whether somebody has to do something: chase it, ask for the figure or for the evidence. */
export function requiereAtencion(etiqueta: Semaforo): boolean {
  return severity(etiqueta) < severity('En tiempo');
}
