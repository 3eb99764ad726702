import { withArticulo } from '../articulo';
import { firmante, parrafo, subtitulo, titulo } from '../bloques';
import type { Bloque } from '../documento';
import { blanco, negrita, texto } from '../texto';
import { programaEntrecomillado, tipoDeEvaluacion, type DatosConvenio } from './datosConvenio';
import { CONTRALORIA, SECRETARIA, SUJETO } from './partes';

/** Who celebrates it. */
export function proemio({ sujeto, datos }: DatosConvenio): readonly Bloque[] {
  return [
    titulo('CONVENIO PARA LA MEJORA DEL DESEMPEÑO Y RESULTADOS GUBERNAMENTALES'),
    parrafo(blanco('Leyenda oficial del año'), 'centro'),
    parrafo(
      negrita(
        texto`CONVENIO PARA LA MEJORA DEL DESEMPEÑO Y RESULTADOS GUBERNAMENTALES QUE CELEBRAN, POR UNA PARTE, LA SECRETARÍA DE FINANZAS REPRESENTADA POR ${firmante(datos, SECRETARIA, 'Nombre y cargo de quien representa a la Secretaría de Finanzas')} Y LA SECRETARÍA DE LA CONTRALORÍA REPRESENTADA POR ${firmante(datos, CONTRALORIA, 'Nombre y cargo de quien representa a la Secretaría de la Contraloría')}; Y POR LA OTRA PARTE, ${withArticulo(sujeto)}, REPRESENTADA POR ${firmante(datos, SUJETO, 'Nombre y cargo de quien representa al sujeto evaluado')}; A QUIENES EN LO SUCESIVO SE LES DENOMINARÁ "LA SECRETARÍA", "LA CONTRALORÍA" Y "EL SUJETO EVALUADO" RESPECTIVAMENTE, Y ACTUANDO EN CONJUNTO COMO "LAS PARTES", AL TENOR DE LOS SIGUIENTES:`,
      ),
    ),
  ];
}

export function antecedentes(datos: DatosConvenio): readonly Bloque[] {
  const { pae } = datos;
  return [
    subtitulo('ANTECEDENTES'),
    parrafo(
      'El Gobierno del Estado de México (GEM) fortalece el desempeño gubernamental en cumplimiento a lo que mandata el artículo 134 de la Constitución Política de los Estados Unidos Mexicanos, en el que se precisa la evaluación del ejercicio de los recursos públicos. Para ello, se actualizó el marco jurídico administrativo y metodológico orientado a la aplicación y operación de los principales componentes del modelo Gestión para Resultados (GpR): Presupuesto basado en Resultados (PbR) y el Sistema de Evaluación del Desempeño (SED), derivado de la implementación, aplicación y operación de los modelos internacionales de la "Nueva Gestión Pública" (NGP), que dentro de sus postulados, propone modernizar y eficientar la prestación de bienes y servicios públicos. Para su consolidación el Ejecutivo Estatal aplica el Código Financiero del Estado de México y Municipios, utilizando técnicas especializadas en el diseño y evaluación del desempeño de los Programas presupuestarios, como la Metodología del Marco Lógico (MML), la Matriz de Indicadores para Resultados (MIR) y esquemas de Monitoreo y Evaluación de políticas públicas basadas en evidencia. En este contexto, el GEM plantea optimizar la eficacia, eficiencia, economía, la transparencia y la rendición de cuentas en correlación con los objetivos y estrategias planteados en el Plan de Desarrollo del Estado de México vigente.',
    ),
    parrafo(
      'En consideración a ello, es sustancial el monitoreo y evaluación de los Programas que conforman el Presupuesto de Egresos del Gobierno del Estado de México, de tal manera que el Presupuesto basado en Resultados permita consolidar el Sistema Integral de Evaluación del Desempeño.',
    ),
    parrafo(
      texto`Por este motivo, el Gobierno del Estado de México publicó en fecha 23 de febrero del 2017, los "Lineamientos Generales para la Evaluación de los Programas Presupuestarios del Gobierno del Estado de México" en el periódico oficial "Gaceta del Gobierno", que tienen por objeto regular la evaluación de los Programas presupuestarios. En cumplimiento de dichos lineamientos, en fecha ${blanco('Fecha de emisión del PAE')} se emitió el "Programa Anual de Evaluación para el Ejercicio Fiscal ${pae} de los Programas presupuestarios del Gobierno del Estado de México" (PAE ${pae}), en el cual los sujetos evaluados deberán atender los Aspectos Susceptibles de Mejora (ASM) de las evaluaciones practicadas mediante la celebración de un "Convenio para la Mejora del Desempeño y Resultados Gubernamentales", asimismo, se dieron a conocer los términos de referencia correspondientes para el desarrollo de cada tipo de evaluación, ambos publicados en el sitio Web de Transparencia Fiscal.`,
    ),
    parrafo(
      texto`El Programa Anual de Evaluación ${pae}, establece el tipo de ${tipoDeEvaluacion} al Programa presupuestario (Pp): ${negrita(programaEntrecomillado(datos))}.`,
    ),
    parrafo(
      'En consecuencia, el presente instrumento tiene como finalidad dar cumplimiento a lo señalado en la disposición VIGÉSIMA QUINTA de los Lineamientos Generales para la Evaluación de Programas Presupuestarios del Gobierno del Estado de México, publicados en el Periódico Oficial "Gaceta de Gobierno" el 23 de febrero de 2017, en el que se establece que los sujetos evaluados deben atender los Aspectos Susceptibles de Mejora (ASM) de las evaluaciones practicadas, mediante la celebración del presente convenio, el cual contiene los Aspectos Susceptibles de Mejora (ASM), las acciones comprometidas y las fechas de su cumplimiento que se derivan de la evaluación.',
    ),
  ];
}
