/** The rows of a capture table as cells of a document. */
import { formatPercent } from '../advance/formatPercent';
import { cellText, type CellValue } from '../cell';
import { formatDate } from '../dates/formatDate';
import { parseDate } from '../dates/parseDate';
import type { Column } from '../formats/format';
import { readOwnPercent } from '../percent/ownPercent';
import type { Evaluacion } from '../records';
import { tableOf } from '../seguimiento';
import { plainCell, plainText, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import type { Texto } from './documento';
import type { Entorno } from './modelo';
import { SIN_EVALUACION } from './opciones';
import { dato } from './texto';

/** The rows of the format that belong to the chosen evaluation, in the order of the sheet. */
export function rowsOfEvaluacion(
  { seguimiento, context }: Entorno,
  formato: string,
  evaluacion: string,
): readonly TableRow[] {
  const read = context();
  const isOf = belongsTo(evaluacion);
  return (tableOf(seguimiento, formato)?.rows ?? []).filter((row) => isOf(read.evaluacionOf(row)));
}

/** Whether what has that evaluation is of the chosen one. */
export function belongsTo(evaluacion: string): (found: Evaluacion | undefined) => boolean {
  if (evaluacion === SIN_EVALUACION) return (found) => found === undefined;
  const clave = foldText(evaluacion);
  return (found) => found !== undefined && foldText(found.clave) === clave;
}

export function evaluacionOf({ context }: Entorno, evaluacion: string): Evaluacion | undefined {
  return context().evaluaciones.find(belongsTo(evaluacion));
}

/** The programme of the rows: its evaluation's name for it, else what a row says. */
export function programaOf(evaluacion: Evaluacion | undefined, rows: readonly TableRow[]): string {
  const written = rows.map((row) => plainText(row, 'programa')).find((text) => text !== '');
  return evaluacion?.programa.trim() || (written ?? '');
}

/** A cell as it is printed: its date or percentage as people read them, any other content as it is. */
export function shownCell(row: TableRow, { key, type }: Pick<Column, 'key' | 'type'>): string {
  const value = plainCell(row, key);
  if (type.kind === 'date') return shownDate(value, 'corta');
  if (type.kind !== 'percent') return cellText(value);
  const percent = readOwnPercent(value);
  return percent.kind === 'percent' ? formatPercent(percent.fraction) : cellText(value);
}

/** Text that is no date stays as it was written: whoever signs has to see it. */
export function shownDate(value: CellValue, style: 'corta' | 'larga'): string {
  const reading = parseDate(value);
  return reading.kind === 'date' ? formatDate(reading.date, style) : cellText(value);
}

/** The cell, or its blank where the format asks for it. */
export function cellOrBlank(row: TableRow, column: Column): Texto {
  const shown = shownCell(row, column);
  return column.required === 'never' ? shown : dato(shown, column.heading);
}
