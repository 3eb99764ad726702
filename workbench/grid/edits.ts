import type { ICellData, IRange, Nullable } from '@univerjs/core';

/** What the grid says it wrote, by row and column. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

export interface Entry {
  readonly range: IRange;
  readonly texts: readonly (readonly string[])[];
}

export interface Edits {
  /** Every cell that was touched, if only in its look. */
  readonly places: readonly (readonly [number, number])[];
  readonly entries: readonly Entry[];
  readonly cleared: readonly IRange[];
}

/**
 * A person's edits: blocks of texts as if typed, and blocks that were emptied.
 * @param typedAt what was typed there letter by letter, or `null`
 * @param isPercent whether the cell shows per cents
 */
export function editsIn(
  matrix: CellMatrix,
  typedAt: (row: number, column: number) => string | null,
  isPercent: (row: number, column: number) => boolean = () => false,
): Edits {
  const places: [number, number][] = [];
  const written = new Map<string, string>();
  const emptied: [number, number][] = [];
  for (const [rowKey, cells] of Object.entries(matrix)) {
    for (const [columnKey, cell] of Object.entries(cells)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      places.push([row, column]);
      const text = typedAt(row, column) ?? textOf(cell, isPercent(row, column));
      if (text === '') emptied.push([row, column]);
      else if (text !== null) written.set(`${row},${column}`, text);
    }
  }
  const writtenPlaces = places.filter(([row, column]) => written.has(`${row},${column}`));
  return {
    places,
    entries: blocks(writtenPlaces).map((range) => ({ range, texts: textsIn(range, written) })),
    cleared: blocks(emptied),
  };
}

/** As a person would type it; `''` for a cell that was emptied, `null` for one whose value was not touched. */
function textOf(cell: Nullable<ICellData>, isPercent: boolean): string | null {
  if (!cell) return '';
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === undefined && cell.p === undefined) return null;
  if (cell.v === null || cell.v === undefined) return '';
  if (cell.t === BOOLEAN) return cell.v === 1 || cell.v === true ? 'VERDADERO' : 'FALSO';
  return typeof cell.v === 'number' ? numberText(cell.v, copiedPattern(cell), isPercent) : String(cell.v);
}

/** Where per cents are shown, Excel takes a typed 1 for 1 %. A date that was copied brings its look by being typed. */
function numberText(value: number, pattern: string, isPercent: boolean): string {
  if (isPercent || pattern.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  if (!DAY.test(pattern) || !Number.isInteger(value) || value < FIRST_SURE_DAY) return String(value);
  const [year, month, day] = new Date(DAY_ZERO + value * DAY_MS).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
const DAY = /d+.m+.y+/i;
/** Excel's 60 is a 29 February 1900 that there was not. */
const FIRST_SURE_DAY = 61;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The number format that a cell copied in the grid comes with. */
function copiedPattern({ s }: ICellData): string {
  return typeof s === 'object' ? (s?.n?.pattern ?? '') : '';
}
const BOOLEAN = 3;

/** One rectangle if the cells fill it; else one for each run of neighbours in a row. */
function blocks(places: readonly (readonly [number, number])[]): IRange[] {
  if (places.length === 0) return [];
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  const whole = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  const size = (whole.endRow - whole.startRow + 1) * (whole.endColumn - whole.startColumn + 1);
  return size === places.length ? [whole] : runs(places);
}

function runs(places: readonly (readonly [number, number])[]): IRange[] {
  const found: IRange[] = [];
  for (const [row, column] of [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = found.at(-1);
    if (last?.startRow === row && last.endColumn === column - 1) last.endColumn = column;
    else found.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return found;
}

function textsIn(
  { startRow, endRow, startColumn, endColumn }: IRange,
  texts: ReadonlyMap<string, string>,
): string[][] {
  return Array.from({ length: endRow - startRow + 1 }, (_row, row) =>
    Array.from(
      { length: endColumn - startColumn + 1 },
      (_column, column) => texts.get(`${startRow + row},${startColumn + column}`) ?? '',
    ),
  );
}
