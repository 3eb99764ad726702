import type { CellChange } from '../../src/domain/changes';
import type { DateSerial } from '../../src/domain/dates/dateSerial';
import type { Seguimiento } from '../../src/domain/seguimiento';
import { cellAddress, type TableData } from '../../src/domain/tables/tableData';
import { countersAfter, planCorrections } from '../../src/domain/validation/corrections';
import { validate } from '../../src/domain/validation/validate';

/** The workbook after those changes, as it would be read again. */
export function withChanges(seguimiento: Seguimiento, changes: readonly CellChange[]): Seguimiento {
  const byCell = new Map(changes.map((change) => [`${change.hoja}!${change.celda}`, change.despues]));
  const changed = (table: TableData): TableData => ({
    ...table,
    rows: table.rows.map((row) => {
      const values = { ...row.values };
      for (const { column, sheetColumn } of table.columns) {
        const after = byCell.get(`${table.sheet}!${cellAddress(sheetColumn, row.sheetRow)}`);
        if (after !== undefined) values[column.key] = after;
      }
      return { ...row, values };
    }),
  });
  return { ...seguimiento, tables: seguimiento.tables.map(changed) };
}

/** The workbook after accepting every proposed correction. */
export function corrected(seguimiento: Seguimiento, fecha: DateSerial): Seguimiento {
  const changes = planCorrections(validate(seguimiento, fecha).observaciones);
  return { ...withChanges(seguimiento, changes), counters: countersAfter(seguimiento, changes) };
}
