import type { Steps } from '../domain/steps';
import { breathe } from './work';

/** As long as a page may be held without whoever types in it feeling it. */
const HELD_MS = 12;

/**
 * Runs to its end a work that comes in steps, and pauses between two of them whenever it has held the page for long.
 *
 * @param pause lets the page breathe; if it throws, the work is left there
 */
export async function inSlices<S, T>(steps: Generator<S, T>, pause: (step: S) => Promise<void>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < HELD_MS) continue;
    await pause(step.value);
    since = performance.now();
  }
}

/** The same inside a verb, which tells how far it is and stops there if somebody asks. */
export function breathing<T>(context: Excel.RequestContext, steps: Steps<T>): Promise<T> {
  return inSlices(steps, ({ done, total }) => breathe(context, done, total));
}
