import { cellText, type CellValue } from '../cell';
import type { Format } from '../formats/format';
import type { Grid } from './grid';
import { headingReader, LONGEST_HEADING, type HeadingReader } from './headingReader';
import { mapHeadings } from './mapHeadings';

/** The row of the headings, or the two rows when a group heading stands over them. */
export interface FoundHeadings {
  readonly firstRow: number;
  readonly lastRow: number;
  /** By grid column. */
  readonly headings: readonly string[];
}

/** The row that names most official columns, the first of them; `null` when none names any. */
export function findHeadings(grid: Grid, format: Format): FoundHeadings | null {
  const reader = headingReader(format);
  const single = grid.map((row, index) => candidate(index, index, row.map(cellText), reader.count));
  const double = single.flatMap(({ count }, index) => {
    const below = grid[index + 1];
    if (!below || count === 0 || !looksLikeHeadings(below)) return [];
    const both = candidate(index, index + 1, combined(grid[index] ?? [], below, reader), reader.count);
    return both.count > Math.max(count, single[index + 1]?.count ?? 0) ? [both] : [];
  });
  return best([...single, ...double]) ?? findMisspelt(grid, format);
}

interface Candidate extends FoundHeadings {
  /** Different official columns named. */
  readonly count: number;
}

function candidate(
  firstRow: number,
  lastRow: number,
  headings: readonly string[],
  count: (headings: readonly string[]) => number,
): Candidate {
  return { firstRow, lastRow, headings, count: count(headings) };
}

function best(candidates: readonly Candidate[]): FoundHeadings | null {
  const most = candidates.reduce((top, { count }) => Math.max(top, count), 0);
  return most === 0 ? null : (candidates.find(({ count }) => count === most) ?? null);
}

/** Misspelt headings are looked for near the top only: every row would be compared letter by letter. */
const ROWS_TO_READ_CLOSELY = 60;

function findMisspelt(grid: Grid, format: Format): FoundHeadings | null {
  const official = new Set(format.official.map(({ key }) => key));
  const count = (headings: readonly string[]) =>
    mapHeadings(headings, format).mapped.filter(({ key }) => official.has(key)).length;
  return best(
    grid
      .slice(0, ROWS_TO_READ_CLOSELY)
      .map((row, index) => candidate(index, index, row.map(cellText), count)),
  );
}

/** The lower heading is the precise one, unless only the one above is known. */
function combined(
  above: readonly CellValue[],
  below: readonly CellValue[],
  { keyOf }: HeadingReader,
): readonly string[] {
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const upper = cellText(above[column] ?? '');
    const lower = cellText(below[column] ?? '');
    return keyOf(lower) !== undefined || keyOf(upper) === undefined ? lower || upper : upper;
  });
}

function looksLikeHeadings(row: readonly CellValue[]): boolean {
  return row.every((value) => typeof value === 'string' && value.length <= LONGEST_HEADING);
}
