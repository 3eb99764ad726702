import { inSlices } from '../../workbook/inSlices';

interface Listener<S, T> {
  /** Each time the page gets its turn. */
  readonly onStep?: (step: S) => void;
  readonly onEnd: (result: T) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Thrown inside work that nobody waits for any more. */
class Abandoned extends Error {}

/**
 * Runs steps and gives the page its turn between them; short work ends before the page is painted again.
 *
 * @returns leaves the work where it is, and says nothing more
 */
export function runInBackground<S, T>(
  steps: Generator<S, T>,
  { onStep, onEnd, onFault }: Listener<S, T>,
): () => void {
  let wanted = true;
  const pause = async (step: S) => {
    onStep?.(step);
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
    if (!wanted) throw new Abandoned();
  };
  inSlices(steps, pause).then(
    (result) => {
      if (wanted) onEnd(result);
    },
    (fault: unknown) => {
      if (!(fault instanceof Abandoned)) onFault(fault);
    },
  );
  return () => {
    wanted = false;
  };
}
