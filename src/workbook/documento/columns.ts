import type { Documento, TablaDocumento } from '../../domain/documentos/documento';

/** Characters that a printed line holds; the page is fitted to one sheet wide. */
const LINE = { vertical: 96, horizontal: 132 } as const;
const LEAST_WIDTH = 5;

/** The columns of the sheet, and which of them each column of a table takes. */
export interface SheetGrid {
  /** Characters of each column. */
  readonly widths: readonly number[];
  readonly orientacion: Documento['orientacion'];
}

/**
 * The table of most columns says where those of the sheet are, so that its cells are cells; the others, and the text,
 * join them. Two columns at least: two sign in a row.
 */
export function gridOf({ orientacion, bloques }: Documento): SheetGrid {
  const lies = bloques.some((bloque) => bloque.tipo === 'salto' && bloque.orientacion === 'horizontal');
  const turned = lies ? 'horizontal' : orientacion;
  const tables = bloques.filter((bloque) => bloque.tipo === 'tabla');
  const widest = tables.reduce<TablaDocumento | null>(
    (most, table) => (isWider(table, most) ? table : most),
    null,
  );
  const shares = widest && widest.encabezados.length > 1 ? sharesOf(widest) : [1, 1];
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const line = LINE[turned];
  return {
    orientacion: turned,
    widths: shares.map((share) => Math.max(LEAST_WIDTH, Math.round((line * share) / whole))),
  };
}

function isWider(table: TablaDocumento, most: TablaDocumento | null): boolean {
  if (most === null) return true;
  const more = table.encabezados.length - most.encabezados.length;
  return more > 0 || (more === 0 && table.filas.length > most.filas.length);
}

function sharesOf({ encabezados, anchos }: TablaDocumento): readonly number[] {
  return encabezados.map((_, index) => Math.max(anchos[index] ?? 0, 0) || 1);
}

/** How many columns of the sheet each column of the table takes: where its own edges come closest, and at least one. */
export function spansOf(table: TablaDocumento, { widths }: SheetGrid): readonly number[] {
  const shares = sharesOf(table);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const line = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  let edge = 0;
  return shares.map((share, index) => {
    reached += (line * share) / whole;
    const left = shares.length - 1 - index;
    const end =
      left === 0 ? widths.length : clamp(closestEdge(widths, reached), edge + 1, widths.length - left);
    const span = end - edge;
    edge = end;
    return span;
  });
}

function closestEdge(widths: readonly number[], reached: number): number {
  let sum = 0;
  let best = 0;
  let distance = reached;
  widths.forEach((width, index) => {
    sum += width;
    if (Math.abs(sum - reached) > distance) return;
    distance = Math.abs(sum - reached);
    best = index + 1;
  });
  return best;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
