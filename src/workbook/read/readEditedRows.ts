import type { CellValue } from '../../domain/cell';
import { withTable } from '../../domain/libro/readSeguimiento';
import type { EditedRows } from './editedPlace';
import type { Libro } from './readLibro';
import { toCellValue } from './readTables';

/** The same workbook with those rows as they are now: one small request, whatever the workbook holds. */
export async function readEditedRows(
  context: Excel.RequestContext,
  libro: Libro,
  places: readonly EditedRows[],
): Promise<Libro> {
  const reads = places.flatMap(({ table: name, first, count }) => {
    const table = libro.tables.get(name);
    if (!table) return [];
    // Rows of a table, not a range: Excel keeps a reference to a range, and letting go of it is one more request.
    const { rows } = context.workbook.tables.getItem(table.name);
    const cells = Array.from({ length: count }, (_, index) => rows.getItemAt(first + index).load('values'));
    return [{ name, first, cells }];
  });
  await context.sync();
  return reads.reduce((read, { name, first, cells }) => {
    const rows = cells.map(({ values }) => (values[0] ?? []).map(toCellValue));
    return withRows(read, name, first, rows);
  }, libro);
}

function withRows(libro: Libro, name: string, first: number, rows: readonly (readonly CellValue[])[]): Libro {
  const table = libro.tables.get(name);
  if (!table) return libro;
  const body = [...table.body];
  rows.forEach((row, index) => {
    body[first + index] = row;
  });
  const tables = new Map(libro.tables).set(name, { ...table, body });
  const content = { ...libro.content, tables };
  return { ...libro, tables, content, seguimiento: withTable(libro.seguimiento, content, name) };
}
