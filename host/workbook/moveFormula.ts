import { COLUMN_COUNT, ROW_COUNT } from './area';
import { mapReferences, type Coordinate, type Reference } from './formulaReferences';

/** What a formula becomes when it is copied to another cell: its references without `$` move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => moveReference(reference, rows, columns));
}

/** `null` when the reference would leave the sheet. */
function moveReference(reference: Reference, rows: number, columns: number): Reference | null {
  const movedRows = movePair(reference.rows, rows, ROW_COUNT);
  const movedColumns = movePair(reference.columns, columns, COLUMN_COUNT);
  if (movedRows === undefined || movedColumns === undefined) return null;
  return { ...reference, rows: movedRows, columns: movedColumns };
}

function movePair(
  pair: readonly [Coordinate, Coordinate] | null,
  by: number,
  count: number,
): readonly [Coordinate, Coordinate] | null | undefined {
  if (pair === null) return null;
  const a = moveCoordinate(pair[0], by);
  const b = moveCoordinate(pair[1], by);
  if (Math.min(a.index, b.index) < 0 || Math.max(a.index, b.index) >= count) return undefined;
  return a.index <= b.index ? [a, b] : [b, a];
}

function moveCoordinate(coordinate: Coordinate, by: number): Coordinate {
  return coordinate.absolute ? coordinate : { ...coordinate, index: coordinate.index + by };
}
