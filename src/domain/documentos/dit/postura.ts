/** «Postura Institucional»: what the institution accepts, who answers for it, and the signatures. */
import { afterDe, withArticulo } from '../articulo';
import { dateInWords } from '../../dates/dateInWords';
import { inFigures } from '../../messages/counted';
import { plainText } from '../../tables/tableData';
import { says } from '../../validation/rules/readings';
import { firmas, lista, parrafo, subtitulo } from '../bloques';
import type { Bloque, Firma, Texto } from '../documento';
import { blanco, dato, negrita, texto } from '../texto';
import type { DatosDit } from './datosDit';

export const DIT_FIRMAS: readonly Firma[] = [
  { calidad: 'Por la Secretaría de Planeación, Finanzas y Administración' },
  { calidad: 'Por la institución evaluada' },
];

export function posturaBloques(dit: DatosDit): readonly Bloque[] {
  const { institucion, programa, anio, fecha, datos } = dit;
  const tipo = tipoDeEvaluacion(dit);
  return [
    subtitulo('Postura Institucional'),
    parrafo(
      texto`Por lo previamente expuesto y con base en la información capturada por ${withArticulo(institucion)} en el Sistema ASPEC, la Dirección de Evaluación adscrita a la Subsecretaría de Planeación de la SPFA, elaboró el presente Documento Institucional de Trabajo (DIT), en el cual se formaliza la Postura Institucional y el compromiso de implementación de los ASM identificados en la ${tipo} al ${programa}. Al respecto, se acuerda lo siguiente:`,
    ),
    lista('vineta', [
      texto`${blanco('Cargo del Enlace Institucional de Evaluación')} designado como Enlace Institucional de Evaluación mediante el oficio ${blanco('Oficio de designación del Enlace')} dará seguimiento a las acciones que se describen en el ${negrita(texto`Anexo I. ${programa}`)} con la ${aceptacion(dit)} por la instancia evaluadora, mismas que fueron analizadas y clasificadas por la dependencia antes mencionada.`,
      texto`Las justificaciones, acciones, evidencias, responsables y plazos para la implementación de las recomendaciones, fueron definidas por el Enlace Institucional de Evaluación y las Unidades Administrativas ${afterDe(institucion)} involucradas, por lo que dichas áreas en coordinación son responsables de su cumplimiento.`,
      'La fecha de término para la implementación de los ASM se señala en la columna "Acción" del Anexo I y fue establecida por la institución en comento.',
      'La Dirección de Evaluación de la SPFA será la encargada de coordinar el seguimiento a las acciones establecidas para la implementación de los ASM del presente Documento.',
      'La evidencia que permitirá verificar la implementación de los ASM deberá cumplir con las características de exactitud, autenticidad, legibilidad y oficialidad. La evidencia deberá ser proporcionada a través del Sistema ASPEC o algún otro medio que defina la Dirección de Evaluación de la SPFA para su análisis y valoración.',
      texto`Asimismo, en cumplimiento a la normativa aplicable en materia de transparencia y rendición de cuentas, la Dirección de Evaluación de la SPFA publicará el presente DIT en la sección de ASM del Portal de Internet del Sistema de Evaluación del Desempeño de la Administración Pública Estatal, disponible en: http://www.evaluacion.puebla.gob.mx » Mecanismo ASM | MSDE » Año del Mecanismo » ${anio} » ${programa} » Documento descargable » Documento.`,
    ]),
    parrafo(
      texto`Este Documento Institucional de Trabajo se firma por duplicado y de común acuerdo por los Titulares de las Unidades Administrativas de las instituciones involucradas en el Proceso de Seguimiento a los ASM derivados de la ${tipo} del ${negrita(programa)}, en ${dato(datos.lugar, 'Lugar')}, ${dateInWords(fecha)}.`,
    ),
    firmas(DIT_FIRMAS, datos),
  ];
}

/** «Evaluación Externa …»: whether it is internal or external is captured, which of its kinds is not. */
function tipoDeEvaluacion({ evaluacion }: DatosDit): Texto {
  const tipo = evaluacion?.tipo === 'interna' ? 'Interna' : 'Externa';
  const which = evaluacion?.tipo === undefined ? 'Evaluación' : `Evaluación ${tipo}`;
  return texto`${which} ${blanco('Tipo de evaluación')}`;
}

/** «aceptación de 7 de las 7 recomendaciones emitidas»; which ones nobody has answered yet is a blank to fill. */
function aceptacion({ rows, context }: DatosDit): Texto {
  const accepted = inFigures(rows.filter((row) => says(row, 'aceptada', 'Sí', context)).length);
  const phrase =
    rows.length === 1
      ? `aceptación de ${accepted} de 1 recomendación emitida`
      : `aceptación de ${accepted} de las ${inFigures(rows.length)} recomendaciones emitidas`;
  const open = rows.filter(
    (row) => !says(row, 'aceptada', 'Sí', context) && !says(row, 'aceptada', 'No', context),
  );
  if (open.length === 0) return phrase;
  const which = open.map((row) => plainText(row, 'numero') || `fila ${row.sheetRow}`);
  return texto`${phrase} ${blanco(`¿Se acepta? sin responder: ${which.join(', ')}`)}`;
}
