import { fromIso, type DateSerial } from '../../src/domain/dates/dateSerial';
import { makeDocumento, type DocumentoRequest } from '../../src/domain/documentos';
import {
  shownText,
  type Bloque,
  type Documento,
  type TablaDocumento,
} from '../../src/domain/documentos/documento';
import type { Seguimiento } from '../../src/domain/seguimiento';

export function day(iso: string): DateSerial {
  const date = fromIso(iso);
  if (date === null) throw new Error(`No such day: ${iso}`);
  return date;
}

/** The document of a request that leaves open everything but what is given. */
export function documentoOf(
  seguimiento: Seguimiento,
  request: Partial<DocumentoRequest> & Pick<DocumentoRequest, 'id'>,
): Documento {
  const made = makeDocumento(seguimiento, { fecha: day('2026-03-15'), datos: {}, ...request });
  if ('problem' in made) throw new Error(made.problem.mensaje);
  return made.documento;
}

/** Every text of a document as it is read, one per paragraph, item, heading, cell or signature. */
export function textsOf({ bloques, titulo, nombre, pie, membrete }: Documento): readonly string[] {
  return [titulo, nombre, pie, ...membrete, ...bloques.flatMap(textsOfBloque)];
}

function textsOfBloque(bloque: Bloque): readonly string[] {
  switch (bloque.tipo) {
    case 'titulo':
    case 'subtitulo':
      return [bloque.texto];
    case 'parrafo':
      return [shownText(bloque.texto)];
    case 'lista':
      return bloque.elementos.map(shownText);
    case 'tabla':
      return [
        ...bloque.encabezados,
        bloque.vacia,
        ...bloque.filas.flat().map(({ texto }) => shownText(texto)),
      ];
    case 'firmas':
      return bloque.firmas.flatMap(({ calidad, nombre = '', cargo = '' }) => [calidad, nombre, cargo]);
    case 'salto':
      return [];
  }
}

export function tablesOf({ bloques }: Documento): readonly TablaDocumento[] {
  return bloques.filter((bloque) => bloque.tipo === 'tabla');
}

export function onlyTable(documento: Documento): TablaDocumento {
  const [table, ...others] = tablesOf(documento);
  if (!table || others.length > 0) throw new Error(`${documento.id} has ${others.length + 1} tables.`);
  return table;
}

/** The rows of its table, each cell as it is read. */
export function rowsOf({ filas }: TablaDocumento): readonly (readonly string[])[] {
  return filas.map((fila) => fila.map(({ texto }) => shownText(texto)));
}

export function saysIn(documento: Documento, words: string): boolean {
  return textsOf(documento).some((text) => text.includes(words));
}
