/** Whether a prórroga is in time and in a case that the norm allows, and until when it gives (MTY 7.11). */
import { addDiasHabiles, type Calendar } from '../../calendar/diasHabiles';
import { calendarSaid } from '../../calendar/motivoParts';
import { PRORROGA_A, PRORROGA_B } from '../../calendar/plazosMonterrey';
import { weekday, type DateSerial } from '../../dates/dateSerial';
import { citasDe, type Citas } from '../../messages/citas';
import { motivosProrroga } from '../../messages/recoleccion';
import type { Periodo } from '../../records';
import type { Seguimiento } from '../../seguimiento';
import type { Prorroga, TipoProrroga } from '../records';
import { diaDeEntrega, ventanaDe } from './ventana';

export interface ProrrogaRequest {
  readonly dependencia: string;
  /** The month that the figures are of. */
  readonly mes: Periodo;
  readonly tipo: TipoProrroga;
  readonly solicitada: DateSerial;
  /** The office's answer. Absent: A is accepted by itself when it is in time, B waits. */
  readonly resolucion?: 'aceptada' | 'negada';
  /** The day that the office gives on accepting a B. Absent: as long as an A, our own criterion. */
  readonly hasta?: DateSerial;
}

/** A request against the rule is denied whatever the office answers, and the motivo says so. */
export function judgeProrroga(
  { calendar, perfil }: Pick<Seguimiento, 'calendar' | 'perfil'>,
  request: ProrrogaRequest,
): Prorroga {
  const citas = citasDe(perfil);
  const { dependencia, mes, tipo, solicitada } = request;
  const refusal = refusalOf(calendar, request, citas);
  const { resolucion, vence, sentences } = refusal
    ? denied(request, refusal, citas)
    : resolved(calendar, request, citas);
  const due =
    resolucion === 'aceptada' ? [] : [motivosProrroga.sigueVenciendo(ventanaDe(calendar, mes).vence)];
  return {
    mes,
    dependencia,
    tipo,
    solicitada,
    procede: refusal === null,
    resolucion,
    vence,
    motivo: [...sentences, ...due, calendarSaid(calendar), citas.criterio]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

/** Whether a prórroga A may be asked for in that month's collection. */
export function admitsProrrogaA(mes: Periodo): boolean {
  const day = weekday(diaDeEntrega(mes));
  return PRORROGA_A.weekdays.some((each) => each === day);
}

/** Last day to ask for a prórroga of that type. */
export function limiteSolicitud(calendar: Calendar, mes: Periodo, tipo: TipoProrroga): DateSerial {
  return addDiasHabiles(calendar, diaDeEntrega(mes), -habilesOf(tipo));
}

interface Answer {
  readonly resolucion: Prorroga['resolucion'];
  readonly vence: DateSerial | null;
  readonly sentences: readonly string[];
}

/** Why it does not proceed; `null` when it does. */
function refusalOf(calendar: Calendar, request: ProrrogaRequest, citas: Citas): string | null {
  const { mes, tipo, solicitada } = request;
  if (tipo === 'A' && !admitsProrrogaA(mes)) return motivosProrroga.fueraDeCaso(diaDeEntrega(mes), citas);
  const days = daysOf(calendar, request);
  return solicitada > days.limite ? motivosProrroga.fueraDeTiempo(days, citas) : null;
}

function denied({ resolucion }: ProrrogaRequest, refusal: string, citas: Citas): Answer {
  const against = resolucion === 'aceptada' ? [motivosProrroga.aceptadaContraLaNorma(citas)] : [];
  return { resolucion: 'negada', vence: null, sentences: [refusal, ...against] };
}

function resolved(calendar: Calendar, request: ProrrogaRequest, citas: Citas): Answer {
  const inTime = motivosProrroga.enTiempo(daysOf(calendar, request), citas);
  if (request.resolucion === 'negada') {
    return { resolucion: 'negada', vence: null, sentences: [inTime, motivosProrroga.negada] };
  }
  const twoDays = diaDeEntrega(request.mes) + PRORROGA_A.naturalesAfter;
  const naturales = motivosProrroga.naturales(calendar, twoDays);
  if (request.tipo === 'A') {
    const sentences = [inTime, motivosProrroga.casoA(diaDeEntrega(request.mes)), naturales];
    return { resolucion: 'aceptada', vence: twoDays, sentences };
  }
  if (request.resolucion === undefined) {
    return { resolucion: 'pendiente', vence: null, sentences: [inTime, motivosProrroga.pendiente] };
  }
  const { hasta } = request;
  return hasta === undefined
    ? {
        resolucion: 'aceptada',
        vence: twoDays,
        sentences: [inTime, motivosProrroga.aceptada, naturales, motivosProrroga.sinDuracion(citas)],
      }
    : {
        resolucion: 'aceptada',
        vence: hasta,
        sentences: [inTime, motivosProrroga.aceptadaHasta(hasta, citas)],
      };
}

function daysOf(calendar: Calendar, { mes, tipo, solicitada }: ProrrogaRequest) {
  return {
    dia: diaDeEntrega(mes),
    solicitada,
    limite: limiteSolicitud(calendar, mes, tipo),
    habiles: habilesOf(tipo),
  };
}

function habilesOf(tipo: TipoProrroga): number {
  return (tipo === 'A' ? PRORROGA_A : PRORROGA_B).habilesBefore;
}
