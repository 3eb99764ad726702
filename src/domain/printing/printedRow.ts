import type { CellValue } from '../cell';

/** One row of an official copy. */
export type PrintedRow =
  /** A value for each printed column. */
  | { readonly kind: 'record'; readonly cells: readonly CellValue[] }
  /** What the format sets under a record: the caption goes over every column but the last, and the text in it. */
  | { readonly kind: 'below'; readonly caption: string; readonly text: string };
