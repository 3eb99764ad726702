/** A copy of the workbook as it was received: plain grids, and where its tables stand in them. */
import type { CellValue } from '../cell';
import type { UnreadableFile } from '../messages/archivos';

/** A table of a received sheet; rows and columns 0-based, both ends included. */
export interface CopyTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly showTotals: boolean;
}

export interface CopySheet {
  readonly name: string;
  /** Rows of any length; formulas come as their last value, dates as serials. */
  readonly grid: readonly (readonly CellValue[])[];
  readonly tables: readonly CopyTable[];
}

export type CopyFile =
  | { readonly archivo: string; readonly sheets: readonly CopySheet[] }
  | { readonly archivo: string; readonly problem: UnreadableFile };
