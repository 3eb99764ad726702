import { problemas, type Problem } from '../domain/messages/problemas';
import { officeProblem } from './officeProblem';
import { blocked, type Outcome } from './result';
import { removeSheets, sheetsAdded } from './sheets/addSheet';
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
  let failed: Excel.RequestContext | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      superviseWork(context, watch);
      failed = context;
      return verb(context);
    });
  } catch (error) {
    if (error instanceof WorkCancelled) return { kind: 'cancelled' };
    const problem = officeProblem(error);
    // Somebody took a name after it was found free: the sheet that has it may be theirs.
    const isTaken = problem?.codigo === problemas.yaExiste().codigo;
    if (failed && !isTaken) await removeUnfinished(failed);
    if (problem === null) throw error;
    return blocked(explained(problem, failed ? requestsWritten(failed) : 0));
  }
}

/** Where Excel refuses this too, they stay, and the sentence of the interruption speaks for them. */
async function removeUnfinished(failed: Excel.RequestContext): Promise<void> {
  const names = sheetsAdded(failed);
  if (names.length === 0 || requestsWritten(failed) === 0) return;
  await Excel.run({ delayForCellEdit: true }, (context) => removeSheets(context, names)).catch(
    () => undefined,
  );
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
