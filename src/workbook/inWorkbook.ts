import { officeProblem } from './officeProblem';
import { blocked, type Outcome } from './result';

/**
 * Runs a verb on the open workbook. What Excel refuses becomes a sentence; a fault of ours is thrown again.
 *
 * While somebody is typing in a cell Excel runs nothing. The verb waits until they finish: whoever clicked meant it to
 * happen, and nobody has to know that a cell was open. Where Excel cannot wait it refuses, and the sentence says so.
 */
export async function inWorkbook<T>(
  verb: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, verb);
  } catch (error) {
    const problem = officeProblem(error);
    if (problem === null) throw error;
    return blocked(problem);
  }
}
