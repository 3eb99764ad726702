import type { Problem } from '../domain/messages/problemas';

export type { Problem };

/** How every verb ends: it did its work, or something stood in the way and nothing was changed. */
export type Outcome<T> =
  { readonly kind: 'done'; readonly result: T } | { readonly kind: 'blocked'; readonly problem: Problem };

export function done<T>(result: T): Outcome<T> {
  return { kind: 'done', result };
}

export function blocked(problem: Problem): Outcome<never> {
  return { kind: 'blocked', problem };
}
