/**
 * What must hold before a workbook is parsed. The parser takes a worksheet that was cut short for an empty one,
 * missing shared strings for blanks, and a small zip that grows to gigabytes for a large workbook.
 */
import { scanPart, type PartScan } from './scanPart';
import type { FileProblem } from './tableFile';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** All parts together, inflated. Parsing them takes two or three times as much memory. */
const MOST_INFLATED_BYTES = 150_000_000;
/** Rows by columns up to the farthest cell, all worksheets together: what their grids cost, however empty. */
const MOST_CELLS = 20_000_000;
/**
 * Elements of the worksheets (two for each filled cell, one for a blank one with a format), of the shared strings (two
 * for each) and of the parts that are kept as trees. Each costs the parser up to 400 bytes.
 */
const MOST_ELEMENTS = { cells: 4_000_000, strings: 3_000_000, others: 2_000_000 } as const;
/** A workbook with hundreds of sheets, pictures and charts has fewer. */
const MOST_PARTS = 10_000;

const WORKSHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i;
const SHARED_STRINGS = /(?:^|\/)sharedStrings\.xml$/i;
const WORKBOOK = /(?:^|\/)workbook\.xml$/i;
/** Parts that the parser reads; pictures and programs it leaves alone. */
const XML = /\.(?:xml|rels)$/i;

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
  const other = otherKindOfZip(entries) ?? directoryProblem(bytes, entries);
  if (other) return other;

  const hasSharedStrings = entries.some(({ name }) => SHARED_STRINGS.test(name));
  const totals: Totals = { area: 0, cells: 0, strings: 0, others: 0 };
  for (const entry of entries) {
    const scan = await scanPart(bytes, entry);
    if (scan === null) return { kind: 'damaged', part: entry.name };
    const problem = partProblem(entry.name, scan, hasSharedStrings) ?? sizeProblem(entry.name, scan, totals);
    if (problem) return problem;
  }
  return null;
}

/** A bomb tells on itself in the directory: too many parts, the same one twice, more bytes than the file has. */
function directoryProblem(bytes: Uint8Array, entries: readonly ZipEntry[]): FileProblem | null {
  if (entries.length > MOST_PARTS) return { kind: 'unknownContent' };
  const names = new Set<string>();
  for (const { name } of entries) {
    const fold = name.toLowerCase();
    if (names.has(fold)) return { kind: 'damaged', part: name };
    names.add(fold);
  }
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > MOST_INFLATED_BYTES)
    return { kind: 'tooLarge', bytes: inflated, limit: MOST_INFLATED_BYTES };
  // Parts that overlap would each be inflated from the same bytes.
  const compressed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  return compressed > bytes.length ? { kind: 'damaged', part: entries[0]?.name ?? '' } : null;
}

function partProblem(part: string, scan: PartScan, hasSharedStrings: boolean): FileProblem | null {
  if (ENDINGS.some(([name, ending]) => name.test(part) && !ending.test(scan.tail)))
    return { kind: 'damaged', part };
  if (!scan.isWorksheet) return null;
  if (scan.hidesReferences || !ENDINGS[0]?.[1].test(scan.tail)) return { kind: 'damaged', part };
  return scan.usesSharedStrings && !hasSharedStrings ? { kind: 'damaged', part: 'sharedStrings.xml' } : null;
}

type Totals = Record<keyof typeof MOST_ELEMENTS | 'area', number>;

function sizeProblem(part: string, scan: PartScan, totals: Totals): FileProblem | null {
  const kind = scan.isWorksheet ? 'cells' : SHARED_STRINGS.test(part) ? 'strings' : 'others';
  if (kind === 'others' && !XML.test(part)) return null;
  totals[kind] += scan.elements;
  if (scan.isWorksheet) totals.area += scan.lastRow * scan.lastColumn;
  if (totals.area > MOST_CELLS) return { kind: 'tooManyCells', part, cells: totals.area, limit: MOST_CELLS };
  return totals[kind] > MOST_ELEMENTS[kind]
    ? { kind: 'tooManyCells', part, cells: totals[kind], limit: MOST_ELEMENTS[kind] }
    : null;
}

function otherKindOfZip(entries: readonly ZipEntry[]): FileProblem | null {
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(WORKBOOK)) return null;
  if (has(/(?:^|\/)workbook\.bin$/i)) return { kind: 'binaryWorkbook' };
  return has(/^content\.xml$/) && has(/^mimetype$/) ? { kind: 'openDocument' } : { kind: 'unknownContent' };
}
