/** What is answered to a file, and its row in Entregas. */
import { toIso, type DateSerial } from '../../../dates/dateSerial';
import { avisoEntrega, recepcionText } from '../../../messages/recepcion';
import type { Periodo } from '../../../records';
import type { Seguimiento } from '../../../seguimiento';
import type { Entrega } from '../../records';
import { entregasDe, entregaDue } from '../entregas';
import type { Asked } from './asked';
import type { ObservacionEntrega, Receipt } from './delivery';
import { ofFile } from './observations';

interface ReceiptContext {
  /** Its Entregas with those of this same call that came before. */
  readonly seguimiento: Seguimiento;
  /** The day on which the files came. */
  readonly fecha: DateSerial;
}

/** Of a file that was recognised: whatever is said of it, it is accepted. */
export function receipt(
  archivo: string,
  { seguimiento, fecha }: ReceiptContext,
  { dependencia, mes }: { readonly dependencia: string; readonly mes: Periodo },
  all: readonly ObservacionEntrega[],
  { estado, cifras, huella }: Pick<Entrega, 'estado' | 'cifras' | 'huella'>,
): Receipt {
  const observaciones = listed(all);
  const vence = entregaDue(seguimiento, dependencia, mes);
  return {
    archivo,
    dependencia,
    mes,
    estado: observaciones.length === 0 ? 'aceptado' : 'aceptado con observaciones',
    observaciones,
    entrega: {
      folio: nextFolio(seguimiento, dependencia, mes, fecha),
      mes,
      dependencia,
      estado,
      enviada: null,
      vence,
      recibida: fecha,
      enTiempo: fecha <= vence,
      archivo: shortName(archivo),
      cifras,
      observaciones: observacionesText(observaciones),
      huella,
    },
  };
}

/** Nothing of the workbook changes but Entregas. */
export function refusal(
  archivo: string,
  { seguimiento, asked, fecha }: ReceiptContext & { readonly asked: Asked },
  dependencia: string | null,
  mes: Periodo | null,
  reason: ObservacionEntrega,
): Receipt {
  // A row with a month that was never asked for would make figures that the office captured itself not available.
  const own = dependencia !== null && mes !== null && asked.sent(dependencia).includes(mes) ? mes : null;
  return {
    archivo,
    dependencia,
    mes,
    estado: 'rechazado',
    observaciones: [reason],
    entrega: {
      folio: nextFolio(seguimiento, dependencia, own, fecha),
      mes: own,
      dependencia: dependencia ?? '',
      estado: 'rechazada',
      enviada: null,
      vence: null,
      recibida: fecha,
      enTiempo: null,
      archivo: shortName(archivo),
      cifras: null,
      observaciones: observacionesText([reason]),
      huella: '',
    },
  };
}

/** The folio of the table that was sent, and which of its deliveries this is; without one, the day's. */
function nextFolio(
  seguimiento: Seguimiento,
  dependencia: string | null,
  mes: Periodo | null,
  fecha: DateSerial,
): string {
  const sent =
    dependencia !== null && mes !== null
      ? entregasDe(seguimiento, dependencia, mes).find(({ enviada }) => enviada !== null)?.folio
      : undefined;
  const base = sent ?? `R-${toIso(fecha)}`;
  const count = seguimiento.entregas.filter(({ folio }) => folio.startsWith(`${base}-`)).length;
  return `${base}-${count + 1}`;
}

const MOST_LISTED = 200;

function listed(all: readonly ObservacionEntrega[]): readonly ObservacionEntrega[] {
  if (all.length <= MOST_LISTED) return all;
  const more = ofFile('aviso', avisoEntrega.demasiadas(all.length - MOST_LISTED), true);
  return [...all.slice(0, MOST_LISTED), more];
}

const LONGEST_NAME = 200;

/** A file's name may be as long as its sender wants. */
export function shortName(archivo: string): string {
  return archivo.slice(0, LONGEST_NAME);
}

const LONGEST_TEXT = 2_000;

function observacionesText(observaciones: readonly ObservacionEntrega[]): string {
  const text = observaciones.map(({ celda, mensaje }) => recepcionText.enEntregas(celda, mensaje)).join('\n');
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
