import { catalogueValues } from '../catalogues/catalogues';
import { columnOf } from '../formats/format';
import type { Seguimiento } from '../seguimiento';
import type { Requisito } from './requisitos';

/** What can be answered to it: the values of the catalogue that its column has in the installed formats. */
export function respuestasDe(
  { tables, catalogues }: Pick<Seguimiento, 'tables' | 'catalogues'>,
  { key }: Requisito,
): readonly string[] {
  const type = tables.map(({ format }) => columnOf(format, key)?.type).find(Boolean);
  return type?.kind === 'catalogue' ? catalogueValues(catalogues[type.catalogue]) : [];
}
