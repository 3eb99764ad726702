import { withTable } from '../../domain/libro/readSeguimiento';
import type { EditedPlace } from './editedPlace';
import type { Libro } from './readLibro';
import { toCellValue } from './readTables';

/** The same workbook with those rows as they are now: one small request, whatever the workbook holds. */
export async function readEditedRows(
  context: Excel.RequestContext,
  libro: Libro,
  { table: name, first, count }: Extract<EditedPlace, { kind: 'rows' }>,
): Promise<Libro> {
  const table = libro.tables.get(name);
  if (!table) return libro;
  const cells = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(table.headerRow + 1 + first, table.firstColumn, count, table.columnCount)
    .untrack()
    .load('values');
  await context.sync();
  const body = [...table.body];
  cells.values.forEach((row, index) => {
    body[first + index] = row.map(toCellValue);
  });
  const tables = new Map(libro.tables).set(name, { ...table, body });
  const content = { ...libro.content, tables };
  return { ...libro, tables, content, seguimiento: withTable(libro.seguimiento, content, name) };
}
