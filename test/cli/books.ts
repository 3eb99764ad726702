import { openHost } from '../../host';
import { readWorkbook, writeWorkbook } from '../../host/xlsx';
import type { Cell, Sheet, Workbook } from '../../host/workbook/model';
import { columnLetters } from '../../src/domain/tables/tableData';
import type { Desk } from './desk';

/** Queues its work, and may wait for answers in between; what is queued last is sent for it. */
export type Batch = (context: Excel.RequestContext) => unknown;

/** What somebody does to a workbook by hand between two calls: opened, changed through office.js and saved. */
export async function edit(desk: Desk, from: string, to: string, batch: Batch): Promise<string> {
  const host = openHost(await readWorkbook(desk.read(from)));
  await host.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });
  host.close();
  return desk.write(to, await writeWorkbook(host.workbook));
}

export async function openBook(desk: Desk, name: string): Promise<Workbook> {
  return readWorkbook(desk.read(name));
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet «${name}»: ${workbook.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** Every cell of the workbook that is not blank: what it holds and how it looks, by `Hoja!A1`. */
export function cellsOf({ sheets }: Workbook): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { name, rows } of sheets) {
    for (const [row, columns] of rows) {
      for (const [column, cell] of columns) {
        cells.set(`${name}!${columnLetters(column)}${row + 1}`, cell);
      }
    }
  }
  return cells;
}

/** Where two workbooks differ, by `Hoja!A1`, in the order of the second. */
export function differingCells(before: Workbook, after: Workbook): readonly string[] {
  const old = cellsOf(before);
  const now = cellsOf(after);
  const places = new Set([...now.keys(), ...old.keys()]);
  return [...places].filter((place) => JSON.stringify(old.get(place)) !== JSON.stringify(now.get(place)));
}

export type CellContent = string | number | boolean | null;

/** Rows of a table's body, by heading; errors as their text, blank as `null`. Totals are no rows. */
export function tableRows(
  workbook: Workbook,
  name: string,
): readonly Readonly<Record<string, CellContent>>[] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  if (!sheet || !table) throw new Error(`No table «${name}»`);
  const { row, column, rowCount, columnCount } = table.area;
  const at = (rowIndex: number, columnIndex: number) => contentOf(sheet.rows.get(rowIndex)?.get(columnIndex));
  const headings = Array.from({ length: columnCount }, (_, index) => String(at(row, column + index)));
  const count = rowCount - 1 - (table.showTotals ? 1 : 0);
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(headings.map((heading, place) => [heading, at(row + 1 + index, column + place)])),
  );
}

export function contentOf(cell: Cell | undefined): CellContent {
  const value = cell?.value;
  if (value === undefined) return null;
  return typeof value === 'object' ? value.error : value;
}
