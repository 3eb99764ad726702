/** Somebody else's table, found wherever it stands in the sheet and read into the columns of a format. */
import { isBlank, type CellValue } from '../cell';
import { foldHeading } from '../text/foldText';
import { columnOf, type ColumnKey, type Format } from '../formats/format';
import { belowRows, type BelowRow } from './belowRows';
import { findHeadings } from './findHeadings';
import { cellAt, type Grid } from './grid';
import { readHeaderBlock, type HeaderValues } from './headerBlock';
import { mapHeadings, type ColumnChoices, type HeadingMap } from './mapHeadings';
import { classifyBody, type BodyRow, type SkipReason, type TableShape } from './tableBody';

export interface FoundRow {
  /** 0-based row of the grid. */
  readonly gridRow: number;
  /** Filled cells only, raw. A row can have its only text in a column that is none of the format's. */
  readonly values: Readonly<Partial<Record<ColumnKey, CellValue>>>;
  /** What is written over repeated headings above this row, when there is any: another programme's section. */
  readonly headerBlock?: HeaderValues;
}

export interface FoundTable extends HeadingMap {
  /** 0-based grid row of the headings; of the lower one when there are two. */
  readonly headerRow: number;
  readonly headerBlock: HeaderValues;
  /** The column that stood in rows of their own under the records, when it did, and the caption of the first. */
  readonly below?: { readonly key: ColumnKey; readonly heading: string };
  readonly rows: readonly FoundRow[];
  readonly skipped: readonly { readonly gridRow: number; readonly reason: SkipReason }[];
}

/**
 * `null` when no row names a single official column of the format. `mapped` and `unused` count grid columns.
 *
 * @param chosen what a person decided of some grid columns, whatever their headings say
 */
export function findTable(grid: Grid, format: Format, chosen: ColumnChoices = {}): FoundTable | null {
  const under = belowRows(grid, format);
  const found = findHeadings(withoutRows(grid, under), format);
  if (!found) return null;
  const map = mapHeadings(found.headings, format, chosen);
  const shape = shapeOf(found.headings, map, format);
  const body = classifyBody(grid, found.lastRow + 1, shape, new Set(under.keys()));
  const { rows, skipped, below } = readBody(body, { grid, map, format, under });
  return {
    ...map,
    missing: map.missing.filter((key) => key !== below?.key),
    headerRow: found.lastRow,
    headerBlock: readHeaderBlock(grid.slice(0, found.firstRow), format),
    ...(below ? { below } : {}),
    rows,
    skipped,
  };
}

function withoutRows(grid: Grid, rows: ReadonlyMap<number, unknown>): Grid {
  return rows.size === 0 ? grid : grid.map((cells, row) => (rows.has(row) ? [] : cells));
}

function shapeOf(headings: readonly string[], map: HeadingMap, format: Format): TableShape {
  const filled = headings.flatMap((heading, index) => (isBlank(heading) ? [] : index));
  return {
    columns: map.mapped.flatMap(({ index, key, heading }) => {
      const column = columnOf(format, key);
      return column ? { index, key, column, folded: foldHeading(heading) } : [];
    }),
    firstColumn: filled[0] ?? 0,
    lastColumn: filled.at(-1) ?? 0,
  };
}

interface Source {
  readonly grid: Grid;
  readonly map: HeadingMap;
  readonly format: Format;
  readonly under: ReadonlyMap<number, BelowRow>;
}

function readBody(
  body: readonly BodyRow[],
  { grid, map, format, under }: Source,
): Pick<FoundTable, 'rows' | 'skipped' | 'below'> {
  const rows: FoundRow[] = [];
  const skipped: { gridRow: number; reason: SkipReason }[] = [];
  let below: FoundTable['below'];
  let titles: (readonly CellValue[])[] = [];
  let section: HeaderValues | null = null;
  /** Whether what comes under a record now is of the last one. */
  let isUnderRow = false;
  for (const entry of body) {
    const { gridRow } = entry;
    if (entry.kind === 'row') {
      const values = rowValues(grid, gridRow, map);
      rows.push({ gridRow, values, ...(section ? { headerBlock: section } : {}) });
      isUnderRow = true;
    } else if (entry.kind === 'below') {
      const taken = isUnderRow ? withBelow(rows.at(-1), under.get(gridRow), format) : null;
      if (taken) {
        rows.splice(-1, 1, taken.row);
        below ??= taken.below;
      } else skipped.push({ gridRow, reason: 'strayBelow' });
    } else {
      skipped.push({ gridRow, reason: entry.reason });
      // A page that ends between a record and what goes under it repeats the headings there.
      isUnderRow &&= entry.reason === 'repeatedHeading' || entry.reason === 'title';
      if (entry.reason === 'title') titles.push(grid[gridRow] ?? []);
      if (entry.reason === 'repeatedHeading' && titles.length > 0) {
        section = readHeaderBlock(titles, format);
        titles = [];
      }
    }
  }
  return { rows, skipped, ...(below ? { below } : {}) };
}

function rowValues(grid: Grid, gridRow: number, { mapped }: HeadingMap): FoundRow['values'] {
  const values: Partial<Record<ColumnKey, CellValue>> = {};
  for (const { index, key } of mapped) {
    const value = cellAt(grid, gridRow, index);
    if (!isBlank(value)) values[key] = value;
  }
  return values;
}

/** The record with what stands under it; `null` when it already says something else there. */
function withBelow(
  row: FoundRow | undefined,
  under: BelowRow | undefined,
  { below }: Format,
): { readonly row: FoundRow; readonly below: FoundTable['below'] } | null {
  if (!row || !under || !below) return null;
  const { key } = below;
  const own = row.values[key] ?? under.value;
  if (own !== under.value && !isBlank(under.value)) return null;
  const values = isBlank(own) ? row.values : { ...row.values, [key]: own };
  return { row: { ...row, values }, below: { key, heading: under.caption } };
}
