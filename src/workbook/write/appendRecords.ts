import type { CellValue } from '../../domain/cell';
import { cellText } from '../../domain/cell';
import type { RowValues } from '../../domain/changes';
import type { Format } from '../../domain/formats/format';
import { columnsOf } from '../../domain/formats/format';
import type { RawTable } from '../read/readTables';
import { formatTableSheet, sheetColumns } from '../sheets/formatSheet';
import type { SheetColumn } from '../sheets/columnFormat';
import { headerRowOf } from '../sheets/tableSheet';
import { appendRows, type AppendedRows } from './appendRows';
import type { BlockWriter } from './blockWriter';

/** Adds rows of a format to its table, whatever order the user has put its columns in. Queues; the caller sends. */
export async function appendRecords(
  context: Excel.RequestContext,
  writer: BlockWriter,
  format: Format,
  table: RawTable,
  records: readonly RowValues[],
): Promise<AppendedRows> {
  const columns = columnsInPlace(format, table);
  const rows = records.map((record) =>
    columns.map(({ key }): CellValue => (key === null ? '' : (record[key] ?? ''))),
  );
  return appendRows(
    context,
    writer,
    table,
    columns.map(({ column }) => column),
    rows,
  );
}

/** Columns that somebody added stay blank in new rows, as plain text. */
function columnsInPlace(
  format: Format,
  table: RawTable,
): readonly { readonly key: keyof RowValues | null; readonly column: SheetColumn }[] {
  const declared = columnsOf(format);
  const installed = sheetColumns(format);
  return table.headings.map((heading) => {
    const index = declared.findIndex((column) => column.heading === cellText(heading));
    const key = declared[index]?.key ?? null;
    const column = installed[index] ?? strangerColumn(cellText(heading));
    return { key, column };
  });
}

function strangerColumn(heading: string): SheetColumn {
  return { heading, type: { kind: 'text' }, width: 15, group: 'auxiliary' };
}

/** The table of a format as it is just after its installation: one blank row. */
export function freshTable(format: Format): RawTable {
  const columns = columnsOf(format);
  const headerRow = headerRowOf(formatTableSheet(format));
  return {
    name: format.table,
    sheet: format.sheet,
    headerRow,
    firstColumn: 0,
    columnCount: columns.length,
    headings: columns.map(({ heading }) => heading),
    bodyRows: 1,
    body: [columns.map(() => '')],
    showTotals: false,
    lastUsedRow: headerRow,
  };
}
