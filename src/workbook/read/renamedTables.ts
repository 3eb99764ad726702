import { allFormats } from '../../domain/formats';
import { cellText } from '../../domain/cell';
import { columnsOf } from '../../domain/formats/format';
import { toCellValue } from './readTables';
import type { Structure, TableInfo } from './structure';

/** Of its headings, how many a table must keep to be taken for one of ours whose name was changed. */
const ENOUGH = 0.7;

/**
 * People rename tables. One that stands in our sheet with most of our headings is ours, whatever its name. Costs a
 * request only when a format's sheet is there and its table is not.
 */
export async function locateRenamedTables(
  context: Excel.RequestContext,
  structure: Structure,
  found: ReadonlyMap<string, TableInfo>,
): Promise<ReadonlyMap<string, TableInfo>> {
  const taken = new Set([...found.values()].map(({ name }) => name));
  const suspects = allFormats
    .filter((format) => !found.has(format.table))
    .flatMap((format) =>
      structure.tables
        .filter((table) => table.sheet === format.sheet && !taken.has(table.name))
        .map((table) => ({
          format,
          table,
          header: context.workbook.tables.getItem(table.name).getHeaderRowRange().load('values'),
        })),
    );
  if (suspects.length === 0) return found;
  await context.sync();
  const located = new Map(found);
  for (const { format, table, header } of suspects) {
    const headings = new Set((header.values[0] ?? []).map((value: unknown) => cellText(toCellValue(value))));
    const columns = columnsOf(format);
    const kept = columns.filter((column) => headings.has(column.heading)).length;
    if (kept / columns.length >= ENOUGH) located.set(format.table, table);
  }
  return located;
}
