import { responsableText } from '../asm/readAsm';
import { committedActions } from '../breakdown/breakDown';
import { cellText, isBlank } from '../cell';
import type { RowValues } from '../changes';
import { columnOf, columnsOf, type Column, type ColumnKey, type Format } from '../formats/format';
import { cellOf, type TableData, type TableRow } from '../tables/tableData';
import { cleanMarkup } from '../text/html';
import { isRejected } from '../validation/rules/readings';
import type { ValidationContext } from '../validation/context';

export interface ConversionPlan {
  readonly added: readonly RowValues[];
  /** Headings of the source that hold data and have no place in the target. */
  readonly noCaben: readonly string[];
  /** Rows of the source left out, with their reason. */
  readonly omitted: readonly { readonly fila: number; readonly motivo: 'noAceptada' | 'yaEsta' }[];
}

/**
 * Writes the rows of one format as rows of another, by the fields that both have. An ASM keeps its clave; one that
 * the target has already, or that was not accepted, does not pass.
 */
export function planConversion(
  source: TableData,
  targetFormat: Format,
  target: TableData | undefined,
  context: ValidationContext,
): ConversionPlan {
  const present = new Set(target?.rows.map((row) => cellText(cellOf(row, 'clave'))).filter(Boolean));
  const added: RowValues[] = [];
  const omitted: { fila: number; motivo: 'noAceptada' | 'yaEsta' }[] = [];
  for (const row of source.rows) {
    if (isRejected(row, context)) omitted.push({ fila: row.sheetRow, motivo: 'noAceptada' });
    else if (present.has(cellText(cellOf(row, 'clave'))))
      omitted.push({ fila: row.sheetRow, motivo: 'yaEsta' });
    else added.push(convertedRow(row, source.format, targetFormat, context));
  }
  return { added, noCaben: withoutPlace(source, targetFormat), omitted };
}

function convertedRow(row: TableRow, from: Format, to: Format, context: ValidationContext): RowValues {
  const values: Partial<Record<ColumnKey, RowValues[ColumnKey]>> = {};
  for (const column of columnsOf(to)) {
    if (NOT_CARRIED.has(column.key)) continue;
    const value = plainValue(row, columnOf(from, column.key));
    if (value !== '') values[column.key] = value;
  }
  return { ...values, ...valuesInsideLabels(row, from, to, context) } as RowValues;
}

/** Marks of the source's own sheet. */
const NOT_CARRIED: ReadonlySet<ColumnKey> = new Set(['validacion', 'fechaCaptura']);

function plainValue(row: TableRow, column: Column | undefined): string | number | boolean {
  if (!column) return '';
  const value = cellOf(row, column.key);
  if (typeof value !== 'string') return value;
  return column.key === 'responsable' ? responsableText(value) : cleanMarkup(value);
}

/** What an Anexo I says inside «Acción»: its texts, its first Inicio, its last Fin and its evidence. */
function valuesInsideLabels(row: TableRow, from: Format, to: Format, context: ValidationContext): RowValues {
  const source = columnOf(from, 'actividades');
  const target = columnOf(to, 'actividades');
  if (source?.type.kind !== 'labelled' || target?.type.kind === 'labelled') return {};
  const acciones = committedActions(row, context);
  if (acciones.length === 0) return {};
  const inicios = acciones.flatMap(({ inicio }) => (inicio === undefined ? [] : [inicio]));
  const fines = acciones.flatMap(({ fin }) => (fin === undefined ? [] : [fin]));
  const evidencias = numbered(acciones.map(({ evidencia }) => evidencia));
  return {
    actividades: numbered(acciones.map(({ texto }) => texto)),
    ...(inicios.length > 0 ? { inicio: Math.min(...inicios) } : {}),
    ...(fines.length > 0 ? { termino: Math.max(...fines), terminoOriginal: Math.max(...fines) } : {}),
    ...(evidencias === '' ? {} : { evidencias }),
  };
}

function numbered(texts: readonly string[]): string {
  if (texts.length === 1) return texts[0] ?? '';
  return texts
    .map((text, index) => (text === '' ? '' : `${index + 1}. ${text}`))
    .filter(Boolean)
    .join('\n');
}

function withoutPlace(source: TableData, target: Format): readonly string[] {
  return source.columns
    .map(({ column }) => column)
    .filter(({ key }) => !NOT_CARRIED.has(key) && columnOf(target, key) === undefined)
    .filter(({ key }) => source.rows.some((row) => !isBlank(cellOf(row, key))))
    .map(({ heading }) => heading);
}
