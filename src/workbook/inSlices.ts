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
