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
  // Rows of a table, and not a range: Excel keeps a reference to a range, and letting go of it is one more request.
  const { rows } = context.workbook.tables.getItem(table.name);
  const edited = Array.from({ length: count }, (_, index) => rows.getItemAt(first + index).load('values'));
  await context.sync();
  const body = [...table.body];
  edited.forEach(({ values }, index) => {
    body[first + index] = (values[0] ?? []).map(toCellValue);
  });
  const tables = new Map(libro.tables).set(name, { ...table, body });
  const content = { ...libro.content, tables };
  return { ...libro, tables, content, seguimiento: withTable(libro.seguimiento, content, name) };
}
