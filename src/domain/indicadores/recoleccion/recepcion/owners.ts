/** Whose indicators the claves of a received table are. */
import { cellText } from '../../../cell';
import type { Periodo } from '../../../records';
import { cellAddress } from '../../../tables/tableData';
import type { Asked } from './asked';
import type { FoundDataTable } from './dataTableColumns';
import type { Place } from './observations';

export interface Owner {
  readonly dependencia: string;
  readonly count: number;
  /** The first of its claves, and where it stands. */
  readonly clave: string;
  readonly place: Place;
}

/**
 * Whose claves the table has, those with most rows first.
 *
 * @param mes that the file says; `null` when it does not
 */
export function ownersOf(
  { sheet, headerRow, columns }: FoundDataTable,
  asked: Asked,
  mes: Periodo | null,
): readonly Owner[] {
  const column = columns.get('clave');
  if (column === undefined) return [];
  const owners = new Map<string, Owner>();
  for (const [index, row] of sheet.grid.slice(headerRow + 1, headerRow + 1 + ROWS_TO_OWN).entries()) {
    const clave = cellText(row[column] ?? '').slice(0, LONGEST_CLAVE);
    const dependencia = clave === '' ? null : asked.dependenciaOf(clave, mes);
    if (dependencia === null) continue;
    const place = { hoja: sheet.name, celda: cellAddress(column, headerRow + 2 + index) };
    const known = owners.get(dependencia) ?? { dependencia, count: 0, clave, place };
    owners.set(dependencia, { ...known, count: known.count + 1 });
  }
  return [...owners.values()].sort((a, b) => b.count - a.count);
}

const ROWS_TO_OWN = 20_000;
const LONGEST_CLAVE = 200;
