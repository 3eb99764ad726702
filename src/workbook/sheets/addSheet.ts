import { cambiosRegister } from '../../domain/registers';
import { tableNamed, readStructure, sheetNamed } from '../read/structure';

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
 * Takes out the sheets of a verb that failed halfway: whatever they hold came from it, and half a sheet would stand in
 * the way of doing it again. A finished Cambios stays: it tells what did change.
 */
export async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const structure = await readStructure(context);
  const told = tableNamed(structure, cambiosRegister.table)?.sheet;
  for (const name of names) {
    if (name === told || !sheetNamed(structure, name)) continue;
    context.workbook.worksheets.getItem(name).delete();
  }
  await context.sync();
}
