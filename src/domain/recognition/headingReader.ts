import { foldHeading } from '../text/foldText';
import type { ColumnKey, Format } from '../formats/format';
import { foldedNames, headingText } from './mapHeadings';

/** No heading of a format is near this long; prose is. */
export const LONGEST_HEADING = 120;

/** Reads headings as columns of one format, each text once: sheets repeat them, and folding costs. */
export interface HeadingReader {
  /** The column that a heading names letter by letter, but for case, accents and plurals. */
  readonly keyOf: (heading: string) => ColumnKey | undefined;
  /** Different official columns named. */
  readonly count: (headings: readonly string[]) => number;
}

export function headingReader(format: Format): HeadingReader {
  const names = foldedNames(format);
  const official = new Set(format.official.map(({ key }) => key));
  const known = new Map<string, ColumnKey | undefined>();
  const keyOf = (heading: string): ColumnKey | undefined => {
    if (heading === '' || heading.length > LONGEST_HEADING) return undefined;
    if (!known.has(heading)) known.set(heading, names.get(foldHeading(headingText(heading))));
    return known.get(heading);
  };
  return {
    keyOf,
    count: (headings) => {
      const keys = headings.map(keyOf).filter((key) => key !== undefined && official.has(key));
      return new Set(keys).size;
    },
  };
}
