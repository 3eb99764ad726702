import { cambiosRegister } from '../../domain/registers';
import { tableNamed, readStructure, sheetNamed, type Structure } from '../read/structure';

const added = new WeakMap<Excel.RequestContext, string[]>();

/** Adds a sheet, and remembers it for as long as the verb may still fail. Queues; the caller sends. */
export function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  added.set(context, [...sheetsAdded(context), name]);
  return context.workbook.worksheets.add(name);
}

export function sheetsAdded(context: Excel.RequestContext): readonly string[] {
  return added.get(context) ?? [];
}

/**
 * Takes out the sheets of a verb that failed halfway, and the names that pointed to them: whatever they hold came from
 * it, and half a sheet would stand in the way of doing it again. A Cambios that tells something stays.
 */
export async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const structure = await readStructure(context);
  const told = await sheetThatTells(context, structure);
  for (const name of names) {
    if (name === told || !sheetNamed(structure, name)) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    // Excel does not delete a very hidden one.
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  const left = await readStructure(context);
  for (const name of left.brokenNames) {
    if (!structure.brokenNames.has(name)) context.workbook.names.getItem(name).delete();
  }
  await context.sync();
}

/** Where Cambios has some row. */
async function sheetThatTells(
  context: Excel.RequestContext,
  structure: Structure,
): Promise<string | undefined> {
  const table = tableNamed(structure, cambiosRegister.table);
  if (!table) return undefined;
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
  const rows = body.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  return rows.isNullObject ? undefined : table.sheet;
}
