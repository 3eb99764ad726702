import { readStructure, tableNamed } from './read/structure';

/** Brings the sheet of a table to the front, whatever the sheet is called now. `false` when the table is gone. */
export async function showTable(context: Excel.RequestContext, name: string): Promise<boolean> {
  const table = tableNamed(await readStructure(context), name);
  if (!table) return false;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  return true;
}
