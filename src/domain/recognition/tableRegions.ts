/** Somebody's sheet can hold several tables, one under another or side by side: where each of them stands. */
import { cellText, isBlank, type CellValue } from '../cell';
import type { Format } from '../formats/format';
import { belowReader } from './belowRows';
import { filledCells, isBlankRow, type Grid } from './grid';
import { headingReader, type HeadingReader } from './headingReader';
import { recognise } from './recognise';

/** Cells of a sheet; 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** 0-based rows and columns of the sheet; the ends are the first ones outside. */
export interface TableRegion {
  /** Where what is written over the table may begin. */
  readonly titleRow: number;
  readonly headerRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** Fewer official columns than these make no table of a format: «No.» and «Responsable» head any list. */
export const FEWEST_COLUMNS = 3;

/**
 * Every place where a table of some format may stand, from top to bottom. The same headings again are a section of the
 * same table, and not another.
 *
 * @param tables what Excel itself knows as a table, totals row aside: their bounds are exact
 */
export function tableRegions(
  grid: Grid,
  formats: readonly Format[],
  tables: readonly Area[],
): readonly TableRegion[] {
  const loose = withoutAreas(grid, tables);
  const titles = titleReader(loose, formats);
  const regions = [
    ...looseRegions(loose, formats, tables, titles),
    ...tables.map((area) => exactRegion(area, tables, titles)),
  ];
  return regions.sort((a, b) => a.headerRow - b.headerRow || a.firstColumn - b.firstColumn);
}

/** The sheet with nothing but that region, each cell in its own row and column. */
export function onlyRegion(grid: Grid, region: TableRegion): Grid {
  const { titleRow, headerRow, firstColumn, endColumn } = region;
  return grid.slice(0, region.endRow).map((row, index) => {
    if (index < titleRow) return [];
    // What is written over a table is often joined over other columns than its own.
    const isTitle = index < headerRow && firstColumn === 0;
    return row
      .slice(0, isTitle ? undefined : endColumn)
      .map((value, column) => (column < firstColumn ? '' : value));
  });
}

function exactRegion(area: Area, tables: readonly Area[], titlesOver: TitleReader): TableRegion {
  const { row, column, rowCount, columnCount } = area;
  return {
    titleRow: titlesOver(row, endOver(row, tables)),
    headerRow: row,
    endRow: row + rowCount,
    firstColumn: column,
    endColumn: column + columnCount,
  };
}

function withoutAreas(grid: Grid, areas: readonly Area[]): Grid {
  if (areas.length === 0) return grid;
  const isInside = (row: number, column: number) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
  return grid.map((cells, row) => cells.map((value, column) => (isInside(row, column) ? '' : value)));
}

function looseRegions(
  grid: Grid,
  formats: readonly Format[],
  tables: readonly Area[],
  titlesOver: TitleReader,
): readonly TableRegion[] {
  const heads = headingRows(grid, formats);
  if (heads.length === 0) return unclearRegion(grid, formats);
  const starts = [...heads.map(({ row }) => row), ...tables.map(({ row }) => row)].sort((a, b) => a - b);
  return heads.flatMap(({ row, bands }, index) => {
    const next = starts.find((start) => start > row);
    const above = (heads[index - 1]?.row ?? -1) + 1;
    const endRow = next === undefined ? grid.length : titlesOver(next, row + 1);
    const titleRow = titlesOver(row, Math.max(above, endOver(row, tables)));
    return bands.map((band) => ({ titleRow, headerRow: row, endRow, ...band }));
  });
}

/** Misspelt headings, or parted in two rows: only the whole sheet tells. */
function unclearRegion(grid: Grid, formats: readonly Format[]): readonly TableRegion[] {
  const found = recognise(grid, formats);
  if (!found || found.matched < FEWEST_COLUMNS) return [];
  const { headerRow } = found.table;
  return [{ titleRow: 0, headerRow, endRow: grid.length, firstColumn: 0, endColumn: Infinity }];
}

interface Band {
  readonly firstColumn: number;
  readonly endColumn: number;
}

interface HeadingRow {
  readonly row: number;
  /** The tables that stand side by side under it. */
  readonly bands: readonly Band[];
}

/** The first row of headings of each table. */
function headingRows(grid: Grid, formats: readonly Format[]): readonly HeadingRow[] {
  const readers = formats.map(headingReader);
  const found: HeadingRow[] = [];
  let current: readonly CellValue[] = [];
  let last = -Infinity;
  grid.forEach((cells, row) => {
    const texts = cells.map(cellText);
    if (!readers.some((reader) => reader.count(texts) >= FEWEST_COLUMNS)) return;
    const isLowerRow = row === last + 1;
    last = row;
    if (isLowerRow || isRepeated(current, cells)) return;
    current = cells;
    found.push({ row, bands: bandsOf(texts, readers) });
  });
  return found;
}

/** At least half of the headings again, in their own columns. */
function isRepeated(headings: readonly CellValue[], cells: readonly CellValue[]): boolean {
  const same = headings.filter((value, column) => !isBlank(value) && cells[column] === value);
  return same.length > 0 && same.length * 2 >= filledCells(headings).length;
}

/** A blank column parts two tables only when what follows it names again columns that came before. */
function bandsOf(headings: readonly string[], readers: readonly HeadingReader[]): readonly Band[] {
  const starts = [0];
  let keys = new Set<string>();
  let group: string[] = [];
  let groupStart = 0;
  const close = (): void => {
    const repeated = group.filter((key) => keys.has(key));
    if (group.length >= FEWEST_COLUMNS && repeated.length > 1 && groupStart > 0) {
      starts.push(groupStart);
      keys = new Set();
    }
    for (const key of group) keys.add(key);
    group = [];
  };
  headings.forEach((heading, column) => {
    if (heading === '') {
      close();
      return;
    }
    if (group.length === 0) groupStart = column;
    group.push(readers.map((reader) => reader.keyOf(heading)).find(Boolean) ?? `\u0000${column}`);
  });
  close();
  return starts.map((firstColumn, index) => ({ firstColumn, endColumn: starts[index + 1] ?? Infinity }));
}

/** The row after the last Excel table over that row; 0 when there is none. */
function endOver(row: number, tables: readonly Area[]): number {
  const ends = tables.map((area) => area.row + area.rowCount).filter((end) => end <= row);
  return Math.max(0, ...ends);
}

/** The first row of what is written over those headings, no higher than `lowest`. */
type TitleReader = (headerRow: number, lowest: number) => number;

/**
 * Up from the headings: what is written over them, parted from the table above by a blank row. With no table above, all
 * there is. What some format sets under its records is no title, short as it is.
 */
function titleReader(grid: Grid, formats: readonly Format[]): TitleReader {
  const readers = formats.filter(({ below }) => below).map(belowReader);
  const isTitle = (cells: readonly CellValue[]): boolean =>
    looksLikeTitle(cells) && !readers.some((read) => read(cells));
  return (headerRow, lowest) => {
    if (lowest === 0) return 0;
    let first = headerRow;
    let start: number | null = null;
    while (first > lowest && isTitle(grid[first - 1] ?? [])) {
      first -= 1;
      if (isBlankRow(grid[first] ?? [])) start = first + 1;
    }
    return start ?? first;
  };
}

function looksLikeTitle(row: readonly CellValue[]): boolean {
  const texts = filledCells(row).map(cellText);
  return new Set(texts).size <= 2 || texts.some((text) => text.endsWith(':'));
}
