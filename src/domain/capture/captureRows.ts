import { cellText, isBlank, type CellValue } from '../cell';
import { foldText } from '../text/foldText';

/** A row of the month's figures as it came, by field; `fila` is its 1-based row in the file. */
export interface CaptureRow {
  readonly fila: number;
  readonly values: Readonly<Partial<Record<CaptureField, CellValue>>>;
  /** What somebody took back: these cells are left blank. In a file a blank says nothing, and none is erased. */
  readonly erased?: readonly FigureField[];
}

/** What is captured; the other fields say of what. */
export type FigureField = 'avance' | 'evidencia' | 'fecha_entrega' | 'observacion';

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
