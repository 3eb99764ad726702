import { criterionTest, type CellTest } from './criteria';
import {
  asArray,
  asScalar,
  BLANK_VALUE,
  engineFunction,
  ERROR,
  errorValue,
  NUMBER,
  numberValue,
  type EngineArray,
  type EngineFunction,
  type EngineScalar,
  type EngineValue,
} from './engineValues';

/** What is done with the numbers of the cells that meet the criteria. */
type Aggregate = (numbers: readonly number[]) => EngineScalar;

const sum: Aggregate = (numbers) => numberValue(total(numbers));
const average: Aggregate = (numbers) =>
  numbers.length === 0 ? errorValue('#DIV/0!') : numberValue(total(numbers) / numbers.length);
/** 0 where nothing meets the criteria, as in Excel. */
const max: Aggregate = (numbers) =>
  numberValue(numbers.length === 0 ? 0 : numbers.reduce((a, b) => (a > b ? a : b)));
const min: Aggregate = (numbers) =>
  numberValue(numbers.length === 0 ? 0 : numbers.reduce((a, b) => (a < b ? a : b)));

const ANY_NUMBER = 255;

/** COUNTIF and its family: the engine's own take blank cells for 0. */
export const CONDITIONAL_AGGREGATES: readonly (readonly [string, EngineFunction])[] = [
  ['COUNTIF', engineFunction(2, 2, countMatches)],
  ['COUNTIFS', engineFunction(2, ANY_NUMBER, countMatches)],
  ['SUMIF', engineFunction(2, 3, (args) => aggregateIf(args, sum))],
  ['AVERAGEIF', engineFunction(2, 3, (args) => aggregateIf(args, average))],
  ['SUMIFS', engineFunction(3, ANY_NUMBER, (args) => aggregateIfs(args, sum))],
  ['AVERAGEIFS', engineFunction(3, ANY_NUMBER, (args) => aggregateIfs(args, average))],
  ['MAXIFS', engineFunction(3, ANY_NUMBER, (args) => aggregateIfs(args, max))],
  ['MINIFS', engineFunction(3, ANY_NUMBER, (args) => aggregateIfs(args, min))],
];

function countMatches(args: readonly EngineValue[]): EngineScalar {
  const conditions = readConditions(args);
  if ('kind' in conditions) return conditions;
  let count = 0;
  for (const _ of matches(conditions)) count++;
  return numberValue(count);
}

/** `(range, criterion, [values])`; Excel takes from the corner of `values` as many cells as the range has. */
function aggregateIf([range, criterion, values]: readonly EngineValue[], aggregate: Aggregate): EngineScalar {
  if (range === undefined || criterion === undefined) return errorValue('#VALUE!');
  const conditions = readConditions([range, criterion]);
  if ('kind' in conditions) return conditions;
  const taken = asArray(values ?? range);
  const { height, width } = asArray(range);
  // The engine hands over no cells beyond those written.
  if (taken.height < height || taken.width < width) return errorValue('#CALC!');
  return aggregateMatches(taken, conditions, aggregate);
}

/** `(values, range, criterion, …)`. */
function aggregateIfs([values, ...pairs]: readonly EngineValue[], aggregate: Aggregate): EngineScalar {
  const conditions = readConditions(pairs);
  if ('kind' in conditions) return conditions;
  if (values === undefined) return errorValue('#VALUE!');
  const taken = asArray(values);
  return conditions.every(({ range }) => isSameShape(range, taken))
    ? aggregateMatches(taken, conditions, aggregate)
    : errorValue('#VALUE!');
}

interface Condition {
  readonly range: EngineArray;
  readonly test: CellTest;
}

/** Pairs of range and criterion over ranges of one shape, or the error that they give. */
function readConditions(pairs: readonly EngineValue[]): readonly Condition[] | EngineScalar {
  if (pairs.length % 2 !== 0) return errorValue('#VALUE!');
  const conditions: Condition[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const range = asArray(pairs[at] ?? BLANK_VALUE);
    if (conditions[0] !== undefined && !isSameShape(range, conditions[0].range)) return errorValue('#VALUE!');
    const criterion = asScalar(pairs[at + 1] ?? BLANK_VALUE);
    const test = criterion === null ? null : criterionTest(criterion);
    if (test === null) return errorValue('#CALC!');
    conditions.push({ range, test });
  }
  return conditions;
}

function isSameShape(a: EngineArray, b: EngineArray): boolean {
  return a.height === b.height && a.width === b.width;
}

/** The 0-based places at which all the conditions hold. */
function* matches(conditions: readonly Condition[]): Generator<readonly [row: number, column: number]> {
  const [first, ...others] = conditions;
  if (first === undefined) return;
  for (const [row, cells] of first.range.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!first.test(cell)) continue;
      if (others.every(({ range, test }) => test(range.rows[row]?.[column] ?? BLANK_VALUE)))
        yield [row, column];
    }
  }
}

function aggregateMatches(
  values: EngineArray,
  conditions: readonly Condition[],
  aggregate: Aggregate,
): EngineScalar {
  const numbers: number[] = [];
  for (const [row, column] of matches(conditions)) {
    const cell = values.rows[row]?.[column];
    if (cell?.kind === ERROR) return cell;
    if (cell?.kind === NUMBER) numbers.push(cell.value);
  }
  return aggregate(numbers);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
