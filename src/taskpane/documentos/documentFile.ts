import type { DateSerial } from '../../domain/dates/dateSerial';
import type { Documento } from '../../domain/documentos/documento';
import { done, type Outcome } from '../../workbook/result';
import { saveFile } from '../kit/saveFile';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives the file to the browser to save; the name under which it is. */
export async function saveDocument(documento: Documento, fecha: DateSerial): Promise<Outcome<string>> {
  // It brings the library of documents, which nobody needs until they ask for one.
  const { writeDocx } = await import(/* webpackChunkName: "on-demand-docx" */ '../../files/docx/writeDocx');
  const archivo = `${documento.nombre}.docx`;
  saveFile(archivo, await writeDocx(documento, fecha), DOCX);
  return done(archivo);
}
