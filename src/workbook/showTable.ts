import { readStructure, tableNamed } from './read/structure';

/** Brings the sheet of a table to the front, whatever the sheet is called now. A table that is gone shows nothing. */
export async function showTable(context: Excel.RequestContext, name: string): Promise<void> {
  const table = tableNamed(await readStructure(context), name);
  if (!table) return;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
}
