import { accionesClave } from './accionesClave';
import { auxiliary } from './auxiliaryColumns';
import type { Column, ColumnKey, Format } from './format';

const mechanism = (article: string) => ({ norm: 'IEEM', article }) as const;

/** The norm says what the Convenio defines (3.1) and gives no headings: these are ours, in its words. */
const official: readonly Column[] = [
  {
    key: 'numero',
    heading: 'No.',
    aliases: ['No', 'Núm.', 'Nº', 'Número', 'Consecutivo', 'ID', 'ID-ASM'],
    type: { kind: 'number' },
    required: 'always',
    width: 6,
    help: 'Número del ASM en el informe de la evaluación.',
  },
  {
    key: 'asm',
    heading: 'Aspecto Susceptible de Mejora',
    aliases: ['Aspecto Susceptible de Mejora (ASM)', 'ASM', 'ASM determinado', 'Recomendación'],
    type: { kind: 'text' },
    required: 'always',
    width: 34,
    help: 'El hallazgo, oportunidad, debilidad o amenaza, presentado como recomendación.',
    source: mechanism('1.2'),
  },
  {
    key: 'tipoAccion',
    heading: 'Tipo de acción',
    aliases: ['Tipo de acción requerida'],
    type: { kind: 'catalogue', catalogue: 'tipoAccion' },
    required: 'always',
    width: 13,
    help: 'Diseño, Gestión, Proceso o Estructura.',
    source: mechanism('2.2'),
  },
  {
    key: 'prioridad',
    heading: 'Nivel de prioridad',
    aliases: ['Prioridad'],
    type: { kind: 'catalogue', catalogue: 'prioridad' },
    required: 'always',
    width: 13,
    help: 'Inmediata, Corto plazo o Mediano plazo.',
    source: mechanism('2.2'),
  },
  {
    key: 'compromiso',
    heading: 'Compromiso',
    aliases: ['Compromisos', 'Acuerdo de mejora', 'Acuerdos de mejora'],
    type: { kind: 'text' },
    required: 'always',
    width: 30,
    help: 'El acuerdo de mejora.',
    source: mechanism('3.1'),
  },
  {
    key: 'actividades',
    heading: 'Actividades',
    aliases: [
      'Actividades / Acciones a Empezar',
      'Actividad comprometida',
      'Acciones',
      'Actividades específicas',
    ],
    type: { kind: 'text' },
    required: 'always',
    width: 34,
    help: 'Las actividades específicas con que se atenderá.',
    source: mechanism('3.1'),
  },
  {
    key: 'evidencias',
    heading: 'Productos esperados',
    aliases: ['Productos y/o evidencias', 'Productos', 'Evidencias', 'Medios de verificación'],
    type: { kind: 'text' },
    required: 'always',
    width: 26,
    help: 'Las evidencias documentales que se entregarán. Es lo prometido; lo ya entregado va en «Evidencia entregada».',
    source: mechanism('3.1'),
  },
  {
    key: 'responsable',
    heading: 'Unidad ejecutora responsable',
    aliases: [
      'Responsable',
      'Responsables',
      'Área responsable',
      'Unidad responsable',
      'Unidad ejecutora',
      'UR',
    ],
    type: { kind: 'text' },
    required: 'always',
    width: 24,
    help: 'La unidad ejecutora que atenderá el ASM.',
    source: mechanism('3.1'),
  },
  {
    key: 'termino',
    heading: 'Plazo de ejecución',
    aliases: [
      'Plazo',
      'Fecha de Término',
      'Fecha compromiso',
      'Fecha comprometida de cumplimiento',
      'Término',
    ],
    type: { kind: 'date' },
    required: 'always',
    width: 13,
    help: 'Último día para ejecutar las actividades.',
    source: mechanism('3.1'),
  },
];

interface Criterion {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly evidence: ColumnKey;
  readonly help: string;
}

/** IV: an ASM is closed only with the four, each proved. */
const criteria: readonly Criterion[] = [
  {
    key: 'pertinencia',
    heading: 'A. Pertinencia',
    evidence: 'evidenciaPertinencia',
    help: 'Sí, si el entregable resuelve de manera directa y unívoca la causa raíz del hallazgo.',
  },
  {
    key: 'formalidad',
    heading: 'B. Formalidad',
    evidence: 'evidenciaFormalidad',
    help: 'Sí, si el entregable cuenta con la aprobación formal (acuerdo, oficio) de la instancia competente.',
  },
  {
    key: 'integracion',
    heading: 'C. Integración programática',
    evidence: 'evidenciaIntegracion',
    help: 'Sí, si la mejora está integrada en un instrumento rector vigente (MIR, PAA, manual de organización, manual de procedimientos).',
  },
  {
    key: 'trazabilidad',
    heading: 'D. Trazabilidad',
    evidence: 'evidenciaTrazabilidad',
    help: 'Sí, si el proceso de atención puede reconstruirse completamente, desde el Convenio hasta el Acta.',
  },
];

const closing: readonly Column[] = criteria.flatMap(({ key, heading, evidence, help }): readonly Column[] => [
  {
    key,
    heading,
    aliases: [],
    type: { kind: 'catalogue', catalogue: 'siNo' },
    required: 'never',
    width: 13,
    help,
    source: mechanism('IV'),
  },
  {
    key: evidence,
    heading: `Evidencia de ${heading.slice('A. '.length).toLowerCase()}`,
    aliases: [],
    type: { kind: 'text' },
    required: 'never',
    width: 24,
    help: `Documento con que se comprobó el criterio ${heading}.`,
    source: mechanism('IV'),
  },
]);

const integracionPaa: Column = {
  key: 'integracionPaa',
  heading: 'Integración en el PAA',
  aliases: ['PAA'],
  type: { kind: 'text' },
  required: 'never',
  width: 20,
  help: 'De ser el caso, la actividad del Programa Anual de Actividades en que se integró.',
  source: mechanism('3.3'),
};

/** Instituto Electoral del Estado de México, Mecanismo de seguimiento, phase 3. */
export const convenioIeem: Format = {
  id: 'convenio-ieem',
  name: 'Convenio IEEM',
  gender: 'm',
  purpose: 'Los compromisos del Convenio del Instituto, con los cuatro criterios que cierran cada ASM.',
  sheet: 'Convenio IEEM',
  table: 'ConvenioIEEM',
  norm: 'IEEM',
  header: {
    titles: ['Convenio para la Mejora del Desempeño y Resultados'],
    lines: [
      { caption: '', value: 'institucion' },
      { caption: 'PROGRAMA PRESUPUESTARIO', value: 'programa' },
    ],
  },
  official,
  auxiliary: [
    auxiliary.clave,
    auxiliary.evaluacion,
    auxiliary.programa,
    auxiliary.inicio,
    auxiliary.terminoOriginal,
    auxiliary.avance,
    auxiliary.evidenciaEntregada,
    auxiliary.fechaEntrega,
    integracionPaa,
    ...closing,
    auxiliary.observaciones,
    auxiliary.fechaCaptura,
    auxiliary.validacion,
  ],
  rows: 'asm',
  signed: true,
  companions: [accionesClave],
};
