import { tableCandidates, type TableCandidate } from '../domain/adoption/adoption';
import { adoptableFormats } from '../domain/formats';
import type { Format } from '../domain/formats/format';
import { readTops, sheetsOfPeople } from './read/foreignSheets';
import { readStructure } from './read/structure';
import { done, type Outcome } from './result';

/** Tables of the workbook that look like one of our formats, in sheets that are not ours: three requests at most. */
export async function findTables(
  context: Excel.RequestContext,
  formats: readonly Format[] = adoptableFormats,
): Promise<Outcome<readonly TableCandidate[]>> {
  const structure = await readStructure(context);
  const tops = await readTops(context, structure, await sheetsOfPeople(context, structure));
  return done(tableCandidates(tops, formats));
}
