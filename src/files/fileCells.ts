/** Cells as the codec takes them, so that text stays the text that it is. */
import type { CellStyle, WriteSheet } from './hucre';
import { writableText } from './writableText';

export type FileCells = NonNullable<WriteSheet['cells']>;
type FileCell = FileCells extends Map<string, infer Each> ? Each : never;

/** Text is always text: what begins with `=`, and what reads as an error, too. */
export function fileCell(text: string, style: CellStyle): FileCell {
  const value = textForFile(text);
  // An empty text is not an empty cell to Excel: it is counted, and looks as if somebody had written in it.
  if (value === '') return { value: null, style };
  // A rich run is the one way to store the text «#N/A» that the codec does not take for the error.
  return value.startsWith('#') ? { value, richText: [{ text: value }], style } : { value, style };
}

/** What already looks like an escape of the format (`_x000D_`) is escaped once more (ECMA-376 22.9.2.19). */
export function textForFile(text: string): string {
  return writableText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Where a cell stands, 0-based. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** «A» for 0; of the first 26 columns. */
export function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}
