import { cellAt } from '../../host/workbook/cells';
import { formulaArea, namedArea } from '../../host/workbook/resolveName';
import { lastColumn, lastRow } from '../../host/workbook/area';
import type { Sheet, Validation, Workbook } from '../../host/workbook/model';
import { rangeOf } from './units';
import type { ListView } from './view';

/** The dropdowns of a sheet, with their options as they are now. Other kinds of validation have nothing to show. */
export function listsOf(workbook: Workbook, sheet: Sheet): ListView[] {
  return sheet.validations.flatMap((validation) => {
    const options = optionsOf(workbook, sheet, validation);
    return options === null || options.length === 0 ? [] : [listOf(validation, options)];
  });
}

function listOf({ area, errorAlert }: Validation, options: readonly string[]): ListView {
  return {
    ranges: [rangeOf(area)],
    options,
    strict: errorAlert === undefined || (errorAlert.showAlert && errorAlert.style === 'Stop'),
    message: errorAlert?.message ?? '',
  };
}

function optionsOf(workbook: Workbook, sheet: Sheet, { rule }: Validation): string[] | null {
  const list = rule['list'];
  if (typeof list !== 'object' || list === null) return null;
  const { source, inCellDropDown } = list as { source?: unknown; inCellDropDown?: unknown };
  if (typeof source !== 'string' || inCellDropDown === false) return null;
  return source.startsWith('=')
    ? optionsAt(workbook, sheet, source)
    : source.split(',').map((one) => one.trim());
}

/** `=Catálogos!$A$2:$A$5`, `=nombre`, `=INDIRECT("Tabla[Columna]")`; `null` for what must be calculated. */
function optionsAt(workbook: Workbook, sheet: Sheet, source: string): string[] | null {
  const indirect = /^=INDIRECT\("([^"]+)"\)$/i.exec(source)?.[1];
  const reference = indirect === undefined ? source : `=${indirect}`;
  const place = formulaArea(workbook, sheet, reference) ?? namedArea(workbook, sheet, reference.slice(1));
  if (place === null) return null;
  const options: string[] = [];
  for (let row = place.area.row; row <= lastRow(place.area); row += 1) {
    for (let column = place.area.column; column <= lastColumn(place.area); column += 1) {
      const value = cellAt(place.sheet, row, column)?.value;
      if (value !== undefined && typeof value !== 'object') options.push(String(value));
    }
  }
  return options;
}
