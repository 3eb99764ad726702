import { CELL_CHARACTERS } from '../cell';
import type { Rejection } from '../capture/planCapture';

const thousands = new Intl.NumberFormat('es-MX');
const list = new Intl.ListFormat('es-MX', { type: 'disjunction' });
const conjunction = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** Why a row of the month's figures was left out, and what to do. */
export function rechazo(reason: Rejection): string {
  switch (reason.kind) {
    case 'noKey':
      return 'No dice de qué ASM es. Escriba su clave, o su programa y número.';
    case 'unknownClave':
      return `No hay un ASM con la clave «${reason.clave}» donde se capture avance. Revise cómo está escrita.`;
    case 'unknownNumber':
      return `No hay un ASM con el número ${reason.numero}${reason.programa === '' ? '' : ` en el programa «${reason.programa}»`}. Revise el número y cómo está escrito el programa.`;
    case 'withoutClave':
      return `El ASM número ${reason.numero} (${reason.sheet}, fila ${reason.fila}) no tiene Clave ASM. Ejecute «Corregir» para darle una.`;
    case 'notBrokenDown':
      return `El ASM ${reason.clave} no tiene dónde capturar su avance. Ejecute «Desglosar» para llevar sus acciones a la hoja Acciones.`;
    case 'repeatedClave':
      return `La clave ${reason.clave} está en varias filas (${conjunction.format(reason.rows.map(String))}). Ejecute «Validar» y corrija la copia.`;
    case 'ambiguousNumber':
      return `El número ${reason.numero} es de más de un ASM. Escriba su clave o su programa.`;
    case 'unknownAction':
      return `El ASM ${reason.clave} no tiene una acción ${reason.accion} vigente. Revise su número en la hoja Acciones.`;
    case 'actionNeeded':
      return `El ASM ${reason.clave} tiene varias acciones. Diga cuál: ${list.format(reason.actions.map(String))}.`;
    case 'badPercent':
      return `«${reason.written}» no es un porcentaje entre 0 y 100. Escríbalo en puntos (45) o con su signo (45 %).`;
    case 'badDate':
      return `«${reason.written}» no es una fecha de entrega. Escríbala como día/mes/año.`;
    case 'tooLong':
      return `El texto tiene ${thousands.format(reason.length)} caracteres y en una celda de Excel caben ${thousands.format(CELL_CHARACTERS)}. Acórtelo, o ponga en su lugar la liga del documento.`;
    case 'repeated':
      return `Repite la acción de la fila ${reason.first}, que es la que se tomó. Deje una sola.`;
    case 'nothingToCapture':
      return 'No trae avance, evidencia, fecha ni observación. Escriba al menos uno.';
  }
}

/** What to look at in the figures typed. */
export const avisosCaptura = {
  sinEvidencia: () =>
    'Con 100 % y sin evidencia entregada no cuenta como atendido. Anote el oficio o la liga de lo que se entregó; lo prometido no cuenta.',
};
