import { estadoDelCierre, type EstadoDelCierre } from '../domain/cierre/cierreJson';
import { readLibro } from './read/readLibro';
import { done, type Outcome } from './result';

/** What each ASM lacks to be closed, and how the key actions stand. Reads only; any workbook gives an answer. */
export async function readCierre(context: Excel.RequestContext): Promise<Outcome<EstadoDelCierre>> {
  const { seguimiento } = await readLibro(context);
  return done(estadoDelCierre(seguimiento));
}
