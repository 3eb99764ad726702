import { periodoLabel } from '../dates/periodo';
import type { NextStep } from '../overview/nextStep';
import { counted, inFigures } from './counted';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** The suggested next step, as a sentence: what is lacking and what to do. */
export function siguientePaso(step: NextStep): string {
  switch (step.kind) {
    case 'install':
      return 'Este libro todavía no tiene formatos de seguimiento. Instale el Anexo A o el Anexo I.';
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
