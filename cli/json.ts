/** Domain values as the terminal's JSON has them: percentages 0–100, dates AAAA-MM-DD, absent as `null`. */
import { toPoints } from '../src/domain/advance/fraction';
import type { CellValue } from '../src/domain/cell';
import { LAST_SERIAL, FIRST_SERIAL, toIso, type DateSerial } from '../src/domain/dates/dateSerial';
import type { ColumnKind } from '../src/domain/formats/format';

export function isoOrNull(date: DateSerial | undefined): string | null {
  return date === undefined ? null : toIso(date);
}

/** A cell's value by what its column holds. */
export function cellJson(value: CellValue, tipo: ColumnKind['kind']): CellValue | null {
  if (value === '') return null;
  if (typeof value !== 'number') return value;
  if (tipo === 'date' && value >= FIRST_SERIAL && value <= LAST_SERIAL) return toIso(Math.floor(value));
  return tipo === 'percent' ? toPoints(value) : value;
}
