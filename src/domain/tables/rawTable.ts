import type { CellValue } from '../cell';
import type { Format } from '../formats/format';

/** A table as it stands in its sheet; rows and columns 0-based. */
export interface RawTable {
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly headings: readonly CellValue[];
  /** Data rows of the table: without headings and totals. */
  readonly bodyRows: number;
  /** Their values, or none if only the position was asked for. */
  readonly body: readonly (readonly CellValue[])[];
  readonly showTotals: boolean;
  /** Last row of the sheet with something in it. */
  readonly lastUsedRow: number;
  /** As the workbook's own perfil prints it; absent where it is as declared. */
  readonly format?: Format;
}
