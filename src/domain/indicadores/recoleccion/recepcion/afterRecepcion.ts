/** The workbook as it will be once a reception is written, to calculate with it before it is. */
import { withChanges } from '../../../asm/withChanges';
import type { RowValues } from '../../../changes';
import type { Seguimiento } from '../../../seguimiento';
import type { TableData, TableRow } from '../../../tables/tableData';
import type { RecepcionPlan } from './delivery';

export function afterRecepcion(
  seguimiento: Seguimiento,
  { changes, added, entregas }: Pick<RecepcionPlan, 'changes' | 'added' | 'entregas'>,
): Seguimiento {
  return {
    ...seguimiento,
    entregas: [...seguimiento.entregas, ...entregas],
    tables: seguimiento.tables.flatMap((table) => {
      if (table.format.id !== 'tabla-maestra') return [table];
      const { tables } = withChanges({ ...seguimiento, tables: [table] }, changes);
      return tables.map((changed) => withRows(changed, added));
    }),
  };
}

function withRows(table: TableData, added: readonly RowValues[]): TableData {
  const first = table.headerRow + table.rowCount + 1;
  const rows = added.map((values, index): TableRow => ({ sheetRow: first + index, values }));
  return rows.length === 0 ? table : { ...table, rows: [...table.rows, ...rows] };
}
