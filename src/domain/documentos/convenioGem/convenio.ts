/** Convenio para la Mejora del Desempeño y Resultados Gubernamentales, in the words of that of 2021. */
import { withArticulo } from '../articulo';
import { formatDate } from '../../dates/formatDate';
import { convenio as formato } from '../../formats/convenio';
import { firmas, parrafo, signed } from '../bloques';
import type { Bloque, Documento } from '../documento';
import { evaluacionOf, programaOf, rowsOfEvaluacion } from '../filas';
import { institucionTexto, membreteDe, nombreDeArchivo } from '../identidad';
import type { Elegido, Entorno, Modelo } from '../modelo';
import { evaluacionOpciones } from '../opciones';
import { paeOf } from '../pae';
import { dato, negrita, texto } from '../texto';
import { clausulas } from './clausulas';
import { lugarDeFirma, programaEntrecomillado, type DatosConvenio } from './datosConvenio';
import { declaraciones } from './declaraciones';
import { PARTES, RESPONSABLES } from './partes';
import { antecedentes, proemio } from './proemio';

export const convenio: Modelo = {
  id: 'convenio',
  nombre: 'Convenio para la Mejora del Desempeño y Resultados Gubernamentales',
  proposito:
    'El Convenio de una evaluación, con sus compromisos y fechas en la cláusula cuarta, para firmarse.',
  formato: formato.id,
  soloDe: 'GEM',
  pide: ['evaluacion'],
  firmas: () => [...PARTES, ...RESPONSABLES],
  opciones: (entorno) => ({ evaluacion: evaluacionOpciones(entorno, formato.id) }),
  make: (entorno, elegido) => ({ documento: makeConvenio(entorno, elegido) }),
};

function makeConvenio(entorno: Entorno, elegido: Elegido): Documento {
  const datos = datosConvenio(entorno, elegido);
  return {
    id: convenio.id,
    nombre: nombreDeArchivo('Convenio para la Mejora del Desempeño', datos.clave),
    titulo: convenio.nombre,
    orientacion: 'vertical',
    membrete: membreteDe(entorno.seguimiento),
    pie: convenio.nombre,
    bloques: [
      ...proemio(datos),
      ...antecedentes(datos),
      ...declaraciones(datos),
      ...clausulas(datos),
      ...cierre(datos),
    ],
  };
}

function datosConvenio(entorno: Entorno, { evaluacion: clave, datos }: Elegido): DatosConvenio {
  const evaluacion = evaluacionOf(entorno, clave);
  const rows = rowsOfEvaluacion(entorno, formato.id, clave);
  return {
    clave: evaluacion?.clave ?? '',
    evaluacion,
    rows,
    sujeto: institucionTexto(entorno.seguimiento),
    programa: dato(programaOf(evaluacion, rows), 'Programa presupuestario'),
    pae: paeOf(evaluacion),
    fecha: evaluacion?.firma ?? entorno.fecha,
    datos,
  };
}

function cierre(convenido: DatosConvenio): readonly Bloque[] {
  const { sujeto, fecha, datos } = convenido;
  const dia = formatDate(fecha, 'larga');
  return [
    parrafo(texto`El presente Convenio se firma por triplicado en ${lugarDeFirma(convenido)}, el ${dia}.`),
    firmas(PARTES, datos, RESPONSABLES),
    parrafo(
      texto`De conformidad a la cláusula ${negrita('TERCERA')} del presente Convenio ${negrita('"LAS PARTES"')} designan como responsables para acudir a las sesiones de cumplimiento de los Aspectos Susceptibles de Mejora (ASM) a las personas servidoras públicas:`,
    ),
    { tipo: 'firmas', firmas: signed(RESPONSABLES, datos) },
    parrafo(
      texto`La presente hoja de firmas corresponde al Convenio para la Mejora del Desempeño y Resultados Gubernamentales del Programa presupuestario ${programaEntrecomillado(convenido)} celebrado entre la Secretaría de Finanzas, la Secretaría de la Contraloría y ${withArticulo(sujeto)}, el ${dia}.`,
    ),
  ];
}
