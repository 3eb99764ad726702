/** A document that an office signs, as the bytes of a .docx file that Word edits. It also runs in the pane. */
import { Packer } from 'docx';
import { toIso, type DateSerial } from '../../domain/dates/dateSerial';
import type { Documento } from '../../domain/documentos/documento';
import { rezipped } from '../rezipped';
import { writableText } from '../writableText';
import { documentOf } from './documentOf';

/**
 * The same document and day give the same bytes: the file does not say who made it, nor with what.
 *
 * @param fecha the day that its properties tell
 */
export async function writeDocx(documento: Documento, fecha: DateSerial): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Packer.pack(documentOf(documento), 'uint8array');
  return rezipped(packed, (part) =>
    part === 'docProps/core.xml' ? () => coreProperties(documento.titulo, fecha) : null,
  );
}

/** Without author: whoever signs it is not who made the file. */
function coreProperties(titulo: string, fecha: DateSerial): string {
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${toIso(fecha)}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(writableText(titulo))}</dc:title>${day('created')}${day('modified')}`,
    '<dc:language>es-MX</dc:language></cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
