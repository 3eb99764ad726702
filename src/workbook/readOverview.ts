import type { DateSerial } from '../domain/dates/dateSerial';
import { overviewOf, type Overview } from '../domain/overview/overview';
import { readLibro } from './read/readLibro';
import { done, type Outcome } from './result';

/** What the workbook has and what to do next, at a date. Reads only; any workbook gives an answer, an empty one too. */
export async function readOverview(
  context: Excel.RequestContext,
  { fecha }: { readonly fecha: DateSerial },
): Promise<Outcome<Overview>> {
  const { seguimiento } = await readLibro(context);
  return done(overviewOf(seguimiento, fecha));
}
