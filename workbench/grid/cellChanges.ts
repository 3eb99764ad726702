import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellView, SheetView, StyleView } from '../projection/view';

/** By row and column; what is `null` is taken away. */
export type CellValues = Record<number, Record<number, Nullable<CellUpdate>>>;
type CellUpdate = { [Key in keyof ICellData]?: Nullable<ICellData[Key]> };

/** The cells to write so that `before` looks like `after`; none when nothing changed. */
export function cellChanges(before: SheetView['cells'], after: SheetView['cells']): CellValues[] {
  const values: CellValues = {};
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(row);
    const is = after.get(row);
    for (const column of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const view = is?.get(column);
      if (sameCell(was?.get(column), view)) continue;
      (values[row] ??= {})[column] = view === undefined ? null : cellUpdate(view);
    }
  }
  return Object.keys(values).length === 0 ? [] : [values];
}

/** Forgets the cells of which the grid may show something else than it was told. */
export function without(
  cells: SheetView['cells'],
  places: Iterable<readonly [number, number]>,
): SheetView['cells'] {
  const rest = new Map(cells);
  for (const [row, column] of places) {
    const columns = new Map(rest.get(row));
    columns.set(column, UNKNOWN);
    rest.set(row, columns);
  }
  return rest;
}
/** Equal to no view, not even to an absent one. */
const UNKNOWN: CellView = { v: null, t: null, f: 'unknown', s: null };

function sameCell(a: CellView | undefined, b: CellView | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.v === b.v && a.t === b.t && a.f === b.f && a.s === b.s;
}

/** Says every part, since the grid joins what it is told with what it has. */
function cellUpdate({ v, t, f, s }: CellView): CellUpdate {
  return { v, t, f, p: null, si: null, s: s === null ? null : wholeStyle(s) };
}

const NOTHING: Readonly<Record<keyof StyleView, null>> = {
  ff: null, fs: null, bl: null, it: null, ul: null, st: null, cl: null, bg: null,
  ht: null, vt: null, tb: null, pd: null, tr: null, n: null, bd: null,
}; // prettier-ignore

function wholeStyle(style: StyleView): IStyleData {
  const whole = { ...NOTHING, ...structuredClone(style), bd: { ...NO_BORDERS, ...style.bd } };
  return whole as unknown as IStyleData;
}
const NO_BORDERS = { t: null, r: null, b: null, l: null };
