/**
 * Sheets that the program makes whole again: the one that stood is set aside, and goes only when the new one is whole;
 * if that fails, it comes back.
 */
import { freeSheetName, sheetNamed, tableNamed, type Structure } from '../read/structure';
import { addSheet } from './addSheet';

/** A sheet of the program's, and the table on it by which it is known to be so. */
export interface OwnSheet {
  readonly sheet: string;
  readonly table: string;
}

/** What stood, and how it is called while the new sheet is made; `null` where nothing stood. */
interface Aside extends OwnSheet {
  readonly asideSheet: string | null;
  readonly asideTable: string | null;
}

/** The first of these sheets that somebody else made. */
export function strangerAmong(structure: Structure, names: readonly OwnSheet[]): string | undefined {
  return names.find(({ sheet, table }) => {
    const present = sheetNamed(structure, sheet);
    return present !== undefined && tableNamed(structure, table)?.sheet !== present.name;
  })?.sheet;
}

/**
 * Adds each sheet, blank, for `write`. A table that somebody keeps under another sheet's name keeps its formulas: it only
 * gets another name. Queues; what is still queued at the end goes with `write`'s own last request.
 */
export async function replaceSheets(
  context: Excel.RequestContext,
  structure: Structure,
  names: readonly OwnSheet[],
  write: (sheets: readonly Excel.Worksheet[], dropOld: () => void) => Promise<void>,
): Promise<void> {
  const { worksheets } = context.workbook;
  const asides = names.map((each) => setAside(context, structure, each));
  try {
    const sheets = asides.map(({ sheet, asideSheet }) =>
      asideSheet === null ? addSheet(context, sheet) : worksheets.add(sheet),
    );
    await write(sheets, () => {
      for (const { asideSheet } of asides) if (asideSheet !== null) worksheets.getItem(asideSheet).delete();
    });
  } catch (error) {
    await bringBack(asides);
    throw error;
  }
}

function setAside(context: Excel.RequestContext, structure: Structure, names: OwnSheet): Aside {
  const present = sheetNamed(structure, names.sheet);
  const table = tableNamed(structure, names.table);
  const asideSheet = present ? freeSheetName(structure, `${names.sheet} (anterior)`) : null;
  const asideTable = table ? freeTableName(structure, names.table) : null;
  if (asideTable !== null) context.workbook.tables.getItem(names.table).name = asideTable;
  if (asideSheet !== null) context.workbook.worksheets.getItem(names.sheet).name = asideSheet;
  return { ...names, asideSheet, asideTable };
}

/** In a batch of its own: the one that failed cannot be used again. */
async function bringBack(asides: readonly Aside[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    const found = asides.map((aside) => ({
      aside,
      previous: worksheets.getItemOrNullObject(aside.asideSheet ?? aside.sheet).load('name'),
      unfinished: worksheets.getItemOrNullObject(aside.sheet).load('name'),
      table: tables.getItemOrNullObject(aside.asideTable ?? aside.table).load('name'),
    }));
    await context.sync();
    for (const { aside, previous, unfinished, table } of found) {
      if (aside.asideSheet !== null && !previous.isNullObject) {
        if (!unfinished.isNullObject) unfinished.delete();
        previous.name = aside.sheet;
      }
      if (aside.asideTable !== null && !table.isNullObject) table.name = aside.table;
    }
    await context.sync();
  }).catch(() => undefined);
}

function freeTableName(structure: Structure, name: string): string {
  for (let copy = 2; ; copy += 1) {
    const free = `${name}_${copy}`;
    if (!tableNamed(structure, free)) return free;
  }
}
