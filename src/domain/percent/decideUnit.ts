import { readPercent, type PercentCell, type PercentReading, type PercentUnit } from './readPercent';

/** What the decision rests on. */
export type UnitReason =
  /** Some number passes 1. */
  | 'numberAboveOne'
  /** There are fractions and no number passes 1. */
  | 'fractions'
  /** Every number carries its own `%` or a percent format. */
  | 'ownSign'
  /** Only zeros: it makes no difference. */
  | 'onlyZeros'
  /** Only zeros and ones: 1 may be 1 % or 100 %. */
  | 'zerosAndOnes'
  /** Not one number. */
  | 'noNumbers';

export interface UnitDecision {
  /** For the cells that do not say theirs. */
  readonly unit: PercentUnit;
  readonly why: UnitReason;
  /** The user has to choose; `unit` is what is taken otherwise. */
  readonly ambiguous: boolean;
  /** Some cells declare a unit and the rest are in the other: each is read as what it says. */
  readonly mixed: boolean;
}

/** The unit of somebody else's column, decided once from all its cells (rules §6). */
export function decideUnit(cells: readonly PercentCell[]): UnitDecision {
  const readings = cells.map(readPercent).filter(isNumber);
  const declared = readings.flatMap(({ says }) => says ?? []);
  const bare = readings.filter(({ says }) => says === null).map(({ number }) => number);
  const decided = (unit: PercentUnit, why: UnitReason, ambiguous = false): UnitDecision => ({
    unit,
    why,
    ambiguous,
    mixed: declared.some((declaredUnit) => declaredUnit !== unit) && bare.some((number) => number !== 0),
  });

  if (bare.some((number) => number > 1)) return decided('puntos', 'numberAboveOne');
  if (bare.some((number) => number > 0 && number < 1)) return decided('fraccion', 'fractions');
  if (declared.length > 0) return decided(declared.includes('fraccion') ? 'fraccion' : 'puntos', 'ownSign');
  if (bare.includes(1)) return decided('puntos', 'zerosAndOnes', true);
  return decided('puntos', bare.length > 0 ? 'onlyZeros' : 'noNumbers');
}

function isNumber(reading: PercentReading): reading is Extract<PercentReading, { kind: 'number' }> {
  return reading.kind === 'number';
}
