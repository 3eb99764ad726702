/** What stands in the workbook: one small request, before anything is read or written. */

export interface SheetInfo {
  /** Excel's own, which events name; it outlives renaming. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Excel activates no other. */
  readonly isVisible: boolean;
}

export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly showTotals: boolean;
}

export interface Structure {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  /** Names of the whole workbook. */
  readonly names: ReadonlySet<string>;
  /** Names whose cells somebody deleted: `=#REF!`. */
  readonly brokenNames: ReadonlySet<string>;
  /** No sheet can be added, deleted or renamed. */
  readonly isStructureProtected: boolean;
}

export async function readStructure(context: Excel.RequestContext): Promise<Structure> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showTotals,items/worksheet/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isVisible: sheet.visibility === 'Visible',
    })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      showTotals: table.showTotals,
    })),
    names: new Set(names.items.map((item) => item.name)),
    brokenNames: new Set(
      names.items.filter((item) => String(item.formula).includes('#REF!')).map((item) => item.name),
    ),
    isStructureProtected: protection.protected,
  };
}

/** Excel compares the names of sheets and tables without case. */
export function sheetNamed(structure: Structure, name: string): SheetInfo | undefined {
  return structure.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

export function tableNamed(structure: Structure, name: string): TableInfo | undefined {
  return structure.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** Excel takes no longer name for a sheet. */
const SHEET_NAME_LIMIT = 31;

/** A name that no sheet has: «Cambios», or «Cambios (2)» as Excel itself would number it, cut where it does not fit. */
export function freeSheetName(structure: Structure, name: string): string {
  let free = name.slice(0, SHEET_NAME_LIMIT);
  for (let number = 2; sheetNamed(structure, free) !== undefined; number += 1) {
    const ending = ` (${number})`;
    free = `${name.slice(0, SHEET_NAME_LIMIT - ending.length).trimEnd()}${ending}`;
  }
  return free;
}

/** The name without what Excel admits in none. */
export function admissibleSheetName(name: string): string {
  return name
    .replace(/[:\\/?*[\]']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
