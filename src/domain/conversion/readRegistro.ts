import { findLabels } from '../anexoI/findLabels';
import { parseAcciones, type LabelledDate, type ParsedAccion } from '../anexoI/parseAccion';
import { cellText, type CellValue } from '../cell';
import type { RowValues } from '../changes';
import { parseDate } from '../dates/parseDate';
import { columnOf, columnsOf, type ColumnKey, type Format } from '../formats/format';
import { plainCell, plainText, type TableRow } from '../tables/tableData';
import { readNumbered } from './numberedText';
import type { AccionDelRegistro, FechaEscrita, Registro } from './registro';
import { readResponsables } from './responsables';

/** Total over any row: what cannot be read is carried as it was written. */
export function readRegistro(row: TableRow, format: Format): Registro {
  return {
    values: valuesOf(row, format),
    acciones: isLabelled(format, 'actividades') ? signedAcciones(row) : accionesOfColumns(row),
    responsables: readResponsables(plainText(row, 'responsable')),
  };
}

export function isLabelled(format: Format, key: ColumnKey): boolean {
  return columnOf(format, key)?.type.kind === 'labelled';
}

function valuesOf(row: TableRow, format: Format): RowValues {
  const values: Partial<Record<ColumnKey, CellValue>> = {};
  for (const { key } of columnsOf(format)) {
    const value = plainCell(row, key);
    if (value !== '') values[key] = value;
  }
  return values;
}

function signedAcciones(row: TableRow): readonly AccionDelRegistro[] {
  return parseAcciones(plainText(row, 'actividades')).acciones.map(signedAccion);
}

function signedAccion({ numero, texto, inicio, fin, evidencia = '' }: ParsedAccion): AccionDelRegistro {
  return {
    numero,
    // A comma left before the next label is not part of the sentence.
    texto: texto.replace(/\s*[,;]$/, ''),
    ...(inicio ? { inicio: labelledFecha(inicio) } : {}),
    ...(fin ? { termino: labelledFecha(fin) } : {}),
    evidencia,
  };
}

function labelledFecha({ written, reading }: LabelledDate): FechaEscrita {
  return reading.kind === 'date' ? reading.date : written;
}

/**
 * What the row says once is said of each of its actions: an Anexo A has one Fecha de Término for all. Its products go
 * with the action of their number, where they are numbered as the actions are.
 */
function accionesOfColumns(row: TableRow): readonly AccionDelRegistro[] {
  const dates = {
    ...fechaOf('inicio', plainCell(row, 'inicio')),
    ...fechaOf('termino', plainCell(row, 'termino')),
  };
  const actividades = plainText(row, 'actividades');
  const evidencias = plainText(row, 'evidencias');
  if (isWrittenAsSigned(actividades)) {
    const acciones = parseAcciones(actividades).acciones.map(signedAccion);
    return acciones.map((accion) => ({
      ...dates,
      ...accion,
      evidencia: accion.evidencia === '' ? evidencias : accion.evidencia,
    }));
  }
  const items = readNumbered(actividades) ?? [{ numero: 1, texto: actividades }];
  const evidenciaOf = evidenciaReader(evidencias, items);
  return items.map(({ numero, texto }) => ({ numero, texto, ...dates, evidencia: evidenciaOf(numero) }));
}

function evidenciaReader(
  evidencias: string,
  items: readonly { readonly numero: number }[],
): (numero: number) => string {
  const numbered = items.length > 1 ? readNumbered(evidencias) : null;
  const areOfItems = numbered?.every(({ numero }) => items.some((item) => item.numero === numero)) ?? false;
  if (!areOfItems) return () => evidencias;
  return (numero) => numbered?.find((each) => each.numero === numero)?.texto ?? '';
}

/** Somebody copied the text of an Anexo I into another format, with dates that can be read. */
function isWrittenAsSigned(text: string): boolean {
  const [first] = findLabels(text, 'accion');
  if (first?.field !== 'accion' || first.start > 0) return false;
  return parseAcciones(text).acciones.every(({ inicio, fin }) => isReadable(inicio) && isReadable(fin));
}

function isReadable(date: LabelledDate | undefined): boolean {
  return date === undefined || date.reading.kind === 'date';
}

function fechaOf<K extends 'inicio' | 'termino'>(key: K, value: CellValue): Partial<Record<K, FechaEscrita>> {
  const reading = parseDate(value);
  if (reading.kind === 'blank') return {};
  return { [key]: reading.kind === 'date' ? reading.date : cellText(value) } as Record<K, FechaEscrita>;
}
