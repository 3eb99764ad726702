import { inflateEntry, type ZipEntry } from './zipDirectory';

/** What a part shows without being parsed. */
export interface PartScan {
  /** Its last characters. */
  readonly tail: string;
  /** It holds cells, whatever its name is. */
  readonly isWorksheet: boolean;
  /** Some cell takes its text from the shared strings. */
  readonly usesSharedStrings: boolean;
  /** 1-based; 0 when no cell says where it is. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Some reference is written with character codes: nobody's Excel does it, and it would hide where the cell is. */
  readonly hidesReferences: boolean;
  /** Elements, each of which the parser keeps or goes through. */
  readonly elements: number;
}

/** Longer than anything that is looked for, so that nothing is missed where two chunks meet. */
const OVERLAP = 200;

/** References as the parser takes them: in any quotes or none, in either case, with zeros before the number. */
const REFERENCE = /\sr\s{0,9}=\s{0,9}["']?([A-Za-z]{0,3})(\d{1,20})(?=["'\s/>])/g;
/** A cell that does not say where it is stands after the one before it, in the row that its row says. */
const PLACELESS_CELL = /<(?:[\w.-]{1,60}:)?c(?=[\s/>])(?![^<>]{0,300}\sr\s{0,9}=)[^<>]{0,300}>/;
const HIDDEN_REFERENCE = /\sr\s{0,9}=\s{0,9}["']?[A-Za-z\d]{0,20}&#/;
const LESS_THAN = 0x3c;
const SLASH = 0x2f;

/** Goes through the part chunk by chunk, keeping none; `null` when it cannot be inflated to what it declares. */
export async function scanPart(bytes: Uint8Array, entry: ZipEntry): Promise<PartScan | null> {
  // The marks looked for are ASCII, so one byte can be read as one character.
  const decoder = new TextDecoder('windows-1252');
  const scan = {
    tail: '',
    isWorksheet: false,
    usesSharedStrings: false,
    lastRow: 0,
    lastColumn: 0,
    hidesReferences: false,
    elements: 0,
  };
  const rows = { last: 0, havePlacelessCells: false };
  const isWhole = await inflateEntry(bytes, entry, (chunk) => {
    scan.elements += countElements(chunk);
    const text = scan.tail + decoder.decode(chunk, { stream: true });
    scan.isWorksheet ||= /<(?:[\w.-]{1,60}:)?(?:worksheet|sheetData)[\s/>]/.test(text);
    scan.usesSharedStrings ||= /\st\s{0,9}=\s{0,9}["']?s["'\s/>]/.test(text);
    rows.havePlacelessCells ||= PLACELESS_CELL.test(text);
    scan.hidesReferences ||= HIDDEN_REFERENCE.test(text);
    for (const [, letters = '', digits = ''] of text.matchAll(REFERENCE)) {
      rows.last = Math.max(rows.last, Number(digits));
      if (letters !== '') scan.lastRow = Math.max(scan.lastRow, Number(digits));
      scan.lastColumn = Math.max(scan.lastColumn, columnNumber(letters));
    }
    scan.tail = text.slice(-OVERLAP);
  });
  if (!isWhole) return null;
  if (!rows.havePlacelessCells) return scan;
  return {
    ...scan,
    lastRow: Math.max(scan.lastRow, rows.last),
    lastColumn: Math.max(scan.lastColumn, 1),
  };
}

/** `<` that closes nothing. One that a chunk ends with is counted, whatever comes. */
function countElements(bytes: Uint8Array): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === LESS_THAN && bytes[at + 1] !== SLASH) found += 1;
  }
  return found;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
