import { problemas, type Problem } from '../domain/messages/problemas';
import { officeProblem } from './officeProblem';
import { blocked, type Outcome } from './result';
import { requestsWritten, superviseWork, WorkCancelled, type WorkWatch } from './work';

/** What a person asks of the workbook, from its first request to its last. */
export type Verb<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** Somebody stopped it before it wrote anything. */
export interface Cancelled {
  readonly kind: 'cancelled';
}

/**
 * Runs a verb on the open workbook. What Excel refuses becomes a sentence; a fault of ours is thrown again.
 *
 * While somebody is typing in a cell Excel runs nothing. The verb waits until they finish: whoever clicked meant it to
 * happen, and nobody has to know that a cell was open. Where Excel cannot wait it refuses, and the sentence says so.
 */
export async function inWorkbook<T>(verb: Verb<T>): Promise<Outcome<T>>;
export async function inWorkbook<T>(verb: Verb<T>, watch: WorkWatch): Promise<Outcome<T> | Cancelled>;
export async function inWorkbook<T>(verb: Verb<T>, watch: WorkWatch = {}): Promise<Outcome<T> | Cancelled> {
  let written = () => 0;
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      superviseWork(context, watch);
      written = () => requestsWritten(context);
      return verb(context);
    });
  } catch (error) {
    if (error instanceof WorkCancelled) return { kind: 'cancelled' };
    const problem = officeProblem(error);
    if (problem === null) throw error;
    return blocked(explained(problem, written()));
  }
}

/** Excel refuses these before it does anything of the request. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  problemas.celdaEnEdicion().codigo,
  problemas.demasiadoGrande().codigo,
  problemas.otroLibroActivo().codigo,
]);

/** Excel takes nothing back: what a request did before it was refused stays done, and so do those before it. */
function explained(problem: Problem, written: number): Problem {
  const untouched = written === 0 || (written === 1 && REFUSED_WHOLE.has(problem.codigo));
  return untouched ? problemas.sinCambios(problem) : problemas.escrituraInterrumpida(problem);
}
