/** The act that changes a Convenio (cl. 9ª), or that resolves a prórroga (cl. 7ª), from its record. */
import { formatDate } from '../../dates/formatDate';
import { convenio as formato } from '../../formats/convenio';
import { documentoImpedimentos, documentoProblems } from '../../messages/documentos';
import type { Modificacion } from '../../modifications/modificacion';
import { celda, centrada, firmas, lugarYFecha, parrafo, tabla, titulo } from '../bloques';
import type { Bloque, Documento } from '../documento';
import { institucionTexto, membreteDe, nombreDeArchivo } from '../identidad';
import type { Elegido, Entorno, Hecho, Modelo, Opcion } from '../modelo';
import { dato, negrita, texto } from '../texto';
import type { Seguimiento } from '../../seguimiento';
import { withArticulo } from '../articulo';
import { PARTES, RESUELVE_PRORROGA } from './partes';

const PRORROGA = 'Prórroga';

export const adendum: Modelo = {
  id: 'adendum',
  nombre: 'Adendum, Convenio Modificatorio o resolución de prórroga',
  proposito: 'Lo que se modifica de un compromiso, con lo que decía y lo que dice, para firmarse.',
  formato: formato.id,
  soloDe: 'GEM',
  pide: ['folio'],
  firmas: () => [...PARTES, RESUELVE_PRORROGA],
  opciones: (entorno) => ({ folio: folioOpciones(entorno) }),
  impedimento: ({ seguimiento }) =>
    signable(seguimiento).length === 0 ? documentoImpedimentos.sinOpciones.folio() : null,
  make: (entorno, elegido) => makeAdendum(entorno, elegido),
};

/** What waits for its resolution has nothing to sign yet. */
function signable({ modificaciones }: Seguimiento): readonly Modificacion[] {
  return modificaciones.filter(({ resolucion }) => resolucion !== 'Pendiente');
}

/** The last recorded first: it is the one to be signed. */
function folioOpciones({ seguimiento }: Entorno): readonly Opcion[] {
  return [...signable(seguimiento)].reverse().map(({ folio, tipo, clave, columna }) => ({
    valor: folio,
    texto: `${folio} · ${tipo} de ${clave}: ${columna}`,
  }));
}

function makeAdendum(entorno: Entorno, { folio, datos }: Elegido): Hecho {
  const { seguimiento } = entorno;
  const found = signable(seguimiento).find((each) => each.folio === folio);
  if (!found) return { problem: documentoProblems.eleccionDesconocida('un folio', folio, []) };
  const isProrroga = found.tipo === PRORROGA;
  const nombre = isProrroga ? 'Resolución de prórroga' : found.tipo;
  const heading = isProrroga
    ? nombre
    : `${nombre} al Convenio para la Mejora del Desempeño y Resultados Gubernamentales`;
  const documento: Documento = {
    id: adendum.id,
    nombre: nombreDeArchivo(nombre, folio),
    titulo: heading,
    orientacion: 'vertical',
    membrete: membreteDe(seguimiento),
    pie: `${nombre} ${folio}`,
    bloques: [
      titulo(heading),
      parrafo(lugarYFecha(datos, found.fecha), 'derecha'),
      ...(isProrroga ? resolution(entorno, found) : subscription(entorno, found)),
      cambio(found),
      parrafo(texto`${negrita('Motivo:')} ${dato(found.motivo, 'Motivo')}`),
      parrafo(
        isProrroga
          ? 'La fecha comprometida originalmente permanece visible en el registro del compromiso.'
          : 'En lo no modificado, el Convenio conserva su contenido y alcance.',
      ),
      isProrroga ? firmas([RESUELVE_PRORROGA], datos, PARTES) : firmas(PARTES, datos, [RESUELVE_PRORROGA]),
    ],
  };
  return { documento };
}

/** Cl. 9ª: in force on the day it is signed, and part of the Convenio. */
function subscription(entorno: Entorno, { clave, fecha }: Modificacion): readonly Bloque[] {
  const sujeto = withArticulo(institucionTexto(entorno.seguimiento));
  return [
    parrafo(
      texto`Con fundamento en la cláusula ${negrita('NOVENA')} del Convenio celebrado entre la Secretaría de Finanzas, la Secretaría de la Contraloría y ${sujeto}, las partes, por mutuo consentimiento, modifican el compromiso ${clave} en los términos siguientes. Surte sus efectos el ${formatDate(fecha, 'larga')}, fecha en que se suscribe, y forma parte integrante del Convenio.`,
    ),
  ];
}

/** Cl. 7ª: of an action that has not been fulfilled in full. */
function resolution(
  entorno: Entorno,
  { clave, documento, fecha, solicitada, resolucion }: Modificacion,
): readonly Bloque[] {
  const sujeto = withArticulo(institucionTexto(entorno.seguimiento));
  const asked = solicitada === null ? dato('', 'Fecha de la solicitud') : formatDate(solicitada, 'larga');
  return [
    parrafo(
      texto`Con fundamento en la cláusula ${negrita('SÉPTIMA')} del Convenio, ${sujeto} solicitó el ${asked} una prórroga para el compromiso ${clave}, cuya acción no ha alcanzado la totalidad de su cumplimiento.`,
    ),
    parrafo(
      texto`Mediante ${dato(documento, 'Documento')} del ${formatDate(fecha, 'larga')}, la prórroga se encuentra: ${negrita(resolucion.toUpperCase())}.`,
    ),
  ];
}

function cambio(modificacion: Modificacion): Bloque {
  const { clave, columna, antes, despues } = modificacion;
  return tabla(
    [
      { encabezado: 'Compromiso', ancho: 14 },
      { encabezado: 'Qué se modifica', ancho: 22 },
      { encabezado: 'Dice', ancho: 32 },
      { encabezado: 'Debe decir', ancho: 32 },
    ],
    [[centrada(clave), celda(columna), celda(shown(antes)), celda(shown(despues))]],
    '',
  );
}

function shown(value: Modificacion['antes']) {
  return typeof value === 'number' ? formatDate(value, 'larga') : dato(String(value), 'Valor anterior');
}
