import { refuse } from '../hostError';

/** Readers of what a script passed: a value of the kind, or `InvalidArgument`. */

export function text(argument: unknown, name: string): string {
  if (typeof argument === 'string') return argument;
  return refuse('InvalidArgument', `${name} must be a text.`);
}

export function optionalText(argument: unknown, name: string): string | undefined {
  return argument === undefined || argument === null ? undefined : text(argument, name);
}

export function integer(argument: unknown, name: string): number {
  if (typeof argument === 'number' && Number.isInteger(argument)) return argument;
  return refuse('InvalidArgument', `${name} must be a whole number.`);
}

export function optionalInteger(argument: unknown, name: string): number | undefined {
  return argument === undefined || argument === null ? undefined : integer(argument, name);
}

export function number(argument: unknown, name: string): number {
  if (typeof argument === 'number' && Number.isFinite(argument)) return argument;
  return refuse('InvalidArgument', `${name} must be a number.`);
}

export function boolean(argument: unknown, name: string): boolean {
  if (typeof argument === 'boolean') return argument;
  return refuse('InvalidArgument', `${name} must be true or false.`);
}

/** Optional flags of Office.js are false by omission. */
export function flag(argument: unknown): boolean {
  return argument === true;
}

/** One of Office.js's words, whatever its case: office.js itself accepts both `Center` and `center` in places. */
export function word<W extends string>(argument: unknown, words: readonly W[], name: string): W {
  const found =
    typeof argument === 'string'
      ? words.find((candidate) => candidate.toLowerCase() === argument.toLowerCase())
      : undefined;
  return found ?? refuse('InvalidArgument', `${name} must be one of ${words.join(', ')}.`);
}

export function record(argument: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof argument === 'object' && argument !== null && !Array.isArray(argument)) return { ...argument };
  return refuse('InvalidArgument', `${name} must be an object.`);
}

export function list(argument: unknown, name: string): readonly unknown[] {
  if (Array.isArray(argument)) return argument;
  return refuse('InvalidArgument', `${name} must be an array.`);
}
