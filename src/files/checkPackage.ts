/**
 * What must hold before a workbook is parsed. The parser takes a worksheet that was cut short for an empty one,
 * missing shared strings for blanks, and a small zip that grows to gigabytes for a large workbook.
 */
import { scanPart } from './scanPart';
import type { FileProblem } from './tableFile';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** All parts together, inflated. Parsing them takes two or three times as much memory. */
const MOST_INFLATED_BYTES = 150_000_000;
/** Rows by columns up to the farthest cell of a worksheet: what its grid costs, however empty. */
const MOST_CELLS = 20_000_000;

const WORKSHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i;
const SHARED_STRINGS = /(?:^|\/)sharedStrings\.xml$/i;
const WORKBOOK = /(?:^|\/)workbook\.xml$/i;

/** How the parts that carry the data end; a part cut short does not. */
const ENDINGS: readonly (readonly [name: RegExp, ending: RegExp])[] = [
  [WORKSHEET, /<\/(?:\w+:)?worksheet\s*>\s*$/],
  [SHARED_STRINGS, /(?:<\/(?:\w+:)?sst\s*>|<(?:\w+:)?sst\b[^<>]*\/>)\s*$/],
  [WORKBOOK, /<\/(?:\w+:)?workbook\s*>\s*$/],
];

/** `null` when the workbook is whole and of a size that can be read. */
export async function checkPackage(bytes: Uint8Array): Promise<FileProblem | null> {
  const entries = readZipDirectory(bytes);
  if (entries === null) return { kind: 'truncated' };
  const other = otherKindOfZip(entries);
  if (other) return other;
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > MOST_INFLATED_BYTES)
    return { kind: 'tooLarge', bytes: inflated, limit: MOST_INFLATED_BYTES };

  const hasSharedStrings = entries.some(({ name }) => SHARED_STRINGS.test(name));
  for (const entry of entries) {
    const problem = await checkPart(bytes, entry, hasSharedStrings);
    if (problem) return problem;
  }
  return null;
}

async function checkPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  hasSharedStrings: boolean,
): Promise<FileProblem | null> {
  const part = entry.name;
  const scan = await scanPart(bytes, entry);
  if (scan === null) return { kind: 'damaged', part };
  if (ENDINGS.some(([name, ending]) => name.test(part) && !ending.test(scan.tail)))
    return { kind: 'damaged', part };
  if (!WORKSHEET.test(part)) return null;
  if (scan.usesSharedStrings && !hasSharedStrings) return { kind: 'damaged', part: 'sharedStrings.xml' };
  const cells = scan.lastRow * scan.lastColumn;
  return cells > MOST_CELLS ? { kind: 'tooManyCells', part, cells, limit: MOST_CELLS } : null;
}

function otherKindOfZip(entries: readonly ZipEntry[]): FileProblem | null {
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(WORKBOOK)) return null;
  if (has(/(?:^|\/)workbook\.bin$/i)) return { kind: 'binaryWorkbook' };
  return has(/^content\.xml$/) && has(/^mimetype$/) ? { kind: 'openDocument' } : { kind: 'unknownContent' };
}
