import type { Block } from '../report/block';
import { rowHeights } from '../report/writeBlocks';
import { widthInPoints } from '../sheets/columnFormat';
import { matrizColumns, PRINTED_WIDTH } from './columns';

/** Points of a Legal page on its side, within its margins. */
const PAGE = { width: 952, height: 526 } as const;
const ROW_HEIGHT = 15;
/** Fonts differ between programs: a page is taken for a little shorter than it is. */
const CAUTION = 0.95;

/**
 * The sections that would be cut by the end of a page and fit whole in the next one: the 0-based rows where they begin.
 *
 * @param ends first row under each section, from the top of the sheet
 */
export function pagesOf(blocks: readonly Block[], ends: readonly number[]): readonly number[] {
  const widths = matrizColumns.map(({ width }) => width);
  const printed = widths.slice(0, PRINTED_WIDTH).reduce((sum, width) => sum + widthInPoints(width), 0);
  const page = (PAGE.height * CAUTION * Math.max(printed, PAGE.width)) / PAGE.width;
  const heights = rowHeights(blocks, widths);
  const heightOf = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => heights.get(from + index) ?? ROW_HEIGHT).reduce(
      (sum, height) => sum + height,
      0,
    );
  const pages: number[] = [];
  let filled = 0;
  ends.forEach((end, index) => {
    const start = ends[index - 1] ?? 0;
    const height = heightOf(start, end);
    if (filled > 0 && filled + height > page && height <= page) {
      pages.push(start);
      filled = 0;
    }
    filled = (filled + height) % page;
  });
  return pages;
}
