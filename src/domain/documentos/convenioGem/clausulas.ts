import { firmante, lista, parrafo, subtitulo } from '../bloques';
import type { Bloque, Texto } from '../documento';
import { negrita, texto } from '../texto';
import { clausulaCuarta } from './clausulaCuarta';
import { programaEntrecomillado, tipoDeEvaluacion, type DatosConvenio } from './datosConvenio';
import { OBLIGACIONES } from './obligaciones';
import { RESPONSABLE_CONTRALORIA, RESPONSABLE_SECRETARIA, RESPONSABLE_SUJETO } from './partes';

/** PRIMERA to DÉCIMA PRIMERA. */
export function clausulas(datos: DatosConvenio): readonly Bloque[] {
  return [
    subtitulo('CLÁUSULAS'),
    clausula(
      'PRIMERA. Objeto.',
      texto`El presente Convenio tiene por objeto establecer los compromisos de "EL SUJETO EVALUADO" que permitirán atender los Aspectos Susceptibles de Mejora (ASM) que se derivan de la ${tipoDeEvaluacion} al Programa presupuestario ${programaEntrecomillado(datos)} correspondiente al PAE ${datos.pae}.`,
    ),
    parrafo(negrita('SEGUNDA. Obligaciones y responsabilidades.')),
    ...OBLIGACIONES.flatMap(({ parte, incisos }) => [parrafo(negrita(parte)), lista('letra', incisos)]),
    ...clausulaTercera(datos),
    parrafo(negrita('CUARTA. De los Aspectos Susceptibles de Mejora.')),
    clausulaCuarta(datos.rows),
    ...SIGUIENTES.map(([nombre, palabras]) => clausula(nombre, palabras)),
  ];
}

function clausula(nombre: string, palabras: Texto): Bloque {
  return parrafo(texto`${negrita(nombre)} ${palabras}`);
}

function clausulaTercera(datos: DatosConvenio): readonly Bloque[] {
  return [
    clausula(
      'TERCERA. Responsables.',
      texto`Con la firma del presente Convenio "LAS PARTES" designan a las personas servidoras públicas responsables de acudir a las sesiones en las que se tendrán que presentar los documentos que acrediten el cumplimiento de los Aspectos Susceptibles de Mejora (ASM) derivados de la evaluación del Programa presupuestario ${programaEntrecomillado(datos)}.`,
    ),
    lista('letra', [
      texto`"LA SECRETARÍA" designa a ${firmante(datos.datos, RESPONSABLE_SECRETARIA, 'Responsable por la Secretaría de Finanzas')}.`,
      texto`"LA CONTRALORÍA" designa a ${firmante(datos.datos, RESPONSABLE_CONTRALORIA, 'Responsable por la Secretaría de la Contraloría')}.`,
      texto`"EL SUJETO EVALUADO" designa a ${firmante(datos.datos, RESPONSABLE_SUJETO, 'Responsable por el sujeto evaluado')}.`,
    ]),
    parrafo(
      'Las sesiones se llevarán a cabo en las instalaciones de la Dirección General de Evaluación del Desempeño Institucional de "LA SECRETARÍA".',
    ),
  ];
}

const SIGUIENTES: readonly (readonly [nombre: string, palabras: string])[] = [
  [
    'QUINTA. Cumplimiento.',
    '"LA SECRETARÍA" y "LA CONTRALORÍA", determinarán si las acciones y los compromisos realizados por "EL SUJETO EVALUADO" cumplen de manera suficiente y clara con lo solicitado.',
  ],
  [
    'SEXTA. Incumplimiento de las partes.',
    'En los casos de incumplimiento al presente Convenio, "LAS PARTES" se sujetarán a lo previsto en la Disposición TRIGÉSIMA CUARTA de los Lineamientos Generales para la Evaluación de los Programas Presupuestarios del Gobierno del Estado de México, así como en las demás disposiciones legales aplicables.',
  ],
  [
    'SÉPTIMA. Prórroga.',
    'En el caso de que existan acciones que no hayan alcanzado la totalidad de su cumplimiento o estén próximas a hacerlo de acuerdo con las fechas establecidas, "EL SUJETO EVALUADO" podrá solicitar una prórroga a la Dirección General de Evaluación del Desempeño Institucional.',
  ],
  ['OCTAVA. Publicidad.', '"LAS PARTES" reconocen que el presente instrumento es público.'],
  [
    'NOVENA. Modificaciones.',
    '"LAS PARTES", convienen expresamente que durante la vigencia del presente Convenio, solamente podrá modificarse o adicionarse por mutuo consentimiento con la condición de que los objetivos sean congruentes o complementarios con los que aquí se pactan, mediante la suscripción de un Adendum o de un Convenio Modificatorio, según sea el caso, mismo que surtirá sus efectos en la misma fecha en que se formalice con su suscripción y que deberá formar parte integrante del presente instrumento público.',
  ],
  [
    'DÉCIMA. Vigencia.',
    'El presente Convenio surtirá efecto a partir del día de su firma y hasta su total cumplimiento.',
  ],
  [
    'DÉCIMA PRIMERA. Interpretación.',
    'La interpretación del presente Convenio, corresponde a "LA SECRETARÍA" y a "LA CONTRALORÍA", en su ámbito de competencia. En caso de controversia, ejecución, cumplimiento, o cualquier cuestión derivada del presente Convenio, "LAS PARTES" aceptan resolverlo de común acuerdo.',
  ],
];
