import type { DateSerial } from '../domain/dates/dateSerial';
import {
  documentosDe,
  makeDocumento,
  type DocumentoDisponible,
  type DocumentoRequest,
} from '../domain/documentos';
import type { Documento } from '../domain/documentos/documento';
import { readLibro } from './read/readLibro';
import type { Structure } from './read/structure';
import { readFirmantes } from './readFirmantes';
import { blocked, done, type Outcome } from './result';

/** The documents that can be made from the workbook, and why the others cannot. Reads only. */
export async function listDocuments(
  context: Excel.RequestContext,
  fecha: DateSerial,
): Promise<Outcome<readonly DocumentoDisponible[]>> {
  const { seguimiento } = await readLibro(context);
  return done(documentosDe(seguimiento, fecha));
}

/** A document made from the workbook; without signers of its own, with those of Inicio. Reads only. */
export async function readDocument(
  context: Excel.RequestContext,
  request: DocumentoRequest,
): Promise<Outcome<{ readonly documento: Documento; readonly structure: Structure }>> {
  const { seguimiento, structure } = await readLibro(context);
  const firmantes = request.datos.firmantes ?? (await readFirmantes(context, structure));
  const made = makeDocumento(seguimiento, { ...request, datos: { ...request.datos, firmantes } });
  return 'problem' in made ? blocked(made.problem) : done({ documento: made.documento, structure });
}
