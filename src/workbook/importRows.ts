import type { ImportPlan, ImportSource } from '../domain/importing/planImport';
import { locateTable, type ReceivedTableFile } from '../domain/importing/locateTable';
import { readLibro } from './read/readLibro';
import { blocked, type Outcome } from './result';
import { importSources, type ImportInto } from './write/importSources';

export interface ImportRequest extends ImportInto {
  readonly files: readonly ReceivedTableFile[];
  /** Sheet of the files where the table is. */
  readonly hoja?: string;
}

/** Adds the rows of received tables to a format. All of them or none: a row in conflict stops the whole import. */
export async function importRows(
  context: Excel.RequestContext,
  request: ImportRequest,
): Promise<Outcome<ImportPlan>> {
  const { format, files, hoja } = request;
  const sources: ImportSource[] = [];
  for (const file of files) {
    const located = locateTable(file, format, hoja);
    if ('problem' in located) return blocked(located.problem);
    sources.push(located.source);
  }
  return importSources(context, await readLibro(context), sources, request);
}
