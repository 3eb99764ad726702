import { numeroKey } from '../asm/numero';
import { programaKey } from '../asm/programa';
import { responsableText } from '../asm/readAsm';
import { committedActions } from '../breakdown/breakDown';
import { isBlank, type CellValue } from '../cell';
import type { RowValues } from '../changes';
import { columnOf, columnsOf, type Column, type ColumnKey, type Format } from '../formats/format';
import { cellOf, plainCell, plainText, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
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
  const present = presentRows(target, context);
  const added: RowValues[] = [];
  const omitted: { fila: number; motivo: 'noAceptada' | 'yaEsta' }[] = [];
  for (const row of source.rows) {
    if (isRejected(row, context)) omitted.push({ fila: row.sheetRow, motivo: 'noAceptada' });
    else if (present.has(identityOf(row, context))) omitted.push({ fila: row.sheetRow, motivo: 'yaEsta' });
    else added.push(convertedRow(row, source.format, targetFormat, context));
  }
  return { added, noCaben: withoutPlace(source, targetFormat), omitted };
}

/** Rows of the target, also by what they would be without clave: one may have been given to them since. */
function presentRows(target: TableData | undefined, context: ValidationContext): ReadonlySet<string> {
  return new Set(target?.rows.flatMap((row) => [identityOf(row, context), contentOf(row, context)]));
}

function identityOf(row: TableRow, context: ValidationContext): string {
  return plainText(row, 'clave') || contentOf(row, context);
}

function contentOf(row: TableRow, context: ValidationContext): string {
  const programa = plainText(row, 'programa') || (context.evaluacionOf(row)?.programa ?? '');
  return [
    programaKey(programa),
    numeroKey(plainText(row, 'numero')) ?? '',
    foldText(plainText(row, 'asm')),
  ].join('\u0000');
}

function convertedRow(row: TableRow, from: Format, to: Format, context: ValidationContext): RowValues {
  const values: Partial<Record<ColumnKey, CellValue>> = {};
  for (const column of columnsOf(to)) {
    if (NOT_CARRIED.has(column.key)) continue;
    const value = plainValue(row, columnOf(from, column.key));
    if (value !== '') values[column.key] = value;
  }
  return { ...values, ...valuesInsideLabels(row, from, to, context) };
}

/** Marks of the source's own sheet. */
const NOT_CARRIED: ReadonlySet<ColumnKey> = new Set(['validacion', 'fechaCaptura']);

function plainValue(row: TableRow, column: Column | undefined): CellValue {
  if (!column) return '';
  const value = plainCell(row, column.key);
  return column.key === 'responsable' && typeof value === 'string' ? responsableText(value) : value;
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
  const evidencias = numbered(acciones.map(({ accion, evidencia }) => [accion, evidencia]));
  return {
    actividades: numbered(acciones.map(({ accion, texto }) => [accion, texto])),
    ...(inicios.length > 0 ? { inicio: Math.min(...inicios) } : {}),
    ...(fines.length > 0 ? { termino: Math.max(...fines), terminoOriginal: Math.max(...fines) } : {}),
    ...(evidencias === '' ? {} : { evidencias }),
  };
}

function numbered(texts: readonly (readonly [numero: number, text: string])[]): string {
  if (texts.length === 1) return texts[0]?.[1] ?? '';
  return texts.flatMap(([numero, text]) => (text === '' ? [] : `${numero}. ${text}`)).join('\n');
}

function withoutPlace(source: TableData, target: Format): readonly string[] {
  return source.columns
    .map(({ column }) => column)
    .filter(({ key }) => !NOT_CARRIED.has(key) && columnOf(target, key) === undefined)
    .filter(({ key }) => source.rows.some((row) => !isBlank(cellOf(row, key))))
    .map(({ heading }) => heading);
}
