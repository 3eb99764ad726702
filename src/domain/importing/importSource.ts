import type { FoundTable } from '../recognition/findTable';

/** A table found in somebody else's file. */
export interface ImportSource {
  readonly file: string;
  readonly found: FoundTable;
  /** Number format of a cell, by 0-based row and column of the sheet; absent for a CSV. */
  readonly numberFormat?: (row: number, column: number) => string | undefined;
}
