/** Finds our tables in the sheets of a copy, as `readLibro` finds them in the open workbook. */
import { cellText, type CellValue } from '../cell';
import type { RawTable } from '../tables/rawTable';
import { sameHeading } from '../tables/tableData';
import type { CopySheet, CopyTable } from './copy';
import type { Ledger } from './ledger';

/** Of its headings, how many a table must keep to be ours though its name was changed. */
const ENOUGH = 0.7;
/** Rows from the top in which headings are looked for, where another program lost the tables of the sheet. */
const TOP_ROWS = 40;

/** By the name our declarations give the table: by its own name or, in our sheet, by its headings. */
export function copyTables(
  sheets: readonly CopySheet[],
  ledgers: readonly Ledger[],
): ReadonlyMap<string, RawTable> {
  const found = new Map<string, RawTable>();
  for (const ledger of ledgers) {
    const table = byName(sheets, ledger) ?? byHeadings(sheets, ledger);
    if (table) found.set(ledger.table, table);
  }
  return found;
}

function byName(sheets: readonly CopySheet[], { table }: Ledger): RawTable | null {
  for (const sheet of sheets) {
    const named = sheet.tables.find(({ name }) => name.toLowerCase() === table.toLowerCase());
    if (named) return rawTable(sheet, named);
  }
  return null;
}

function byHeadings(sheets: readonly CopySheet[], ledger: Ledger): RawTable | null {
  const sheet = sheets.find(({ name }) => name.toLowerCase() === ledger.sheet.toLowerCase());
  if (!sheet) return null;
  const renamed = sheet.tables
    .map((table) => rawTable(sheet, table))
    .find(({ headings }) => keepsHeadings(headings, ledger));
  if (renamed) return renamed;
  const top = sheet.grid.slice(0, TOP_ROWS).findIndex((row) => keepsHeadings(row, ledger));
  if (top === -1) return null;
  const right = (sheet.grid[top]?.length ?? 0) - 1;
  return rawTable(sheet, {
    name: ledger.table,
    top,
    left: 0,
    bottom: sheet.grid.length - 1,
    right,
    showTotals: false,
  });
}

function keepsHeadings(cells: readonly CellValue[], { columns }: Ledger): boolean {
  const present = cells.map(cellText);
  const kept = columns.filter(({ heading }) => present.some((text) => sameHeading(text, heading)));
  return kept.length / columns.length >= ENOUGH;
}

function rawTable({ name: sheet, grid }: CopySheet, table: CopyTable): RawTable {
  const { name, top, left, right, showTotals } = table;
  const width = right - left + 1;
  const cells = (row: readonly CellValue[] = []) =>
    Array.from({ length: width }, (_, column) => row[left + column] ?? '');
  const last = Math.min(table.bottom - (showTotals ? 1 : 0), grid.length - 1);
  const body = grid.slice(top + 1, last + 1).map(cells);
  return {
    name,
    sheet,
    headerRow: top,
    firstColumn: left,
    columnCount: width,
    headings: cells(grid[top]),
    bodyRows: body.length,
    body,
    showTotals,
    lastUsedRow: grid.length - 1,
  };
}
