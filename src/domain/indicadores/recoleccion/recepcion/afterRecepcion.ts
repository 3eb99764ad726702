/** The workbook as it will be once a reception is written, to calculate with it before it is. */
import { withChanges } from '../../../asm/withChanges';
import type { Seguimiento } from '../../../seguimiento';
import type { TableRow } from '../../../tables/tableData';
import type { RecepcionPlan } from './delivery';

export function afterRecepcion(
  seguimiento: Seguimiento,
  { changes, added, entregas }: Pick<RecepcionPlan, 'changes' | 'added' | 'entregas'>,
): Seguimiento {
  const changed = withChanges(seguimiento, changes);
  return {
    ...changed,
    entregas: [...seguimiento.entregas, ...entregas],
    tables: changed.tables.map((table) => {
      if (table.format.id !== 'tabla-maestra' || added.length === 0) return table;
      const rows = added.map((values, index): TableRow => ({
        sheetRow: table.headerRow + table.rowCount + 1 + index,
        values,
      }));
      return { ...table, rows: [...table.rows, ...rows] };
    }),
  };
}
