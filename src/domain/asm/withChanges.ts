import type { CellChange } from '../changes';
import type { Seguimiento } from '../seguimiento';
import { cellAddress, type TableData } from '../tables/tableData';

/** The same tables with the changes made; only values of the columns that changed differ. */
export function withChanges(seguimiento: Seguimiento, changes: readonly CellChange[]): Seguimiento {
  if (changes.length === 0) return seguimiento;
  const byCell = new Map(changes.map((change) => [`${change.hoja}!${change.celda}`, change]));
  const apply = (table: TableData): TableData => ({
    ...table,
    rows: table.rows.map((row) => {
      const values = { ...row.values };
      for (const { column, sheetColumn } of table.columns) {
        const change = byCell.get(`${table.sheet}!${cellAddress(sheetColumn, row.sheetRow)}`);
        if (change) values[column.key] = change.despues;
      }
      return { ...row, values };
    }),
  });
  return { ...seguimiento, tables: seguimiento.tables.map(apply) };
}
