import { cellText, isBlank } from '../cell';
import type { RawTable } from '../tables/rawTable';
import { sameHeading } from '../tables/tableData';
import type { Ledger } from './ledger';

export interface RenamedHeadings {
  /** Headings of the open workbook that the table of the copy no longer has. */
  readonly faltan: readonly string[];
  /** Headings with content below that only the copy has: what was written under the others may be there. */
  readonly ajenos: readonly string[];
}

/**
 * Columns that a copy may hold under another heading, which would be left out without a word; `null` where none is
 * missing or nothing stands under a heading that the open workbook does not know.
 */
export function renamedHeadings(
  { columns }: Pick<Ledger, 'columns'>,
  mine: RawTable,
  theirs: RawTable,
): RenamedHeadings | null {
  const ours = mine.headings.map(cellText);
  const found = theirs.headings.map(cellText);
  const faltan = columns
    .map(({ heading }) => heading)
    .filter((heading) => has(ours, heading) && !has(found, heading));
  const known = [...ours, ...columns.map(({ heading }) => heading)];
  const ajenos = found.filter(
    (heading, place) =>
      heading !== '' && !has(known, heading) && theirs.body.some((cells) => !isBlank(cells[place] ?? '')),
  );
  return faltan.length > 0 && ajenos.length > 0 ? { faltan, ajenos } : null;
}

function has(headings: readonly string[], heading: string): boolean {
  return headings.some((each) => sameHeading(each, heading));
}
