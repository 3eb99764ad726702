import { openHost, type Host } from '../../host';
import type { Workbook } from '../../host/workbook/model';
import { done } from '../../src/workbook/result';
import { doneIn, type VerbCall } from '../workbook/seguimientoBook';

export interface WritingVerb {
  readonly name: string;
  /** The workbook it works on; it must be the same each time. */
  readonly book: () => Promise<Host>;
  readonly verb: VerbCall<unknown>;
}

/** That workbook once those verbs have done their work in it. */
export const after =
  (book: () => Promise<Host>, ...verbs: readonly VerbCall<unknown>[]) =>
  async (): Promise<Host> => {
    const host = await book();
    for (const verb of verbs) await doneIn(host, verb);
    return host;
  };

/** What somebody does in the workbook before the verb. */
export const byHand =
  (work: (context: Excel.RequestContext) => unknown): VerbCall<null> =>
  async (context) => {
    await work(context);
    await context.sync();
    return done(null);
  };

export const without = (sheet: string) =>
  byHand((context) => {
    context.workbook.worksheets.getItem(sheet).delete();
  });

/** A copy of the workbook, open by itself. */
export function reopen(workbook: Workbook): Host {
  return openHost(structuredClone(workbook));
}
