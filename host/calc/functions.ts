import { spreadFunctions } from './broadcast';
import { CONDITIONAL_AGGREGATES } from './conditionalAggregates';
import {
  asScalar,
  BLANK,
  BOOLEAN,
  engineFunction,
  ERROR,
  errorValue,
  NUMBER,
  numberValue,
  STRING,
  type EngineFunctions,
  type EngineValue,
} from './engineValues';

/** Our own versions of the functions that the engine gets wrong, and of the two that ask for the time. */
export function engineFunctions(now: number): EngineFunctions {
  const functions: EngineFunctions = new Map([
    ['TODAY', engineFunction(0, 0, () => numberValue(Math.floor(now)))],
    ['NOW', engineFunction(0, 0, () => numberValue(now))],
    ['ROUND', engineFunction(2, 2, ([value, digits]) => roundValue(value, digits))],
    ...CONDITIONAL_AGGREGATES,
  ]);
  return new Map([...functions, ...spreadFunctions(functions)]);
}

/** Of single values: over several it is called once for each. */
function roundValue(value: EngineValue | undefined, digits: EngineValue | undefined): EngineValue {
  if (value?.kind === ERROR) return value;
  if (digits?.kind === ERROR) return digits;
  const number = toNumber(value);
  const places = toNumber(digits);
  return number === null || places === null
    ? errorValue('#VALUE!')
    : numberValue(roundHalfAway(number, Math.trunc(places)));
}

/** Excel rounds what it shows: 1.005, which in binary is a little less, gives 1.01 (15 significant digits). */
export function roundHalfAway(value: number, places: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const [mantissa = '0', exponent = '0'] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  const rounded = Number(`${shifted}e${-places}`);
  // Far more places than the number has: nothing to round.
  if (!Number.isFinite(rounded)) return value;
  return value < 0 ? -rounded : rounded;
}

function toNumber(value: EngineValue | undefined): number | null {
  const scalar = value === undefined ? null : asScalar(value);
  switch (scalar?.kind) {
    case BLANK:
      return 0;
    case BOOLEAN:
      return Number(scalar.value);
    case NUMBER:
      return scalar.value;
    case STRING: {
      const number = scalar.value.trim() === '' ? NaN : Number(scalar.value);
      return Number.isNaN(number) ? null : number;
    }
    default:
      return null;
  }
}
