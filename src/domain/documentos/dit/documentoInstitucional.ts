/** Documento Institucional de Trabajo (PUE-E): the position before each recommendation, and its Anexo I. */
import { anexoI } from '../../formats';
import { calendarDate } from '../../dates/dateSerial';
import { parrafo, subtitulo, tabla, titulo } from '../bloques';
import type { Bloque, Documento, Texto } from '../documento';
import { evaluacionOf, programaOf, rowsOfEvaluacion } from '../filas';
import { institucionTexto, membreteDe, nombreDeArchivo } from '../identidad';
import type { Elegido, Entorno, Modelo } from '../modelo';
import { evaluacionOpciones } from '../opciones';
import { dato, negrita, texto } from '../texto';
import { anexoRows } from './anexoRows';
import { DIT_FIRMAS, posturaBloques } from './postura';
import { fundamentoLegal, procesoDeSeguimiento } from './secciones';
import type { DatosDit } from './datosDit';

export const documentoInstitucional: Modelo = {
  id: 'documento-institucional',
  nombre: 'Documento Institucional de Trabajo',
  proposito:
    'La postura de la institución ante cada recomendación de una evaluación y su Anexo I, para firmarse.',
  formato: anexoI.id,
  soloDe: 'PUE-E',
  pide: ['evaluacion'],
  firmas: () => DIT_FIRMAS,
  opciones: (entorno) => ({ evaluacion: evaluacionOpciones(entorno, anexoI.id) }),
  make: (entorno, elegido) => ({ documento: makeDit(entorno, elegido) }),
};

function makeDit(entorno: Entorno, elegido: Elegido): Documento {
  const dit = datosDit(entorno, elegido);
  return {
    id: documentoInstitucional.id,
    nombre: nombreDeArchivo(documentoInstitucional.nombre, dit.clave),
    titulo: `${documentoInstitucional.nombre} (DIT)`,
    orientacion: 'vertical',
    membrete: membreteDe(entorno.seguimiento),
    pie: `${documentoInstitucional.nombre} ${dit.anio}`,
    bloques: [
      ...portada(dit),
      { tipo: 'salto' },
      ...fundamentoLegal(dit),
      ...procesoDeSeguimiento(dit),
      ...posturaBloques(dit),
      { tipo: 'salto', orientacion: 'horizontal' },
      ...anexo(dit),
    ],
  };
}

function datosDit(entorno: Entorno, { evaluacion: clave, datos }: Elegido): DatosDit {
  const evaluacion = evaluacionOf(entorno, clave);
  const rows = rowsOfEvaluacion(entorno, anexoI.id, clave);
  const fecha = evaluacion?.firma ?? entorno.fecha;
  return {
    clave: evaluacion?.clave ?? '',
    evaluacion,
    rows,
    institucion: institucionTexto(entorno.seguimiento),
    programa: dato(programaOf(evaluacion, rows), 'Programa evaluado'),
    anio: String(calendarDate(fecha).year),
    fecha,
    datos,
    context: entorno.context(),
  };
}

function portada({ anio, institucion, programa }: DatosDit): readonly Bloque[] {
  const line = (caption: string, value: Texto): Bloque =>
    parrafo(texto`${negrita(caption)}\n${value}`, 'centro');
  return [
    subtitulo('MECANISMO PARA EL SEGUIMIENTO A LOS ASPECTOS SUSCEPTIBLES DE MEJORA'),
    titulo('DOCUMENTO INSTITUCIONAL DE TRABAJO (DIT)'),
    parrafo(negrita(anio), 'centro'),
    line('Elabora:', 'Subsecretaría de Planeación de la Secretaría de Planeación, Finanzas y Administración'),
    line('Unidad Responsable:', institucion),
    line('Evaluación del:', programa),
  ];
}

/** The signed table: its eleven columns as its format declares them, and nothing else. */
function anexo({ programa, institucion, rows, context }: DatosDit): readonly Bloque[] {
  const columnas = anexoI.official.map(({ heading, width }) => ({ encabezado: heading, ancho: width }));
  return [
    titulo('ANEXO I'),
    parrafo(negrita(programa)),
    parrafo(institucion),
    tabla(columnas, anexoRows(rows, context), 'La evaluación no tiene recomendaciones.'),
  ];
}
