import { refuse } from '../hostError';
import { emptySheet, newId } from './emptyWorkbook';
import { breakReferencesTo, renameSheetInFormulas } from './formulaEdits';
import type { Sheet, Workbook } from './model';

/** Sheet names are told apart without regard to case. */
export function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** A sheet by name or by id, as `worksheets.getItem` takes both. */
export function findSheetByKey(workbook: Workbook, key: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === key) ?? findSheet(workbook, key);
}

/** Adds a sheet at the end; without a name Excel makes one in the user's language. */
export function addSheet(workbook: Workbook, name: string | undefined): Sheet {
  const sheet = emptySheet(
    checkedSheetName(workbook, name ?? freeSheetName(workbook), null),
    newId(workbook),
  );
  workbook.sheets.push(sheet);
  return sheet;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = checkedSheetName(workbook, name, sheet);
  renameSheetInFormulas(workbook, before, sheet.name);
}

/** Excel keeps at least one visible sheet. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility === 'VeryHidden')
    refuse('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  if (isLastVisible(workbook, sheet))
    refuse('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  breakReferencesTo(workbook, sheet.name);
  if (workbook.activeSheetId === sheet.id) activateNearest(workbook, index);
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Sheet['visibility']): void {
  if (visibility !== 'Visible' && isLastVisible(workbook, sheet)) {
    refuse('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
  }
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && workbook.activeSheetId === sheet.id) {
    activateNearest(workbook, workbook.sheets.indexOf(sheet));
  }
}

export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') refuse('InvalidOperation', 'A hidden worksheet cannot be activated.');
  workbook.activeSheetId = sheet.id;
  if (workbook.selection.sheetId !== sheet.id) {
    workbook.selection = { sheetId: sheet.id, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
  }
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  if (position < 0 || position >= workbook.sheets.length)
    refuse('InvalidArgument', 'There is no such position.');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

/**
 * Excel's rules for a sheet's name: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not
 * «History» (reserved for change tracking), and no other sheet with it whatever its case.
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkedSheetName(workbook: Workbook, name: string, itself: Sheet | null): string {
  const isBad =
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (isBad) refuse('InvalidArgument', `${name} cannot be the name of a worksheet.`);
  const other = findSheet(workbook, name);
  if (other !== undefined && other !== itself)
    refuse('ItemAlreadyExists', `There is a worksheet ${name} already.`);
  return name;
}

function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Hoja${number}`) !== undefined) number += 1;
  return `Hoja${number}`;
}

function isLastVisible(workbook: Workbook, sheet: Sheet): boolean {
  return workbook.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
}

function activateNearest(workbook: Workbook, index: number): void {
  const visible = (sheet: Sheet): boolean => sheet.visibility === 'Visible';
  const next =
    workbook.sheets.slice(index).find(visible) ?? workbook.sheets.slice(0, index).findLast(visible);
  if (next !== undefined) activateSheet(workbook, next);
}
