import { columnLetters, parseArea } from '../workbook/address';
import { lastColumn, lastRow } from '../workbook/area';
import type { Area } from '../workbook/model';

/** `A1:C9`, or `A1` for a single cell. A `ref` inside a file names its corners even for whole rows and columns. */
export function areaReference(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(lastColumn(area))}${lastRow(area) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas of a file may always have it, whatever its characters. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Every area of a `sqref` attribute (`A1:B2 D4`); what is no area is left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseArea(address) ?? []);
}
