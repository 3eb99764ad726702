/** How far a long work is, for whoever lets the page breathe between two of its steps. */
export interface Step {
  readonly done: number;
  readonly total: number;
}

/** Work that may be left between two steps, and what it comes to. */
export type Steps<T> = Generator<Step, T>;

/** All of it in one go. */
export function throughAll<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Rows worked between two steps: few enough for any of them to be short. */
const ROWS_A_STEP = 20;

/** One result for each item, a step every few. */
export function* eachInSteps<S, T>(items: readonly S[], work: (item: S) => T): Steps<readonly T[]> {
  const results: T[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % ROWS_A_STEP === 0) yield { done: results.length, total: items.length };
  }
  return results;
}
