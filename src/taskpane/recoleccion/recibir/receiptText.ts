import { capitalise } from '../../../domain/messages/observaciones';
import type { Receipt } from '../../../domain/indicadores/recoleccion/recepcion/delivery';
import { texts } from './texts';

/** What the enlace is told of a file, to copy into an answer. */
export function receiptText(receipt: Receipt): string {
  const { archivo, estado, observaciones } = receipt;
  return [
    `Archivo: ${archivo}`,
    texts.quien(receipt),
    `Resultado: ${estado}`,
    ...observaciones.map((observacion) => {
      const where = texts.donde(observacion);
      return `- ${capitalise(observacion.severidad)}${where === '' ? '' : ` en ${where}`}: ${observacion.mensaje}`;
    }),
  ].join('\n');
}
