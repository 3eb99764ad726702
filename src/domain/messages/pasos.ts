import { formatDate } from '../dates/formatDate';
import { periodoLabel } from '../dates/periodo';
import type { NextStep } from '../overview/nextStep';
import type { PasoIndicadores } from '../overview/pasoIndicadores';
import { counted, inFigures } from './counted';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** The suggested next step, as a sentence: what is lacking and what to do. */
export function siguientePaso(step: NextStep): string {
  switch (step.kind) {
    case 'install':
      return 'Este libro todavía no tiene formatos de ASM. Instale el Anexo A o el Anexo I; para dar seguimiento a indicadores, instale la ficha técnica.';
    case 'fill':
      return `${list.format(step.formats)} ${step.formats.length === 1 ? 'está instalado y no tiene' : 'están instalados y no tienen'} filas. Importe las de su archivo o captúrelas.`;
    case 'mendClaves':
      return step.problem.mensaje;
    case 'nothingAccepted':
      return 'Ninguna recomendación está aceptada, así que no hay ASM en seguimiento. Revise la columna «¿Se acepta?».';
    case 'breakDown':
      return `El Anexo I compromete ${counted(step.acciones, 'acción que no está', 'acciones que no están')} en la hoja Acciones. ${step.acciones === 1 ? 'Desglósela' : 'Desglóselas'} para capturar ahí su avance.`;
    case 'closeMonth':
      return closeMonth(step);
    case 'report':
      return `${capitalised(periodoLabel(step.ultimoCierre))} está cerrado. Haga el informe consolidado.`;
  }
}

function closeMonth({
  periodo,
  ended,
  sinCaptura,
  abiertos,
}: Extract<NextStep, { kind: 'closeMonth' }>): string {
  const month = periodoLabel(periodo);
  if (sinCaptura > 0) {
    const pending = `${inFigures(sinCaptura)} de ${counted(abiertos, 'ASM abierto', 'ASM abiertos')} no ${sinCaptura === 1 ? 'tiene' : 'tienen'} captura de ese mes.`;
    return `Capture el avance de ${month}: ${pending} ${ended ? 'Después cierre el mes.' : 'El mes se cierra al terminar.'}`;
  }
  return ended
    ? `El avance de ${month} está capturado. Cierre el mes para conservarlo.`
    : `El avance de ${month} está capturado. Cierre el mes cuando termine.`;
}

/** The same, of the indicators. */
export function siguientePasoIndicadores(paso: PasoIndicadores): string {
  switch (paso.kind) {
    case 'importFichas':
      return 'Las fichas técnicas de indicadores están instaladas y no tienen filas. Importe su lista o captúrelas.';
    case 'prepareTables':
      return `Prepare las tablas de datos de ${periodoLabel(paso.mes)}: ${paso.vencida ? 'su entrega venció' : 'los enlaces las entregan a más tardar'} el ${formatDate(paso.vence, 'corta')}.`;
    case 'collect':
      return collect(paso);
    case 'calculate':
      return `Calcule los indicadores de ${periodoLabel(paso.mes)}.${paso.faltan === 0 ? '' : ` ${notDelivered(paso.faltan)}`}`;
    case 'makeMatrix':
      return `El ${lowered(periodoLabel(paso.trimestre))} terminó y su matriz no está hecha. Revísela y hágala: con ella se cierra el trimestre.`;
    case 'waitForTables':
      return `Los indicadores están al día. Las tablas de datos de ${periodoLabel(paso.mes)} se envían el ${formatDate(paso.envio, 'corta')}.`;
  }
}

function collect({
  mes,
  faltan,
  pedidas,
  vencidas,
  vence,
}: Extract<PasoIndicadores, { kind: 'collect' }>): string {
  const pending = `${faltan === 1 ? 'falta' : 'faltan'} ${inFigures(faltan)} de ${counted(pedidas, 'dependencia')}`;
  const late =
    vencidas === 0
      ? `El plazo vence el ${formatDate(vence, 'corta')}.`
      : `${counted(vencidas, 'tiene', 'tienen')} el plazo vencido.`;
  return `Reciba las tablas de datos de ${periodoLabel(mes)}: ${pending}. ${late}`;
}

function notDelivered(faltan: number): string {
  return `${counted(faltan, 'dependencia no ha entregado: sus indicadores saldrán', 'dependencias no han entregado: sus indicadores saldrán')} «No disponible».`;
}

/** «primer trimestre 2026» */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
