/** «Fundamento Legal» and «Proceso de Seguimiento a los ASM», in the words of the signed document of 2025. */
import { parrafo, subtitulo, tabla, celda } from '../bloques';
import type { Bloque } from '../documento';
import { blanco, dato, negrita, texto } from '../texto';
import type { DatosDit } from './datosDit';
import { paeOf } from '../pae';

export function fundamentoLegal(dit: DatosDit): readonly Bloque[] {
  const { institucion, programa, evaluacion } = dit;
  const ejercicio = dato(evaluacion?.ejercicio, 'Ejercicio evaluado');
  return [
    subtitulo('Fundamento Legal'),
    parrafo(
      'De acuerdo a lo estipulado en el artículo 134 de la Constitución Política de los Estados Unidos Mexicanos; artículo 2 fracción LI, artículo 110 fracciones I, II y VI de la Ley Federal de Presupuesto y Responsabilidad Hacendaria; artículo 108 de la Constitución Política del Estado Libre y Soberano de Puebla; artículo 8 fracciones VI y X, artículo 9 fracciones VII y VIII, artículo 71 de la Ley de Planeación para el Desarrollo del Estado de Puebla; artículo 18 y 33 fracción II de la Ley Orgánica de la Administración Pública del Estado de Puebla; artículos 1 y 3 fracción XCIII, artículo 139 fracciones VIII y IX, artículo 140 fracciones IV, VIII y IX de la Ley de Presupuesto y Gasto Público Responsable del Estado de Puebla; numerales 4, 7 incisos a) y z), numeral 17 fracción III, numerales 25, 69, 70, 71, 72, 73, 74, 75 y 76 de los Lineamientos Generales para el Seguimiento y Evaluación de los Documentos Rectores y Programas Presupuestarios de la Administración Pública del Estado de Puebla; artículos 2 y 5 fracción I inciso c), artículo 11 fracción XXVI, artículo 13 fracción III, artículo 14 fracción XX, y artículo 17 fracciones II, VI, XI, XX y XXI del Reglamento Interior de la Secretaría de Planeación, Finanzas y Administración; se establece la obligación de que los recursos públicos se deben administrar con eficiencia, eficacia, economía, transparencia y honradez para satisfacer los objetivos a los que estén destinados. Asimismo, los Fondos de Aportaciones Federales deben ser objeto de evaluación por parte de instancias técnicas o entidades independientes con experiencia en la materia.',
    ),
    parrafo(
      'Por otra parte, se indica que las instituciones encargadas de los programas públicos que hayan sido evaluados deben dar seguimiento a las recomendaciones de los informes y/o evaluaciones externas emitidas; a fin de impulsar la asignación estratégica de los recursos públicos y lograr una mejora en la calidad del gasto público, favoreciendo la rendición de cuentas.',
    ),
    parrafo(
      'El propósito general es retroalimentar las metas y objetivos del Plan Estatal de Desarrollo (PED) y los Programas Derivados para la toma de decisiones y la mejora del ciclo presupuestario.',
    ),
    parrafo(
      texto`Por lo anterior, la Dirección de Evaluación de la Secretaría de Planeación, Finanzas y Administración (SPFA) en el marco del Sistema de Evaluación del Desempeño (SED) y en cumplimiento al Programa Anual de Evaluación (PAE) ${paeOf(evaluacion)}, coordinó y supervisó la evaluación del ${negrita(programa)} del ejercicio fiscal ${ejercicio}.`,
    ),
    parrafo(
      'Los resultados de la evaluación, fueron publicados en la página del Sistema de Evaluación del Desempeño disponible en https://evaluacion.puebla.gob.mx/resultados, donde los datos que deberá de ingresar para consultar la evaluación se describen en la Tabla 1.',
    ),
    parrafo(negrita('Tabla 1. Evaluación')),
    tabla(
      [
        { encabezado: 'Ejercicio Evaluado', ancho: 12 },
        { encabezado: 'Tipo de Evaluación', ancho: 20 },
        { encabezado: 'Tipo de Programa Evaluado', ancho: 18 },
        { encabezado: 'Programa Evaluado', ancho: 28 },
        { encabezado: 'Institución responsable del programa', ancho: 22 },
      ],
      [
        [ejercicio, blanco('Tipo de evaluación'), blanco('Tipo de programa'), programa, institucion].map(
          celda,
        ),
      ],
      'Sin evaluación.',
    ),
  ];
}

export function procesoDeSeguimiento({ evaluacion, anio }: DatosDit): readonly Bloque[] {
  return [
    subtitulo('Proceso de Seguimiento a los ASM'),
    parrafo(
      texto`En el marco de la Nueva Gestión Pública y a fin de consolidar la mejora continua de los programas se establece la formalización y seguimiento a los Aspectos Susceptibles de Mejora (ASM) de las evaluaciones realizadas en el año ${paeOf(evaluacion)}, para retroalimentar el ciclo presupuestario a través de la vinculación de los resultados de las evaluaciones con el proceso de programación; y de esta manera fortalecer el Presupuesto basado en Resultados y el Sistema de Evaluación del Desempeño (SED).`,
    ),
    parrafo(
      'Los ASM son los hallazgos, oportunidades, debilidades y amenazas identificadas en la evaluación, las cuales pueden ser atendidas para la mejora de los programas con base en las recomendaciones y sugerencias señaladas por la instancia evaluadora, cuyo seguimiento tiene el propósito de contribuir a la mejora de los programas públicos y eficientar el ejercicio del gasto.',
    ),
    parrafo(
      'De manera que, se identificaron los ASM más significativos con base en los criterios de claridad, relevancia, justificación, y factibilidad a fin de mejorar el diseño, funcionalidad y la consecución de los objetivos para los cuales fueron creados los programas públicos.',
    ),
    parrafo(
      texto`El Proceso de Seguimiento a los ASM se realiza en cumplimiento a los numerales ${blanco('Numerales del PAE')} del PAE ${anio}, considerando las fases establecidas por la Dirección de Evaluación de la SPFA, la cual retoma y adapta la metodología empleada a nivel federal por la Secretaría de Hacienda y Crédito Público.`,
    ),
    parrafo(
      'De igual manera, el Proceso de Seguimiento a los ASM es participativo, ya que la Dirección de Evaluación de la SPFA se vincula y coordina con los Enlaces Institucionales de Evaluación, a través del Sistema ASPEC, a fin de que los ASM sean analizados y clasificados, así como establecer las acciones de implementación de las mejoras. Además, la formalización de los ASM se realiza de forma consensuada mediante la firma del Documento Institucional de Trabajo (DIT). Este documento tiene como propósito constituir el inicio del mecanismo oficial con el cual las evaluaciones contribuyan a la mejora continua del ciclo presupuestario. En este sentido, para dar continuidad al Proceso, se considera el seguimiento y verificación de las acciones que se establecieron en el Documento Institucional de Trabajo (DIT), por lo que el presente documento validado y firmado, se enviará a la Subsecretaría de Egresos de la SPFA, para que los ASM aceptados por las instituciones sean considerados en el proceso de modificación y programación de los recursos públicos, incrementando así la eficiencia, eficacia y la calidad de la Gestión Pública Estatal.',
    ),
    parrafo(
      'Aunado a lo anterior, a través del Sistema ASPEC, la Dirección de Evaluación de la SPFA dará seguimiento a los compromisos de mejora y verificará las evidencias que sustentan su aplicación.',
    ),
  ];
}
