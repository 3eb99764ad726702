import { adoptionSource, tableAt, type TablePlace } from '../domain/adoption/adoption';
import type { DateSerial } from '../domain/dates/dateSerial';
import { adoptableFormats } from '../domain/formats';
import type { Format } from '../domain/formats/format';
import type { ImportOptions, ImportPlan } from '../domain/importing/planImport';
import { problemas } from '../domain/messages/problemas';
import { formatIn, formatsIn } from '../domain/perfiles/perfil';
import type { ColumnChoices } from '../domain/recognition/mapHeadings';
import { readWhole } from './read/foreignSheets';
import { readLibro } from './read/readLibro';
import { sheetNamed } from './read/structure';
import { blocked, type Outcome } from './result';
import { importSources } from './write/importSources';

export interface AdoptRequest extends ImportOptions {
  readonly format: Format;
  readonly place: TablePlace;
  /** What the person decided of the table's columns. */
  readonly columnas?: ColumnChoices;
  readonly fecha: DateSerial;
}

/** Copies the rows of a table of this workbook into a format, as values. The sheet where they are is only read. */
export async function adoptTable(
  context: Excel.RequestContext,
  request: AdoptRequest,
): Promise<Outcome<ImportPlan>> {
  const { place, columnas } = request;
  const libro = await readLibro(context);
  const { perfil } = libro.seguimiento;
  const format = formatIn(perfil, request.format);
  if (!sheetNamed(libro.structure, place.sheet)) return blocked(problemas.tablaMovida(place.sheet));
  const sheet = await readWhole(context, libro.structure, place.sheet);
  const found = tableAt(sheet, place, formatsIn(perfil, adoptableFormats), format, columnas);
  if (!found) return blocked(problemas.tablaMovida(place.sheet));
  return importSources(context, libro, [adoptionSource(sheet, found)], request);
}
