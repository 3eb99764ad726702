import { cellText, type CellValue } from '../cell';
import type { ColumnKey, Format } from '../formats/format';
import { foldHeading } from '../text/foldText';
import type { Grid } from './grid';
import { foldedNames, headingText, mapHeadings } from './mapHeadings';

/** The row of the headings, or the two rows when a group heading stands over them. */
export interface FoundHeadings {
  readonly firstRow: number;
  readonly lastRow: number;
  /** By grid column. */
  readonly headings: readonly string[];
}

/** The row that names most official columns, the first of them; `null` when none names any. */
export function findHeadings(grid: Grid, format: Format): FoundHeadings | null {
  const columns = columnReader(format);
  const single = grid.map((row, index) => candidate(index, index, row.map(cellText), columns.count));
  const double = single.flatMap(({ count }, index) => {
    const below = grid[index + 1];
    if (!below || count === 0 || !looksLikeHeadings(below)) return [];
    const both = candidate(index, index + 1, columns.combine(grid[index] ?? [], below), columns.count);
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

const LONGEST_HEADING = 120;
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

function columnReader(format: Format) {
  const names = foldedNames(format);
  const official = new Set(format.official.map(({ key }) => key));
  const known = new Map<string, ColumnKey | undefined>();
  const keyOf = (heading: string): ColumnKey | undefined => {
    if (heading === '' || heading.length > LONGEST_HEADING) return undefined;
    if (!known.has(heading)) known.set(heading, names.get(foldHeading(headingText(heading))));
    return known.get(heading);
  };
  return {
    count: (headings: readonly string[]): number => {
      const keys = headings.map(keyOf).filter((key) => key !== undefined && official.has(key));
      return new Set(keys).size;
    },
    /** The lower heading is the precise one, unless only the one above is known. */
    combine: (above: readonly CellValue[], below: readonly CellValue[]): readonly string[] =>
      Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
        const upper = cellText(above[column] ?? '');
        const lower = cellText(below[column] ?? '');
        return keyOf(lower) !== undefined || keyOf(upper) === undefined ? lower || upper : upper;
      }),
  };
}

function looksLikeHeadings(row: readonly CellValue[]): boolean {
  return row.every((value) => typeof value === 'string' && value.length <= LONGEST_HEADING);
}
