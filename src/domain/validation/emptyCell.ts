import { cellContent, isBlank } from '../cell';
import type { ColumnKey } from '../formats/format';
import { cellOf, plainCell, type TableRow } from '../tables/tableData';

/** Blank, or with nothing but markup; a formula that shows an error is not blank and has its own rule. */
export function isEmpty(row: TableRow, key: ColumnKey): boolean {
  return isBlank(plainCell(row, key)) && cellContent(cellOf(row, key)).kind !== 'error';
}
