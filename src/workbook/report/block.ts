import type { CellValue } from '../../domain/cell';

/** How a block of the report looks; `styles.ts` says what each means in Excel. */
export type BlockStyle =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'head'
  | 'tileLabel'
  | 'tileCount'
  | 'tilePercent'
  | 'label'
  | 'count'
  | 'percent'
  | 'amount'
  | 'date'
  | 'text'
  | 'centred'
  | 'note'
  | 'signature';

/** A rectangle of the report: what it says and how it looks. Rows and columns are 0-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** The cells are formulas of ours, not texts of people. */
  readonly formulas?: boolean;
  /** Joins each row of the block with so many columns. */
  readonly span?: number;
  readonly style: BlockStyle;
  /** Of a row whose other cells hold long texts: read from the top. */
  readonly atTop?: boolean;
  /** Points; absent lets Excel fit the text. */
  readonly height?: number;
}

/** A section laid out from a row: its blocks, and the first free row under it. */
export interface Section {
  readonly blocks: readonly Block[];
  readonly nextRow: number;
}

export function blockWidth({ rows, span }: Block): number {
  return span ?? rows[0]?.length ?? 0;
}
