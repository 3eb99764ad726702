import type { WrittenValue } from './blockWriter';
import { CALL_BYTES } from './payload';

/** Values for consecutive columns of a row of the sheet, 0-based. */
export interface PlacedRow {
  readonly row: number;
  readonly values: readonly WrittenValue[];
}

export interface RowRun {
  /** 0-based row of the sheet where it starts. */
  readonly row: number;
  readonly rows: readonly (readonly WrittenValue[])[];
}

/**
 * Joins rows of the same columns into blocks to be written in one call each. Between them the blocks hold `null`, which
 * leaves cells as they are, where that costs fewer bytes than one more call.
 */
export function joinRows(placed: readonly PlacedRow[], width: number): readonly RowRun[] {
  const untouched: readonly null[] = Array.from({ length: width }, () => null);
  const worthJoining = CALL_BYTES / JSON.stringify(untouched).length;
  const runs: { row: number; rows: (readonly WrittenValue[])[] }[] = [];
  for (const { row, values } of [...placed].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    const gap = last ? row - last.row - last.rows.length : Infinity;
    if (last && gap >= 0 && gap <= worthJoining) {
      for (let skipped = 0; skipped < gap; skipped += 1) last.rows.push(untouched);
      last.rows.push(values);
    } else runs.push({ row, rows: [values] });
  }
  return runs;
}
