import type { ImportPlan, ImportSource } from '../domain/importing/planImport';
import { formatInFiles, locateTable, type ReceivedTableFile } from '../domain/importing/locateTable';
import { importacionDeFichas } from '../domain/messages/fichas';
import { formatIn } from '../domain/perfiles/perfil';
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
  const libro = await readLibro(context);
  const asked = formatIn(libro.seguimiento.perfil, request.format);
  const format = formatInFiles(files, asked, hoja);
  const sources: ImportSource[] = [];
  for (const file of files) {
    const located = locateTable(file, format, hoja);
    if ('problem' in located) return blocked(located.problem);
    sources.push(located.source);
  }
  const outcome = await importSources(context, libro, sources, { ...request, format });
  if (outcome.kind === 'blocked' || format === asked) return outcome;
  const notas = [importacionDeFichas.tomadaComoFichas(), ...outcome.result.notas];
  return done({ ...outcome.result, notas });
}
