import { isBlank } from '../cell';
import { changesOf, type CellChange } from '../changes';
import { parseDate } from '../dates/parseDate';
import type { Seguimiento } from '../seguimiento';
import { cellOf, placedColumn } from '../tables/tableData';

/**
 * Keeps the Término of rows that have none kept: from then on, changing the Término is a reprogramming, and both are
 * shown (rules §6).
 */
export function originalTerminoChanges({ tables }: Seguimiento): readonly CellChange[] {
  return tables
    .filter((table) => placedColumn(table, 'termino') && placedColumn(table, 'terminoOriginal'))
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const termino = parseDate(cellOf(row, 'termino'));
        if (termino.kind !== 'date' || !isBlank(cellOf(row, 'terminoOriginal'))) return [];
        return changesOf(table, row, { terminoOriginal: termino.date }, 'Se conserva el término al cerrar');
      }),
    );
}
