import type { WorkbookLike } from '@cj-tech-master/excelts/formula';

/** The engine's tags of values, which its entry point does not export. */
const NUMBER = 1;
const BOOLEAN = 3;
const BLANK = 0;
const ERROR = 4;
const ARRAY = 5;

type EngineFunctions = NonNullable<WorkbookLike['userFunctions']>;

/** Our own versions of the functions that the engine gets wrong, and of the two that ask for the time. */
export function engineFunctions(now: number): EngineFunctions {
  return new Map([
    ['TODAY', { minArity: 0, maxArity: 0, invoke: () => numberValue(Math.floor(now)) }],
    ['NOW', { minArity: 0, maxArity: 0, invoke: () => numberValue(now) }],
    [
      'ROUND',
      { minArity: 2, maxArity: 2, invoke: ([value, digits]: unknown[]) => roundValue(value, digits) },
    ],
  ]);
}

function numberValue(value: number): object {
  return { kind: NUMBER, value };
}

function errorValue(code: string): object {
  return { kind: ERROR, code };
}

/** Over every element when either argument is an array, as inside SUMPRODUCT. */
function roundValue(value: unknown, digits: unknown): unknown {
  if (isArray(value)) {
    return { ...value, rows: value.rows.map((row) => row.map((element) => roundValue(element, digits))) };
  }
  if (isError(value)) return value;
  if (isError(digits)) return digits;
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

function toNumber(value: unknown): number | null {
  if (!isTagged(value)) return null;
  if (value.kind === BLANK) return 0;
  if (value.kind === BOOLEAN) return value.value === true ? 1 : 0;
  if (value.kind === NUMBER && typeof value.value === 'number') return value.value;
  const number = typeof value.value === 'string' && value.value.trim() !== '' ? Number(value.value) : NaN;
  return Number.isNaN(number) ? null : number;
}

interface Tagged {
  readonly kind: unknown;
  readonly value?: unknown;
}

function isTagged(value: unknown): value is Tagged {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function isError(value: unknown): boolean {
  return isTagged(value) && value.kind === ERROR;
}

function isArray(
  value: unknown,
): value is { readonly kind: number; readonly rows: readonly (readonly unknown[])[] } {
  return isTagged(value) && value.kind === ARRAY && 'rows' in value && Array.isArray(value.rows);
}
