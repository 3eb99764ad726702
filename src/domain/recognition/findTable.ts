/** Somebody else's table, found wherever it stands in the sheet and read into the columns of a format. */
import { isBlank, type CellValue } from '../cell';
import { foldHeading } from '../text/foldText';
import { columnOf, type ColumnKey, type Format } from '../formats/format';
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
  readonly rows: readonly FoundRow[];
  readonly skipped: readonly { readonly gridRow: number; readonly reason: SkipReason }[];
}

/**
 * `null` when no row names a single official column of the format. `mapped` and `unused` count grid columns.
 *
 * @param chosen what a person decided of some grid columns, whatever their headings say
 */
export function findTable(grid: Grid, format: Format, chosen: ColumnChoices = {}): FoundTable | null {
  const found = findHeadings(grid, format);
  if (!found) return null;
  const map = mapHeadings(found.headings, format, chosen);
  const shape = shapeOf(found.headings, map, format);
  const body = classifyBody(grid, found.lastRow + 1, shape);
  return {
    ...map,
    headerRow: found.lastRow,
    headerBlock: readHeaderBlock(grid.slice(0, found.firstRow), format),
    rows: readRows(grid, body, map, format),
    skipped: body.flatMap((row) =>
      row.kind === 'skipped' ? { gridRow: row.gridRow, reason: row.reason } : [],
    ),
  };
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

function readRows(
  grid: Grid,
  body: readonly BodyRow[],
  map: HeadingMap,
  format: Format,
): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  let titles: (readonly CellValue[])[] = [];
  let section: HeaderValues | null = null;
  for (const entry of body) {
    if (entry.kind === 'skipped') {
      if (entry.reason === 'title') titles.push(grid[entry.gridRow] ?? []);
      if (entry.reason === 'repeatedHeading' && titles.length > 0) {
        section = readHeaderBlock(titles, format);
        titles = [];
      }
      continue;
    }
    const values: Partial<Record<ColumnKey, CellValue>> = {};
    for (const { index, key } of map.mapped) {
      const value = cellAt(grid, entry.gridRow, index);
      if (!isBlank(value)) values[key] = value;
    }
    rows.push({ gridRow: entry.gridRow, values, ...(section ? { headerBlock: section } : {}) });
  }
  return rows;
}
