import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import type { ReprogrammingProblem } from '../reprogramming/reprogramming';
import { rechazo } from './captura';
import { problemas, type Problem } from './problemas';

const short = (date: DateSerial): string => formatDate(date, 'corta');

/** As Cambios tells it; the document that authorises it first. */
export function motivoEnCambios(document: string, motivo: string): string {
  return `Reprogramación con ${document}: ${motivo}`;
}

/** What stands in the way of changing a Término: what happened and what to do. */
export function reprogrammingProblem(problem: ReprogrammingProblem): Problem {
  switch (problem.kind) {
    case 'missingColumns':
      return problemas.columnasFaltantes(problem.sheet, problem.headings);
    case 'noTarget':
      return { codigo: 'accion-no-encontrada', mensaje: `${rechazo(problem.reason)} No se cambió nada.` };
    case 'noTermino':
      return {
        codigo: 'sin-termino',
        mensaje:
          problem.written === ''
            ? `La acción (${problem.sheet}, fila ${problem.fila}) no tiene un término que reprogramar. Capture el primero en su celda. No se cambió nada.`
            : `El término de la acción (${problem.sheet}, fila ${problem.fila}) dice «${problem.written}», que no es una fecha. Corríjalo antes de reprogramarlo. No se cambió nada.`,
      };
    case 'sameTermino':
      return {
        codigo: 'mismo-termino',
        mensaje: `El término vigente ya es el ${short(problem.termino)}. Elija otra fecha. No se cambió nada.`,
      };
    case 'noOficio':
      return {
        codigo: 'sin-oficio',
        mensaje: 'Escriba el número del oficio que autoriza el cambio del término. No se cambió nada.',
      };
    case 'noMotivo':
      return {
        codigo: 'sin-motivo',
        mensaje: 'Escriba por qué cambia el término. No se cambió nada.',
      };
  }
}

/** What should be looked at before writing a new Término; none of it prevents writing it. */
export const avisosReprogramacion = {
  anteriorAlVigente: (vigente: DateSerial) =>
    `La fecha es anterior al término vigente (${short(vigente)}): el compromiso se adelanta.`,
  yaPaso: (hoy: DateSerial) =>
    `La fecha ya pasó (hoy es ${short(hoy)}): si la acción no está al 100 %, seguirá en rezago.`,
  oficioPosterior: (hoy: DateSerial) =>
    `La fecha del oficio es posterior a hoy (${short(hoy)}). Revise si es la correcta.`,
};
