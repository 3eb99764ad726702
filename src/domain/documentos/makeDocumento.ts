import { readAsm } from '../asm/readAsm';
import { oncePerClave } from '../advance/oncePerClave';
import type { DateSerial } from '../dates/dateSerial';
import { allFormats } from '../formats';
import {
  documentoImpedimentos,
  documentoProblems,
  documentoTexts,
  eleccionNames,
} from '../messages/documentos';
import type { PeriodoIndicador } from '../indicadores/records';
import type { Problem } from '../messages/problemas';
import { byNorm, ownCriterion, type Fundamento } from '../norms';
import type { Asm } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { validationContext, type ValidationContext } from '../validation/context';
import { modelos } from './catalogo';
import type { DatosDocumento, Documento, DocumentoId, Firma } from './documento';
import type { Eleccion, Elegido, Entorno, Modelo, Opciones } from './modelo';
import { documentosDeTodos, type DocumentoOfrecido } from './oferta';
import { chosenValue } from './opciones';

/** A document of the perfil that a workbook follows, and whether it can be made from it. */
export interface DocumentoDisponible {
  readonly id: DocumentoId;
  readonly nombre: string;
  readonly proposito: string;
  /** Norm and article, or our own criterion. */
  readonly fundamento: Fundamento;
  /** What must be chosen. */
  readonly pide: readonly Eleccion[];
  /** Choices for each; the first is the default. Other quarters and bimesters may be asked for too. */
  readonly opciones: Opciones;
  /** Who signs it: a `Firma` of `DatosDocumento` with the same `calidad` gives that name. */
  readonly firmas: readonly Firma[];
  /** Why it cannot be made from this workbook now, as a full sentence; `null` when it can. */
  readonly impedimento: string | null;
}

export interface DocumentoRequest {
  readonly id: DocumentoId;
  readonly programa?: string;
  /** Clave of the evaluation. */
  readonly evaluacion?: string;
  readonly dependencia?: string;
  readonly trimestre?: PeriodoIndicador;
  /** `AAAA-Bn` */
  readonly bimestre?: string;
  /** Of a record of modifications. */
  readonly folio?: string;
  /** The day of the document. */
  readonly fecha: DateSerial;
  readonly datos: DatosDocumento;
}

/**
 * Those of the perfil, and those of any institution whose format is installed, in the order of the catalogue.
 *
 * @param fecha today: from it come the likely quarter and bimester
 */
export function documentosDe(seguimiento: Seguimiento, fecha: DateSerial): readonly DocumentoDisponible[] {
  const shared = sharedReadings(seguimiento, fecha);
  return modelos.flatMap((modelo) => {
    const ofrecido = offeredBy(seguimiento, modelo);
    if (!ofrecido) return [];
    const entorno = entornoOf(seguimiento, fecha, ofrecido, shared);
    const { id, nombre, proposito, pide } = modelo;
    const firmas = modelo.firmas(entorno);
    const absent = withoutRows(modelo, seguimiento);
    const opciones = absent === null ? modelo.opciones(entorno) : {};
    const impedimento = absent ?? obstacle(modelo, entorno, opciones);
    return [{ id, nombre, proposito, fundamento: entorno.fundamento, pide, opciones, firmas, impedimento }];
  });
}

/** The document, or why it cannot be made. Choices that the request leaves open take their default. */
export function makeDocumento(
  seguimiento: Seguimiento,
  request: DocumentoRequest,
): { readonly documento: Documento } | { readonly problem: Problem } {
  const modelo = modelos.find(({ id }) => id === request.id);
  if (!modelo) return { problem: documentoProblems.desconocido(request.id) };
  const ofrecido = offeredBy(seguimiento, modelo);
  const absent = (ofrecido ?? ofAll(modelo)) ? withoutRows(modelo, seguimiento) : null;
  if (absent !== null) return { problem: documentoProblems.impedido(absent) };
  if (!ofrecido) {
    return { problem: documentoProblems.noOfrecido(modelo.nombre, seguimiento.perfil.nombre) };
  }
  const shared = sharedReadings(seguimiento, request.fecha);
  const entorno = entornoOf(seguimiento, request.fecha, ofrecido, shared);
  const opciones = modelo.opciones(entorno);
  const stands = obstacle(modelo, entorno, opciones);
  if (stands !== null) return { problem: documentoProblems.impedido(stands) };
  const elegido = chosen(modelo, opciones, request);
  return 'problem' in elegido ? elegido : modelo.make(entorno, elegido);
}

function offeredBy({ perfil, tables }: Seguimiento, modelo: Modelo): DocumentoOfrecido | undefined {
  if (modelo.soloDe !== undefined && modelo.soloDe !== perfil.norm) return undefined;
  const own = perfil.documentos?.find(({ id }) => id === modelo.id);
  if (own) return own;
  return tables.some(({ format }) => format.id === modelo.formato) ? ofAll(modelo) : undefined;
}

function ofAll(modelo: Modelo): DocumentoOfrecido | undefined {
  return documentosDeTodos.find(({ id }) => id === modelo.id);
}

function withoutRows({ nombre, formato }: Modelo, seguimiento: Seguimiento): string | null {
  const table = tableOf(seguimiento, formato);
  if (!table) {
    const name = allFormats.find(({ id }) => id === formato)?.name ?? formato;
    return documentoImpedimentos.sinFormato(nombre, name);
  }
  return table.rows.length === 0 ? documentoImpedimentos.sinFilas(nombre, table.sheet) : null;
}

function obstacle(modelo: Modelo, entorno: Entorno, opciones: Opciones): string | null {
  const own = modelo.impedimento?.(entorno) ?? null;
  if (own !== null) return own;
  const empty = modelo.pide.find((eleccion) => (opciones[eleccion] ?? []).length === 0);
  if (empty === undefined) return null;
  const sheet = tableOf(entorno.seguimiento, modelo.formato)?.sheet ?? modelo.formato;
  return documentoImpedimentos.sinOpciones[empty](sheet);
}

/** What several documents read, read once and only if one of them asks. */
interface SharedReadings {
  readonly context: () => ValidationContext;
  readonly asm: () => readonly Asm[];
}

function sharedReadings(seguimiento: Seguimiento, fecha: DateSerial): SharedReadings {
  let context: ValidationContext | undefined;
  let asm: readonly Asm[] | undefined;
  return {
    context: () => (context ??= validationContext(seguimiento, fecha)),
    asm: () => (asm ??= oncePerClave(readAsm(seguimiento))),
  };
}

/** No institution is cited the norm of another: what was inherited from its perfil becomes our own criterion. */
function entornoOf(
  seguimiento: Seguimiento,
  fecha: DateSerial,
  { source }: DocumentoOfrecido,
  shared: SharedReadings,
): Entorno {
  const own = source?.norm === seguimiento.perfil.norm ? source : undefined;
  return {
    seguimiento,
    fecha,
    fundamento: own ? byNorm(own) : ownCriterion(documentoTexts.criterioPropio),
    esDeSuNorma: own !== undefined,
    ...shared,
  };
}

function chosen(
  modelo: Modelo,
  opciones: Opciones,
  request: DocumentoRequest,
): Elegido | { readonly problem: Problem } {
  const values = { programa: '', evaluacion: '', dependencia: '', trimestre: '', bimestre: '', folio: '' };
  for (const eleccion of modelo.pide) {
    const offered = opciones[eleccion] ?? [];
    const value = chosenValue(eleccion, request[eleccion], offered);
    if (value === null) {
      const names = offered.map(({ valor }) => valor);
      const asked = request[eleccion] ?? '';
      return { problem: documentoProblems.eleccionDesconocida(eleccionNames[eleccion], asked, names) };
    }
    values[eleccion] = value;
  }
  return { ...values, datos: request.datos };
}
