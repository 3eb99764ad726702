import { openHost } from '../host';
import type { Workbook } from '../host/workbook/model';
import { officeProblem } from '../src/workbook/officeProblem';
import type { Outcome } from '../src/workbook/result';
import { Failure } from './failure';

export interface Medicion {
  readonly viajes: number;
  readonly bytesEnviados: number;
  readonly bytesRecibidos: number;
}

export interface VerbRun<T> {
  readonly result: T;
  readonly medicion: Medicion;
  readonly workbook: Workbook;
}

/**
 * Runs a verb of `src/workbook` on the embedded host, through the genuine office.js.
 * @throws Failure when something stood in the way; then the workbook is to be thrown away
 */
export async function runVerb<T>(
  workbook: Workbook | undefined,
  verb: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<VerbRun<T>> {
  const host = openHost(workbook);
  try {
    const outcome = await host.Excel.run(verb);
    if (outcome.kind === 'blocked') throw new Failure(outcome.problem.codigo, outcome.problem.mensaje);
    const { roundTrips, bytesSent, bytesReceived } = host.counters();
    return {
      result: outcome.result,
      workbook: host.workbook,
      medicion: { viajes: roundTrips, bytesEnviados: bytesSent, bytesRecibidos: bytesReceived },
    };
  } catch (error) {
    const problem = officeProblem(error);
    if (problem && process.env['ASM_DEBUG'] !== undefined) tellDebugInfo(error);
    if (problem) throw new Failure(problem.codigo, problem.mensaje);
    throw error;
  } finally {
    host.close();
  }
}

/** For whoever develops: which statement Excel refused. */
function tellDebugInfo(error: unknown): void {
  const debugInfo = error instanceof Error && 'debugInfo' in error ? error.debugInfo : undefined;
  process.stderr.write(`${String(error)}\n${JSON.stringify(debugInfo, null, 1)}\n`);
}
