import { cellContent, CELL_CHARACTERS, cellText } from '../cell';
import { changesOf, type CellChange, type RowValues } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import { parseDate } from '../dates/parseDate';
import type { ColumnKey } from '../formats/format';
import { toFraction } from '../percent/toFraction';
import type { TableRow } from '../tables/tableData';
import type { ValidationContext } from '../validation/context';
import type { CaptureField, CaptureRow, FigureField } from './captureRows';
import { captureTargets, type CaptureKey, type TargetRejection } from './captureTargets';

export { captureRows, type CaptureRow, type FigureField } from './captureRows';

/** Why a row of figures cannot be captured. */
export type Rejection =
  TargetRejection | FigureRejection | { readonly kind: 'repeated'; readonly first: number };

export type FigureRejection =
  | { readonly kind: 'badPercent'; readonly written: string }
  | { readonly kind: 'badDate'; readonly written: string }
  | { readonly kind: 'tooLong'; readonly length: number }
  | { readonly kind: 'nothingToCapture' };

export interface CapturePlan {
  readonly captured: number;
  readonly rejected: readonly { readonly fila: number; readonly reason: Rejection }[];
  readonly changes: readonly CellChange[];
}

/**
 * Puts the month's figures where each ASM is captured: in Acciones if it was broken down, otherwise in its own row.
 * Percentages are points (0–100, or with %). A blank figure leaves what was captured; a row that cannot be placed or
 * read whole is rejected whole, with its reason.
 *
 * @param capturedOn day to note as Fecha de captura
 */
export function planCapture(
  rows: readonly CaptureRow[],
  context: ValidationContext,
  capturedOn: DateSerial,
): CapturePlan {
  const findTarget = captureTargets(context);
  const seen = new Map<TableRow, number>();
  const rejected: { fila: number; reason: Rejection }[] = [];
  const changes: CellChange[] = [];
  let captured = 0;
  for (const row of rows) {
    const reject = (reason: Rejection) => rejected.push({ fila: row.fila, reason });
    const found = findTarget(keyOf(row));
    if ('reason' in found) {
      reject(found.reason);
      continue;
    }
    const { table, row: target } = found.target;
    const first = seen.get(target);
    const read = readFigures(row);
    if (first !== undefined) reject({ kind: 'repeated', first });
    else if ('reason' in read) reject(read.reason);
    else {
      seen.set(target, row.fila);
      captured += 1;
      changes.push(...changesOf(table, target, { ...read.figures, fechaCaptura: capturedOn }));
    }
  }
  return { captured, rejected, changes };
}

function keyOf(row: CaptureRow): CaptureKey {
  return {
    clave: textOf(row, 'clave'),
    programa: textOf(row, 'programa'),
    numero: textOf(row, 'numero'),
    accion: textOf(row, 'accion'),
  };
}

/** What a row captures, by column; or why it cannot be read. */
export function readFigures(
  row: CaptureRow,
): { readonly figures: RowValues } | { readonly reason: FigureRejection } {
  const avance = row.values.avance ?? '';
  const entrega = row.values.fecha_entrega ?? '';
  const percent = toFraction({ value: avance }, 'puntos');
  if (percent.kind === 'invalid' || percent.kind === 'outOfRange') {
    return { reason: { kind: 'badPercent', written: cellText(avance) } };
  }
  const date = parseDate(entrega);
  if (date.kind === 'invalid') return { reason: { kind: 'badDate', written: cellText(entrega) } };
  const evidencia = textOf(row, 'evidencia');
  const observacion = textOf(row, 'observacion');
  const longest = Math.max(evidencia.length, observacion.length);
  if (longest > CELL_CHARACTERS) return { reason: { kind: 'tooLong', length: longest } };
  const erased = (row.erased ?? []).map((field) => [COLUMNS[field], ''] as const);
  const figures: RowValues = {
    ...Object.fromEntries(erased),
    ...(percent.kind === 'fraction' ? { avance: percent.fraction } : {}),
    ...(evidencia === '' ? {} : { evidenciaEntregada: evidencia }),
    ...(date.kind === 'date' ? { fechaEntrega: date.date } : {}),
    ...(observacion === '' ? {} : { observaciones: observacion }),
  };
  return Object.keys(figures).length === 0 ? { reason: { kind: 'nothingToCapture' } } : { figures };
}

const COLUMNS = {
  avance: 'avance',
  evidencia: 'evidenciaEntregada',
  fecha_entrega: 'fechaEntrega',
  observacion: 'observaciones',
} as const satisfies Record<FigureField, ColumnKey>;

function textOf(row: CaptureRow, field: CaptureField): string {
  const value = row.values[field] ?? '';
  return cellContent(value).kind === 'error' ? '' : cellText(value);
}
