/** A small workbook as the bytes of an .xlsx file, with what the codec gets wrong kept out of its way. */
import { writeXlsx, type CellStyle, type WriteOptions, type WriteSheet } from './hucre';

export type WrittenScalar = string | number;

/** Writes to an .xlsx file. */
export function writeWorkbookFile(book: WriteOptions): Promise<Uint8Array> {
  return writeXlsx(book);
}

type Cells = NonNullable<WriteSheet['cells']>;
type FileCell = Cells extends Map<string, infer Each> ? Each : never;

/** Text is always text: what begins with `=`, and what reads as an error, too. */
export function fileCell(value: WrittenScalar, style: CellStyle): FileCell {
  if (typeof value === 'number') return { value, style };
  const text = textForFile(value);
  // A rich run is the one way to store the text «#N/A» that the codec does not take for the error.
  return ERROR_LIKE.test(text) ? { value: text, richText: [{ text }], style } : { value: text, style };
}

const ERROR_LIKE = /^#[A-Z]/;

/** XML 1.0 has no place for these. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** What already looks like an escape of the format (`_x000D_`) is escaped once more (ECMA-376 22.9.2.19). */
export function textForFile(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Where cells stand, 0-based, as the codec's map of cells wants them. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
