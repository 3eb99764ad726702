import { newId } from './emptyWorkbook';
import { findSheet } from './sheets';
import { findTable } from './tables';
import type { Sheet, Workbook } from './model';

/** A copy at the end, called `Datos (2)`; its tables get the next free names, its charts and rules new ids. */
export function copySheet(workbook: Workbook, sheet: Sheet): Sheet {
  const made: Sheet = {
    ...structuredClone({ ...sheet, rows: new Map() }),
    id: newId(workbook),
    name: copyName(workbook, sheet.name),
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(([c, cell]) => [c, { ...cell }]))]),
    ),
  };
  for (const table of made.tables) {
    table.id = newId(workbook);
    table.name = copyTableName(workbook, made, table.name);
  }
  for (const part of [...made.charts, ...made.conditionalFormats, ...made.comments])
    part.id = newId(workbook);
  workbook.sheets.push(made);
  return made;
}

/** At most 31 characters, the copy's number included. */
function copyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (findSheet(workbook, candidate) === undefined) return candidate;
  }
}

function copyTableName(workbook: Workbook, made: Sheet, name: string): string {
  const isTaken = (candidate: string): boolean =>
    findTable(workbook, candidate) !== undefined || made.tables.some((table) => table.name === candidate);
  for (let number = 2; ; number += 1) if (!isTaken(`${name}${number}`)) return `${name}${number}`;
}
