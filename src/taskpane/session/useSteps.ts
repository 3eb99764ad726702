import { useEffect, useMemo, useRef, useState } from 'react';
import type { Step, Steps } from '../../domain/steps';
import { inSlices } from '../../workbook/inSlices';

/** A work of which the first step is done; the rest is left for when the page has been drawn. */
interface Begun<T> {
  readonly steps: Steps<T>;
  readonly first: IteratorResult<Step, T>;
}

/**
 * A long work of the domain that leaves the pane free: one that has a single step is there at once; another goes on in
 * slices, and what the last one came to stays until then: `null` when there was none.
 *
 * @param begin to be memoised: another one begins anew and leaves the one that was under way
 */
export function useSteps<T>(begin: () => Steps<T>): T | null {
  const work = useMemo((): Begun<T> => {
    const steps = begin();
    return { steps, first: steps.next() };
  }, [begin]);
  const [ended, setEnded] = useState<{ readonly value: T } | null>(null);
  // The steps of a work are taken once: an effect that runs again, as in React's strict mode, begins anew.
  const taken = useRef<Begun<T> | null>(null);
  useEffect(() => {
    if (work.first.done === true) return undefined;
    const left = new AbortController();
    const steps = taken.current === work ? begin() : work.steps;
    taken.current = work;
    inSlices(steps, () => untilDrawn(left.signal)).then(
      (value) => {
        if (!left.signal.aborted) setEnded({ value });
      },
      (error: unknown) => {
        // Thrown while drawing, it reaches the pane's own page of errors.
        if (!left.signal.aborted) {
          setEnded(() => {
            throw error;
          });
        }
      },
    );
    return () => left.abort();
  }, [begin, work]);
  return work.first.done === true ? work.first.value : (ended?.value ?? null);
}

/** Lets the page draw and answer; who left is not waited for. */
function untilDrawn(left: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      if (left.aborted) reject(new Error('Left for another work.'));
      else resolve();
    }, 0);
  });
}
