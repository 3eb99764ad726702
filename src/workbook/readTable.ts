import { tableAt, type ForeignSheet, type TablePlace } from '../domain/adoption/adoption';
import { adoptableFormats } from '../domain/formats';
import type { Format } from '../domain/formats/format';
import { problemas } from '../domain/messages/problemas';
import { readWhole } from './read/foreignSheets';
import { readStructure, sheetNamed } from './read/structure';
import { blocked, done, type Outcome } from './result';

/** The whole sheet of a table that was found, so that a person can see what copying it would bring. */
export async function readTable(
  context: Excel.RequestContext,
  { place, format }: { readonly place: TablePlace; readonly format: Format },
): Promise<Outcome<ForeignSheet>> {
  const structure = await readStructure(context);
  if (!sheetNamed(structure, place.sheet)) return blocked(problemas.tablaMovida(place.sheet));
  const sheet = await readWhole(context, structure, place.sheet);
  const found = tableAt(
    sheet,
    place,
    adoptableFormats.map((each) => (each.id === format.id ? format : each)),
    format,
  );
  return found ? done(sheet) : blocked(problemas.tablaMovida(place.sheet));
}
