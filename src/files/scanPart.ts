import { inflateEntry, type ZipEntry } from './zipDirectory';

/** What a part shows without being parsed. */
export interface PartScan {
  /** Its last characters. */
  readonly tail: string;
  /** Some cell takes its text from the shared strings. */
  readonly usesSharedStrings: boolean;
  /** 1-based; 0 when no cell says where it is. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Longer than anything that is looked for, so that nothing is missed where two chunks meet. */
const OVERLAP = 200;

/** Goes through the part chunk by chunk, keeping none; `null` when it cannot be inflated to what it declares. */
export async function scanPart(bytes: Uint8Array, entry: ZipEntry): Promise<PartScan | null> {
  // The marks looked for are ASCII, so one byte can be read as one character.
  const decoder = new TextDecoder('windows-1252');
  const scan = { tail: '', usesSharedStrings: false, lastRow: 0, lastColumn: 0 };
  const isWhole = await inflateEntry(bytes, entry, (chunk) => {
    const text = scan.tail + decoder.decode(chunk, { stream: true });
    scan.usesSharedStrings ||= text.includes(' t="s"');
    for (const [, letters = '', digits = ''] of text.matchAll(/ r="([A-Z]{1,3})(\d{1,7})"/g)) {
      scan.lastRow = Math.max(scan.lastRow, Number(digits));
      scan.lastColumn = Math.max(scan.lastColumn, columnNumber(letters));
    }
    scan.tail = text.slice(-OVERLAP);
  });
  return isWhole ? scan : null;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
