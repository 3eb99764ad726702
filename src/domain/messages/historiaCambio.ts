/** One sentence for each change that was asked of an indicator. */
import { formatDate } from '../dates/formatDate';
import type { DateSerial } from '../dates/dateSerial';
import type { PeriodoIndicador } from '../indicadores/records';
import type { Resolucion } from '../catalogues/indicadorCatalogues';
import { shownPeriod } from './cambiosIndicador';

export interface EventoContado {
  readonly folio: string;
  readonly fecha: DateSerial | null;
  readonly campo: string;
  readonly antes: string;
  readonly despues: string;
  readonly oficio: string;
  readonly documento: string;
  readonly causal: string;
  readonly resolucion: Resolucion;
  readonly motivo: string;
  readonly fechaResolucion: DateSerial | null;
  readonly vigenteDesde: PeriodoIndicador | null;
}

/** «Solicitud 2026-001 del 15/05/2026, oficio SP/10/2026: «Meta jun» pasó de 85 a 80. …» */
export function fraseDeCambio(evento: EventoContado): string {
  const { folio, fecha, oficio, causal, documento } = evento;
  const heading = [
    `Solicitud ${folio === '' ? 'sin folio' : folio}${fecha === null ? '' : ` del ${short(fecha)}`}`,
    ...(oficio === '' ? [] : [`oficio ${oficio}`]),
  ].join(', ');
  return [
    `${heading}: ${whatChanged(evento)}`,
    ...(causal === '' ? [] : [`Causal: ${causal}.`]),
    ...(documento === '' ? [] : [`Documento: ${documento}.`]),
    howItEnded(evento),
  ].join(' ');
}

const short = (date: DateSerial) => formatDate(date, 'corta');
const shown = (value: string) => (value === '' ? 'vacío' : value.includes(' ') ? `«${value}»` : value);

function whatChanged({ campo, antes, despues, resolucion }: EventoContado): string {
  const verb = resolucion === 'Aprobada' ? 'pasó' : 'se pidió que pasara';
  return `«${campo}» ${verb} de ${shown(antes)} a ${shown(despues)}.`;
}

function howItEnded({ resolucion, fechaResolucion, vigenteDesde, motivo }: EventoContado): string {
  const on = fechaResolucion === null ? '' : ` el ${short(fechaResolucion)}`;
  switch (resolucion) {
    case 'Pendiente':
      return 'Está pendiente de resolver.';
    case 'Rechazada':
      return `Se rechazó${on}.${motivo === '' ? '' : ` Motivo: ${motivo}`}`;
    case 'Aprobada':
      return `Se aprobó${on}${vigenteDesde === null ? '' : ` y rige desde ${shownPeriod(vigenteDesde)}`}.`;
  }
}
