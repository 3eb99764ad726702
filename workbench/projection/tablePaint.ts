/** How a table's cells look where they have no format of their own: a quiet theme, whatever the table's style. */
import type { Sheet, Table } from '../../host/workbook/model';
import type { StyleView } from './view';

export type TablePart = 'header' | 'band' | 'body' | 'totals';

const LINE = { s: 1, cl: { rgb: '#d5dbe3' } };
const STRONG_LINE = { s: 8, cl: { rgb: '#8fa3bd' } };

export const TABLE_PAINT: Readonly<Record<TablePart, StyleView>> = {
  header: { bl: 1, bg: { rgb: '#e4eaf2' }, bd: { b: STRONG_LINE } },
  band: { bg: { rgb: '#f6f8fb' }, bd: { b: LINE } },
  body: { bd: { b: LINE } },
  totals: { bl: 1, bd: { t: STRONG_LINE } },
};

/** `null` outside tables, and in a table without style. */
export function tablePartAt(sheet: Sheet, row: number, column: number): TablePart | null {
  const table = sheet.tables.find(({ area, style }) => style !== '' && holds(area, row, column));
  return table === undefined ? null : partOf(table, row - table.area.row);
}

function holds(area: Table['area'], row: number, column: number): boolean {
  const rows = row - area.row;
  const columns = column - area.column;
  return rows >= 0 && rows < area.rowCount && columns >= 0 && columns < area.columnCount;
}

function partOf({ area, showHeaders, showTotals, showBandedRows }: Table, index: number): TablePart {
  if (showHeaders && index === 0) return 'header';
  if (showTotals && index === area.rowCount - 1) return 'totals';
  const bodyRow = showHeaders ? index - 1 : index;
  return showBandedRows && bodyRow % 2 === 0 ? 'band' : 'body';
}
