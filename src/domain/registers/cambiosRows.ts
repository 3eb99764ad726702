import { cellText } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import { parseDate } from '../dates/parseDate';
import { registerRows } from '../libro/institution';
import type { RawTable } from '../tables/rawTable';
import { cambiosRegister } from './index';

/** One row of Cambios, as a person reads it. */
export interface Cambio {
  /** `null` when somebody wrote over it. */
  readonly fecha: DateSerial | null;
  readonly accion: string;
  readonly hoja: string;
  readonly celda: string;
  readonly clave: string;
  readonly columna: string;
  readonly antes: string;
  readonly despues: string;
  readonly motivo: string;
}

/** The latest first; blank rows are left out. */
export function cambiosOf(table: RawTable): readonly Cambio[] {
  return registerRows(cambiosRegister, table)
    .map((row): Cambio => {
      const [fecha = '', ...texts] = row;
      const [
        accion = '',
        hoja = '',
        celda = '',
        clave = '',
        columna = '',
        antes = '',
        despues = '',
        motivo = '',
      ] = texts.map(cellText);
      const reading = parseDate(fecha);
      return {
        fecha: reading.kind === 'date' ? reading.date : null,
        accion,
        hoja,
        celda,
        clave,
        columna,
        antes,
        despues,
        motivo,
      };
    })
    .filter(({ accion, hoja, celda }) => accion !== '' || hoja !== '' || celda !== '')
    .reverse();
}
