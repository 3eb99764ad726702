import { cellText, type CellValue } from '../cell';
import { parseDate } from '../dates/parseDate';
import type { DateSerial } from '../dates/dateSerial';
import type { ColumnKey } from '../formats/format';
import type { Evaluacion, TipoEvaluacion } from '../records';
import { cellOf, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';

/** Rows without a key are left out: nothing can belong to them. */
export function readEvaluaciones(table: TableData | undefined): readonly Evaluacion[] {
  return (table?.rows ?? []).map(readEvaluacion).filter((evaluacion) => evaluacion.clave !== '');
}

function readEvaluacion(row: TableRow): Evaluacion {
  const text = (key: ColumnKey) => cellText(cellOf(row, key));
  const tipo = foldText(text('tipo'));
  return {
    clave: text('evaluacion'),
    programa: text('programa'),
    ...optional('ejercicio', text('ejercicio')),
    ...optional('pae', text('pae')),
    ...(isTipo(tipo) ? { tipo } : {}),
    ...optionalDate('notificacion', cellOf(row, 'notificacion')),
    ...optionalDate('recepcion', cellOf(row, 'recepcion')),
    ...optionalDate('firma', cellOf(row, 'firma')),
    ...optionalDate('plazo', cellOf(row, 'plazo')),
  };
}

function isTipo(text: string): text is TipoEvaluacion {
  return text === 'interna' || text === 'externa';
}

function optional<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

/** `{}` when the cell holds no date: validation says so, reading goes on. */
export function optionalDate<K extends string>(key: K, value: CellValue): Partial<Record<K, DateSerial>> {
  const reading = parseDate(value);
  return reading.kind === 'date' ? ({ [key]: reading.date } as Record<K, DateSerial>) : {};
}

/**
 * The evaluation a row belongs to: by its key; without one, the only evaluation of its programme; with neither, the
 * only one in the workbook.
 */
export function evaluacionOfRow(row: TableRow, evaluaciones: readonly Evaluacion[]): Evaluacion | undefined {
  const clave = foldText(cellText(cellOf(row, 'evaluacion')));
  if (clave !== '') return evaluaciones.find((evaluacion) => foldText(evaluacion.clave) === clave);
  const programa = foldText(cellText(cellOf(row, 'programa')));
  const candidates =
    programa === ''
      ? evaluaciones
      : evaluaciones.filter((evaluacion) => foldText(evaluacion.programa) === programa);
  return candidates.length === 1 ? candidates[0] : undefined;
}
