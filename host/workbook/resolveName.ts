import { parseSheetAddress } from './address';
import { area } from './area';
import { findSheet } from './sheets';
import { findTable, tableBodyArea, tableColumnIndex } from './tables';
import type { Area, DefinedName, Sheet, Workbook } from './model';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The name that a formula on `sheet` would see: its own before the workbook's. */
export function findName(workbook: Workbook, sheet: Sheet | null, name: string): DefinedName | undefined {
  const matches = (candidate: DefinedName): boolean => candidate.name.toLowerCase() === name.toLowerCase();
  return sheet?.names.find(matches) ?? workbook.names.find(matches);
}

/** Where a defined name points; `null` if there is no such name or it is no range. */
export function namedArea(workbook: Workbook, sheet: Sheet | null, name: string): Place | null {
  const defined = findName(workbook, sheet, name);
  return defined === undefined ? null : formulaArea(workbook, sheet, defined.formula);
}

/** `='Hoja 1'!$A$1:$B$2`, `=Tabla[Columna]` → the range; `null` for any other formula. */
export function formulaArea(workbook: Workbook, sheet: Sheet | null, formula: string): Place | null {
  const reference = formula.replace(/^=/, '');
  const parsed = parseSheetAddress(reference);
  if (parsed === null) return tableReferenceArea(workbook, reference);
  const target = parsed.sheetName === undefined ? sheet : findSheet(workbook, parsed.sheetName);
  return target === null || target === undefined ? null : { sheet: target, area: parsed.area };
}

/** `Tabla`, `Tabla[Columna]`, `Tabla[#All]`, `Tabla[#Headers]`; `null` for any other text. */
export function tableReferenceArea(workbook: Workbook, reference: string): Place | null {
  const match = /^([^[\]]+)(?:\[(.*)\])?$/.exec(reference);
  const found = match === null ? undefined : findTable(workbook, match[1] ?? '');
  if (found === undefined) return null;
  const { sheet, table } = found;
  const part = match?.[2];
  const body = tableBodyArea(table);
  if (part === undefined || part === '' || part === '#Data') return { sheet, area: body };
  if (part === '#All') return { sheet, area: table.area };
  if (part === '#Headers') return { sheet, area: { ...table.area, rowCount: 1 } };
  const index = tableColumnIndex(table, part.replace(/'(.)/g, '$1'));
  return index === -1 ? null : { sheet, area: area(body.row, body.column + index, body.rowCount, 1) };
}
