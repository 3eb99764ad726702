import type { WorkbookLike } from '@cj-tech-master/excelts/formula';

/** The engine's tags of values, which its entry point does not export. */
export const BLANK = 0;
export const NUMBER = 1;
export const STRING = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const ARRAY = 5;

/** What one cell can hold, as the engine hands it to functions: a blank cell is told apart from 0 and from "". */
export type EngineScalar =
  | { readonly kind: typeof BLANK }
  | { readonly kind: typeof NUMBER; readonly value: number }
  | { readonly kind: typeof STRING; readonly value: string }
  | { readonly kind: typeof BOOLEAN; readonly value: boolean }
  | { readonly kind: typeof ERROR; readonly code: string };

/** The values of a range, or of an expression over one: `height` rows of `width` values. */
export interface EngineArray {
  readonly kind: typeof ARRAY;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
  /** 1-based place of the first cell, where the values are a range's own. */
  readonly originRow?: number;
  readonly originCol?: number;
}

export type EngineValue = EngineScalar | EngineArray;

export type EngineFunctions = NonNullable<WorkbookLike['userFunctions']>;
export type EngineFunction = EngineFunctions extends ReadonlyMap<string, infer F> ? F : never;

export const BLANK_VALUE: EngineScalar = { kind: BLANK };

export function numberValue(value: number): EngineScalar {
  return { kind: NUMBER, value };
}

export function errorValue(code: string): EngineScalar {
  return { kind: ERROR, code };
}

export function arrayValue(rows: readonly (readonly EngineScalar[])[]): EngineArray {
  return { kind: ARRAY, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

/** A single value as an array of one. */
export function asArray(value: EngineValue): EngineArray {
  return value.kind === ARRAY ? value : arrayValue([[value]]);
}

/** The only value of an argument; `null` when there are several. */
export function asScalar(value: EngineValue): EngineScalar | null {
  if (value.kind !== ARRAY) return value;
  return value.height === 1 && value.width === 1 ? (value.rows[0]?.[0] ?? null) : null;
}

/** Declares a function of ours to the engine. Arguments that are no values (a lambda) give `#VALUE!`. */
export function engineFunction(
  minArity: number,
  maxArity: number,
  compute: (args: readonly EngineValue[]) => EngineValue,
): EngineFunction {
  return {
    minArity,
    maxArity,
    invoke: (args) => (args.every(isEngineValue) ? compute(args) : errorValue('#VALUE!')),
  };
}

function isEngineValue(value: unknown): value is EngineValue {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return typeof value.kind === 'number' && value.kind >= BLANK && value.kind <= ARRAY;
}
