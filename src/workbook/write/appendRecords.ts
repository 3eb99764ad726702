import type { RowValues } from '../../domain/changes';
import type { Format } from '../../domain/formats/format';
import type { RawTable } from '../read/readTables';
import { formatTableSheet } from '../sheets/formatSheet';
import { headerRowOf, type TableSheet } from '../sheets/tableSheet';
import { appendRows, type AppendedRows } from './appendRows';
import type { BlockWriter } from './blockWriter';
import { columnsInPlace, formatColumns, rowInPlace } from './columnsInPlace';

/** Adds rows of a format to its table, whatever order the user has put its columns in. Queues; the caller sends. */
export async function appendRecords(
  context: Excel.RequestContext,
  writer: BlockWriter,
  format: Format,
  table: RawTable,
  records: readonly RowValues[],
): Promise<AppendedRows> {
  const columns = columnsInPlace(formatColumns(table.format ?? format), table);
  const rows = records.map((record) => rowInPlace(columns, record));
  return appendRows(context, writer, table, columns, rows);
}

/** The table of a format as it is just after its installation. */
export function freshTable(format: Format): RawTable {
  return { ...freshTableOf(formatTableSheet(format)), format };
}

/** A table that was just installed: the rows that it brings, or one blank row. */
export function freshTableOf(template: TableSheet): RawTable {
  const headerRow = headerRowOf(template);
  const blank = template.columns.map(() => '');
  const body = template.rows ?? [blank];
  return {
    name: template.table,
    sheet: template.sheet,
    headerRow,
    firstColumn: 0,
    columnCount: template.columns.length,
    headings: template.columns.map(({ heading }) => heading),
    bodyRows: body.length,
    body,
    showTotals: false,
    lastUsedRow: headerRow + (template.rows?.length ?? 0),
  };
}
