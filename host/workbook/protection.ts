import { refuse } from '../hostError';
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from './area';
import { cellAt } from './cells';
import type { Area, Protection, Sheet, Workbook } from './model';

/** What a protected sheet may still allow, by Office.js's `WorksheetProtectionOptions`. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowInsertHyperlinks'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowPivotTables'
  | 'allowEditObjects'
  | 'allowEditScenarios';

/** On a protected sheet only unlocked cells take content. Fails with `AccessDenied`. */
export function checkEditable(sheet: Sheet, area: Area): void {
  if (sheet.protection.protected && !isUnlocked(sheet, area))
    refuse('AccessDenied', `The sheet ${sheet.name} is protected.`);
}

/** For what protection forbids whole unless an option allows it. */
export function checkAllowed(sheet: Sheet, permission: Permission | null): void {
  if (!sheet.protection.protected) return;
  if (permission !== null && sheet.protection.options[permission] === true) return;
  refuse('AccessDenied', `The sheet ${sheet.name} is protected.`);
}

/** Adding, deleting, renaming, moving and hiding sheets while the workbook's structure is protected. */
export function checkStructure(workbook: Workbook): void {
  if (workbook.protection.protected) refuse('AccessDenied', 'The structure of the workbook is protected.');
}

export function protect(
  protection: Protection,
  options: Protection['options'],
  password: string | undefined,
): void {
  if (protection.protected) refuse('AccessDenied', 'It is protected already.');
  protection.protected = true;
  protection.options = options;
  if (password === undefined || password === '') delete protection.password;
  else protection.password = password;
}

export function unprotect(protection: Protection, password: string | undefined): void {
  if (!protection.protected) return;
  if (protection.password !== undefined && protection.password !== password) refuse('BadPassword');
  protection.protected = false;
  delete protection.password;
}

/** Cells without a style of their own follow their column's. */
function isUnlocked(sheet: Sheet, area: Area): boolean {
  if (isEntireRows(area) || isEntireColumns(area)) return false;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const style = cellAt(sheet, row, column)?.style ?? sheet.columnFormats.get(column)?.style;
      if (style?.locked !== false) return false;
    }
  }
  return true;
}
