import { cellText, isBlank, type CellValue } from '../cell';
import { changesOf, type CellChange, type RowValues } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import { parseDate } from '../dates/parseDate';
import { isSamePrograma } from '../asm/programa';
import { toFraction } from '../percent/toFraction';
import { cellOf, placedColumn, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import type { ValidationContext } from '../validation/context';
import { isCapturedHere } from '../validation/rules/advanceRules';

/** A row of the month's figures as it came, by field; `fila` is its 1-based row in the file. */
export interface CaptureRow {
  readonly fila: number;
  readonly values: Readonly<Partial<Record<CaptureField, CellValue>>>;
}

export const CAPTURE_FIELDS = [
  'clave',
  'programa',
  'numero',
  'accion',
  'avance',
  'evidencia',
  'fecha_entrega',
  'observacion',
] as const;
export type CaptureField = (typeof CAPTURE_FIELDS)[number];

/** Why a row of figures cannot be captured. */
export type Rejection =
  | { readonly kind: 'noKey' }
  | { readonly kind: 'unknownClave'; readonly clave: string }
  | { readonly kind: 'unknownNumber'; readonly programa: string; readonly numero: string }
  | { readonly kind: 'ambiguousNumber'; readonly numero: string }
  | { readonly kind: 'unknownAction'; readonly clave: string; readonly accion: string }
  | { readonly kind: 'actionNeeded'; readonly clave: string; readonly actions: readonly number[] }
  | { readonly kind: 'badPercent'; readonly written: string }
  | { readonly kind: 'badDate'; readonly written: string }
  | { readonly kind: 'repeated'; readonly first: number }
  | { readonly kind: 'nothingToCapture' };

export interface CapturePlan {
  readonly captured: number;
  readonly rejected: readonly { readonly fila: number; readonly reason: Rejection }[];
  readonly changes: readonly CellChange[];
}

interface Target {
  readonly table: TableData;
  readonly row: TableRow;
  readonly clave: string;
  readonly accion: number;
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
  const targets = captureTargets(context);
  const seen = new Map<Target, number>();
  const rejected: { fila: number; reason: Rejection }[] = [];
  const changes: CellChange[] = [];
  let captured = 0;
  for (const row of rows) {
    const found = findTarget(row, targets, context);
    const read = 'reason' in found ? found : readFigures(row);
    const first = 'reason' in found ? undefined : seen.get(found.target);
    if ('reason' in found) rejected.push({ fila: row.fila, reason: found.reason });
    else if (first !== undefined) rejected.push({ fila: row.fila, reason: { kind: 'repeated', first } });
    else if ('reason' in read) rejected.push({ fila: row.fila, reason: read.reason });
    else {
      seen.set(found.target, row.fila);
      captured += 1;
      const { table, row: target } = found.target;
      changes.push(...changesOf(table, target, { ...read.figures, fechaCaptura: capturedOn }));
    }
  }
  return { captured, rejected, changes };
}

function captureTargets(context: ValidationContext): readonly Target[] {
  return context.tables
    .filter((table) => placedColumn(table, 'avance') !== undefined)
    .flatMap((table) =>
      table.rows
        .filter((row) => isCapturedHere(row, table, context))
        .map((row) => ({
          table,
          row,
          clave: cellText(cellOf(row, 'clave')),
          accion: table.format.rows === 'accion' ? Number(cellOf(row, 'accion')) : 1,
        })),
    );
}

type Found = { readonly target: Target } | { readonly reason: Rejection };

function findTarget(row: CaptureRow, targets: readonly Target[], context: ValidationContext): Found {
  const claves = clavesOf(row, context);
  if ('reason' in claves) return claves;
  const { clave } = claves;
  const ofAsm = targets.filter((target) => foldText(target.clave) === foldText(clave));
  if (ofAsm.length === 0) return { reason: { kind: 'unknownClave', clave } };
  const accion = textOf(row, 'accion');
  if (accion === '') {
    const [only, ...others] = ofAsm;
    if (only && others.length === 0) return { target: only };
    return { reason: { kind: 'actionNeeded', clave, actions: ofAsm.map((target) => target.accion) } };
  }
  const target = ofAsm.find((each) => String(each.accion) === accion.replace(/\.0*$/, ''));
  return target ? { target } : { reason: { kind: 'unknownAction', clave, accion } };
}

/** By its clave, or by programme and number: the programme may be left out when the number is of one ASM alone. */
function clavesOf(
  row: CaptureRow,
  context: ValidationContext,
): { readonly clave: string } | { readonly reason: Rejection } {
  const clave = textOf(row, 'clave');
  if (clave !== '') return { clave };
  const numero = textOf(row, 'numero');
  const programa = textOf(row, 'programa');
  if (numero === '') return { reason: { kind: 'noKey' } };
  const found = new Set<string>();
  for (const table of context.tables.filter(({ format }) => format.rows === 'asm')) {
    for (const each of table.rows) {
      if (foldText(cellText(cellOf(each, 'numero'))) !== foldText(numero)) continue;
      const own = cellText(cellOf(each, 'programa')) || (context.evaluacionOf(each)?.programa ?? '');
      if (programa !== '' && !isSamePrograma(own, programa)) continue;
      found.add(cellText(cellOf(each, 'clave')));
    }
  }
  found.delete('');
  const [only] = found;
  if (only === undefined) return { reason: { kind: 'unknownNumber', programa, numero } };
  return found.size === 1 ? { clave: only } : { reason: { kind: 'ambiguousNumber', numero } };
}

function readFigures(row: CaptureRow): { readonly figures: RowValues } | { readonly reason: Rejection } {
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
  const figures: RowValues = {
    ...(percent.kind === 'fraction' ? { avance: percent.fraction } : {}),
    ...(evidencia === '' ? {} : { evidenciaEntregada: evidencia }),
    ...(date.kind === 'date' ? { fechaEntrega: date.date } : {}),
    ...(observacion === '' ? {} : { observaciones: observacion }),
  };
  return Object.keys(figures).length === 0 ? { reason: { kind: 'nothingToCapture' } } : { figures };
}

function textOf(row: CaptureRow, field: CaptureField): string {
  return cellText(row.values[field] ?? '');
}

/** Headings of the month's figures, however they are spelled; unknown columns are ignored. */
export function captureRows(grid: readonly (readonly CellValue[])[]): {
  readonly rows: readonly CaptureRow[];
  readonly missing: readonly CaptureField[];
} {
  const [header = [], ...body] = grid;
  const places = new Map<CaptureField, number>();
  header.forEach((heading, index) => {
    const field = fieldOf(cellText(heading));
    if (field && !places.has(field)) places.set(field, index);
  });
  const rows = body.flatMap((cells, index) => {
    if (cells.every(isBlank)) return [];
    const values: Partial<Record<CaptureField, CellValue>> = {};
    for (const [field, place] of places) values[field] = cells[place] ?? '';
    return [{ fila: index + 2, values }];
  });
  return { rows, missing: CAPTURE_FIELDS.filter((field) => !places.has(field)) };
}

const OTHER_NAMES: Readonly<Record<string, CaptureField>> = {
  'clave asm': 'clave',
  'programa / fondo': 'programa',
  no: 'numero',
  'no.': 'numero',
  'num.': 'numero',
  num: 'numero',
  'accion num.': 'accion',
  '% de avance': 'avance',
  porcentaje: 'avance',
  'evidencia entregada': 'evidencia',
  'fecha de entrega': 'fecha_entrega',
  observaciones: 'observacion',
};

function fieldOf(heading: string): CaptureField | undefined {
  const folded = foldText(heading);
  return CAPTURE_FIELDS.find((field) => field === folded.replace(/\s+/g, '_')) ?? OTHER_NAMES[folded];
}
