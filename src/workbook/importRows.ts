import type { ImportPlan, ImportSource } from '../domain/importing/planImport';
import { formatInFiles, locateTable, type ReceivedTableFile } from '../domain/importing/locateTable';
import { importacionDeFichas } from '../domain/messages/fichas';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
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
  const { files, hoja } = request;
  const format = formatInFiles(files, request.format, hoja);
  const sources: ImportSource[] = [];
  for (const file of files) {
    const located = locateTable(file, format, hoja);
    if ('problem' in located) return blocked(located.problem);
    sources.push(located.source);
  }
  const outcome = await importSources(context, await readLibro(context), sources, { ...request, format });
  if (outcome.kind === 'blocked' || format === request.format) return outcome;
  const notas = [importacionDeFichas.tomadaComoFichas(), ...outcome.result.notas];
  return done({ ...outcome.result, notas });
}
