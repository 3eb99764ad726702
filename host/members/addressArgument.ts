import { refuse } from '../hostError';
import { area, COLUMN_COUNT, ROW_COUNT, isInsideSheet } from '../workbook/area';
import { parseSheetAddress } from '../workbook/address';
import { findSheet } from '../workbook/sheets';
import { namedArea, tableReferenceArea } from '../workbook/resolveName';
import type { RangeRef, Session } from '../session';
import type { Area, Sheet } from '../workbook/model';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Where a Range object or a text points: `A1:B2`, `'Anexo I'!A:A`, a defined name, `Tabla[Columna]`. An address
 * without sheet is of `sheet`. Fails with `InvalidArgument` for what points nowhere.
 */
export function placeOf(session: Session, sheet: Sheet | null, argument: unknown): Place {
  const range = session.objects.asRange(argument);
  if (range !== null) return checkedRange(range);
  if (typeof argument !== 'string') refuse('InvalidArgument', 'A range or an address was expected.');
  const address = argument.replace(/^=/, '');
  const parsed = parseSheetAddress(address);
  if (parsed === null) {
    return (
      namedArea(session.workbook, sheet, address) ??
      tableReferenceArea(session.workbook, address) ??
      refuse('InvalidArgument', `${address} is not the address of a range.`)
    );
  }
  if (parsed.sheetName === undefined) return { sheet: sheet ?? activeSheet(session), area: parsed.area };
  const named = findSheet(session.workbook, parsed.sheetName);
  return named === undefined
    ? refuse('InvalidArgument', `There is no sheet ${parsed.sheetName}.`)
    : { sheet: named, area: parsed.area };
}

/** Excel's answer for a place outside the sheet. */
export function insideSheet(candidate: Area): Area {
  return isInsideSheet(candidate)
    ? candidate
    : refuse('InvalidArgument', 'The range is outside the worksheet.');
}

export function wholeSheet(): Area {
  return area(0, 0, ROW_COUNT, COLUMN_COUNT);
}

export function activeSheet(session: Session): Sheet {
  const { workbook } = session;
  return (
    workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ??
    workbook.sheets[0] ??
    refuse('GeneralException', 'The workbook has no sheets.')
  );
}

function checkedRange(range: RangeRef): Place {
  if (!range.session.workbook.sheets.includes(range.sheet)) refuse('InvalidReference');
  return { sheet: range.sheet, area: range.area };
}
