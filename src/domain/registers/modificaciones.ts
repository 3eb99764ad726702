import { cellText, type CellValue } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import { parseDate } from '../dates/parseDate';
import { RESOLUCIONES, type Modificacion } from '../modifications/modificacion';
import { date, key, number, text, type Register } from './register';

export type ModificacionesKey = keyof Modificacion;

export const modificacionesRegister: Register<ModificacionesKey> = {
  sheet: 'Modificaciones',
  table: 'Modificaciones',
  title: 'Prórrogas y modificaciones de los compromisos',
  note: 'Una fila por columna que se pidió cambiar: con qué documento, qué decía y qué dice. La escribe el complemento; lo negado y lo pendiente también queda.',
  editable: false,
  columns: [
    { key: 'folio', heading: 'Folio', type: key, width: 9 },
    { key: 'clave', heading: 'Clave ASM', type: key, width: 13 },
    { key: 'accion', heading: 'Acción núm.', type: number, width: 9 },
    { key: 'tipo', heading: 'Tipo', type: text, width: 20 },
    { key: 'documento', heading: 'Documento', type: text, width: 26 },
    { key: 'fecha', heading: 'Fecha del documento', type: date, width: 13 },
    { key: 'solicitada', heading: 'Solicitada', type: date, width: 12 },
    { key: 'columna', heading: 'Columna', type: text, width: 24 },
    { key: 'antes', heading: 'Decía', type: text, width: 40 },
    { key: 'despues', heading: 'Dice', type: text, width: 40 },
    { key: 'resolucion', heading: 'Resolución', type: text, width: 12 },
    { key: 'vigenteDesde', heading: 'Vigente desde', type: date, width: 13 },
    { key: 'motivo', heading: 'Motivo', type: text, width: 40 },
  ],
};

/** @param rows as `registerRows` gives them; those without folio or with a resolution that is none are left out */
export function modificacionesFromRows(rows: readonly (readonly CellValue[])[]): readonly Modificacion[] {
  return rows.flatMap((row) => {
    const cell = (wanted: ModificacionesKey): CellValue =>
      row[modificacionesRegister.columns.findIndex((column) => column.key === wanted)] ?? '';
    const folio = cellText(cell('folio'));
    const resolucion = RESOLUCIONES.find((each) => each === cellText(cell('resolucion')));
    const fecha = dateOf(cell('fecha'));
    if (folio === '' || resolucion === undefined || fecha === null) return [];
    const accion = Number(cell('accion'));
    return {
      folio,
      clave: cellText(cell('clave')),
      accion: Number.isInteger(accion) && accion > 0 ? accion : 1,
      tipo: cellText(cell('tipo')),
      documento: cellText(cell('documento')),
      fecha,
      solicitada: dateOf(cell('solicitada')),
      columna: cellText(cell('columna')),
      antes: cell('antes'),
      despues: cell('despues'),
      resolucion,
      vigenteDesde: dateOf(cell('vigenteDesde')),
      motivo: cellText(cell('motivo')),
    };
  });
}

export function modificacionValues(
  modificacion: Modificacion,
): Readonly<Record<ModificacionesKey, CellValue>> {
  const { solicitada, vigenteDesde, ...rest } = modificacion;
  return { ...rest, solicitada: solicitada ?? '', vigenteDesde: vigenteDesde ?? '' };
}

function dateOf(value: CellValue): DateSerial | null {
  const reading = parseDate(value);
  return reading.kind === 'date' ? reading.date : null;
}
