import type { TableData, TableRow } from './tableData';

/**
 * The table as just read, with the very rows that were known wherever nothing in them changed: what was worked out of
 * a row goes on being of use.
 */
export function withSharedRows(read: TableData, known: TableData): TableData {
  const bySheetRow = new Map(known.rows.map((row) => [row.sheetRow, row]));
  return {
    ...read,
    rows: read.rows.map((row) => {
      const before = bySheetRow.get(row.sheetRow);
      return before && hasSameValues(row, before) ? before : row;
    }),
  };
}

function hasSameValues({ values: a }: TableRow, { values: b }: TableRow): boolean {
  const keys = Object.keys(a) as (keyof TableRow['values'])[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
