import { extname } from 'node:path';
import { porLlenar, type DocumentoDisponible, type DocumentoRequest } from '../../src/domain/documentos';
import type { Documento, DocumentoId } from '../../src/domain/documentos/documento';
import type { DateSerial } from '../../src/domain/dates/dateSerial';
import { counted } from '../../src/domain/messages/counted';
import { writeDocx } from '../../src/files/docx/writeDocx';
import { listDocuments, readDocument } from '../../src/workbook/readDocument';
import { done } from '../../src/workbook/result';
import { writeDocumentSheet } from '../../src/workbook/writeDocumentSheet';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import type { Report, Verb } from '../verb';
import { loadWorkbook, saveBytes } from '../workbookFile';

export const documento: Verb = {
  name: 'documento',
  use: 'documento --libro L.xlsx (sin --tipo dice cuáles se pueden hacer) · documento --libro L.xlsx --tipo T [--programa P] [--evaluacion C] [--dependencia D] [--trimestre AAAA-T1] [--bimestre AAAA-B1] [--clave FOLIO] [--lugar T] [--oficio T] [--fecha F] --salida (D.docx | S.xlsx)',
  options: {
    libro: 'text',
    tipo: 'text',
    programa: 'text',
    evaluacion: 'text',
    dependencia: 'text',
    trimestre: 'text',
    bimestre: 'text',
    clave: 'text',
    lugar: 'text',
    oficio: 'text',
    fecha: 'text',
    salida: 'text',
  },
  output: 'optional',
  inputs: ['libro'],
  run(args, today) {
    const fecha = args.date('fecha') ?? today;
    const libro = args.required('libro');
    const tipo = args.text('tipo');
    if (tipo === undefined) return list(args, libro, fecha);
    const salida = args.required('salida');
    return make(libro, salida, requestOf(args, tipo, fecha));
  },
};

async function list(args: Arguments, libro: string, fecha: DateSerial): Promise<Report> {
  if (args.text('salida') !== undefined) {
    throw new Failure('falta-opcion', '«documento» necesita «--tipo» para escribir en «--salida».');
  }
  const { result, medicion } = await runVerb(await loadWorkbook(libro), (context) =>
    listDocuments(context, fecha),
  );
  return { medicion, json: { documentos: result.map(availableJson) }, lines: listLines(result) };
}

function availableJson({ id, firmas, ...rest }: DocumentoDisponible): object {
  return { documento: id, ...rest, firmas: firmas.map(({ calidad }) => calidad) };
}

function listLines(documentos: readonly DocumentoDisponible[]): readonly string[] {
  if (documentos.length === 0) return ['El perfil de este libro no ofrece documentos para firmar.'];
  return documentos.flatMap(({ id, nombre, proposito, fundamento, pide, opciones, impedimento }) => [
    `${id} · ${nombre}. ${proposito} (${fundamento.cita})`,
    impedimento === null
      ? `  Se puede hacer${pide.length === 0 ? '' : `; se elige: ${pide.map((each) => `--${each === 'folio' ? 'clave' : each} «${opciones[each]?.[0]?.valor ?? ''}»`).join(', ')}`}.`
      : `  ${impedimento}`,
  ]);
}

function requestOf(args: Arguments, tipo: string, fecha: DateSerial): DocumentoRequest {
  const chosen = {
    programa: args.text('programa'),
    evaluacion: args.text('evaluacion'),
    dependencia: args.text('dependencia'),
    trimestre: args.text('trimestre') === undefined ? undefined : args.requiredTrimestre('trimestre'),
    bimestre: args.text('bimestre'),
    folio: args.text('clave'),
  };
  const datos = { lugar: args.text('lugar'), oficio: args.text('oficio') };
  // Whatever the word, the domain knows which documents there are and says so.
  return { id: tipo as DocumentoId, fecha, datos: given(datos), ...given(chosen) };
}

/** Only what was said. */
function given<T extends string>(
  values: Readonly<Record<T, string | undefined>>,
): Partial<Record<T, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Record<T, string>
  >;
}

function make(libro: string, salida: string, request: DocumentoRequest): Promise<Report> {
  const kind = extname(salida).toLowerCase();
  if (kind === '.docx') return makeFile(libro, salida, request);
  if (kind === '.xlsx') return makeSheet(libro, request);
  throw new Failure(
    'salida-desconocida',
    `«${salida}» no dice qué archivo hacer. Escriba un nombre que termine en .docx, o en .xlsx para dejar el texto en una hoja de una copia del libro.`,
  );
}

async function makeFile(libro: string, salida: string, request: DocumentoRequest): Promise<Report> {
  const { result, medicion } = await runVerb(await loadWorkbook(libro), (context) =>
    readDocument(context, request),
  );
  const bytes = await writeDocx(result.documento, request.fecha);
  return {
    medicion,
    ...told(result.documento, { archivo: salida }, []),
    files: { publish: () => saveBytes(salida, bytes), discard: () => Promise.resolve() },
  };
}

async function makeSheet(libro: string, request: DocumentoRequest): Promise<Report> {
  const { result, medicion, workbook } = await runVerb(await loadWorkbook(libro), async (context) => {
    const read = await readDocument(context, request);
    if (read.kind === 'blocked') return read;
    const { documento: made, structure } = read.result;
    const written = await writeDocumentSheet(context, made, structure);
    return written.kind === 'blocked' ? written : done({ made, hoja: written.result.hoja });
  });
  const { made, hoja } = result;
  return { medicion, workbook, ...told(made, { hoja }, [`El texto está en la hoja «${hoja}».`]) };
}

function told(made: Documento, where: object, lines: readonly string[]): Pick<Report, 'json' | 'lines'> {
  const blanks = porLlenar(made);
  return {
    json: { documento: made.id, titulo: made.titulo, ...where, porLlenar: blanks },
    lines: [
      `${made.nombre}: ${made.titulo}.`,
      ...lines,
      ...(blanks.length === 0
        ? []
        : [
            `${counted(blanks.length, 'dato queda por llenar', 'datos quedan por llenar')}: ${blanks.join('; ')}.`,
          ]),
    ],
  };
}
