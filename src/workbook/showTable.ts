import { readStructure, sheetNamed, tableNamed } from './read/structure';

/**
 * Brings the sheet of a table to the front, whatever the sheet is called now, and out of hiding if somebody hid it. A
 * table that is gone shows nothing, nor one hidden in a workbook whose protection keeps it so.
 */
export async function showTable(context: Excel.RequestContext, name: string): Promise<void> {
  const structure = await readStructure(context);
  const table = tableNamed(structure, name);
  if (!table) return;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  if (sheetNamed(structure, table.sheet)?.isVisible === false) {
    if (structure.isStructureProtected) return;
    sheet.visibility = 'Visible';
  }
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
}
