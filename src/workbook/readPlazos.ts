import { problemas } from '../domain/messages/problemas';
import type { Seguimiento } from '../domain/seguimiento';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';

/** What the deadlines of a workbook are told from. Reads only; a workbook without formats has none to tell. */
export async function readPlazos(context: Excel.RequestContext): Promise<Outcome<Seguimiento>> {
  const { seguimiento } = await readLibro(context);
  return seguimiento.tables.length === 0 ? blocked(problemas.sinFormatos()) : done(seguimiento);
}
