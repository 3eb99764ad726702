/** What the rules of the fichas share: which tables they look at, and each ficha in force. */
import type { Format } from '../../formats/format';
import { indicadorOf } from '../../indicadores/readIndicadores';
import type { Indicador } from '../../indicadores/records';
import type { TableData, TableRow } from '../../tables/tableData';

export const holds =
  (...kinds: readonly Format['rows'][]) =>
  ({ format }: TableData): boolean =>
    kinds.includes(format.rows);

/** Each ficha of those rows; what was «Baja» commits nobody. */
export function* fichasIn(
  rows: readonly TableRow[],
): Generator<{ readonly row: TableRow; readonly indicador: Indicador }, void> {
  for (const row of rows) {
    const indicador = indicadorOf(row);
    if (indicador.estado === 'Vigente') yield { row, indicador };
  }
}
