import { auxiliary } from './auxiliaryColumns';
import type { Column, Format } from './format';

const clause = (article: string) => ({ norm: 'GEM', article }) as const;

const official: readonly Column[] = [
  {
    key: 'numero',
    heading: 'No.',
    aliases: ['No', 'Núm.', 'Nº', 'Número', 'Consecutivo', 'ID', 'ID-ASM'],
    type: { kind: 'number' },
    required: 'always',
    width: 6,
    help: 'Número del compromiso en la cláusula cuarta.',
    source: clause('cl. 4ª'),
  },
  {
    key: 'asm',
    heading: 'Aspectos Susceptibles de Mejora.',
    aliases: [
      'Aspecto Susceptible de Mejora (ASM)',
      'Aspecto Susceptible de Mejora',
      'ASM',
      'ASM determinado',
      'Recomendación',
    ],
    type: { kind: 'text' },
    required: 'always',
    width: 60,
    help: 'El aspecto susceptible de mejora que se deriva de la evaluación.',
    source: clause('cl. 4ª'),
  },
  {
    key: 'actividades',
    heading: 'Actividad comprometida',
    aliases: [
      'Actividades / Acciones a Empezar',
      'Actividades',
      'Acciones',
      'Acciones a emprender',
      'Compromiso',
    ],
    type: { kind: 'text' },
    required: 'always',
    width: 60,
    help: 'La actividad con la que el sujeto evaluado se compromete a atenderlo.',
    source: clause('cl. 4ª'),
  },
  {
    key: 'termino',
    heading: 'Fecha comprometida de cumplimiento',
    aliases: ['Fecha de Término', 'Fecha compromiso', 'Fecha fin', 'Término', 'Plazo'],
    // As a transcription of the clause flattens it.
    fallbackAliases: ['Fecha', 'Fecha verbatim'],
    type: { kind: 'date' },
    required: 'always',
    width: 15,
    help: 'Fecha comprometida por el sujeto evaluado. Sólo cambia por prórroga, Adendum o Convenio Modificatorio.',
    source: clause('cl. 2ª, b'),
  },
];

/** What the Secretaría and the Contraloría decide of each commitment. */
const closing: readonly Column[] = [
  {
    key: 'suficiencia',
    heading: '¿Cumple de manera suficiente y clara?',
    aliases: ['Suficiencia'],
    type: { kind: 'catalogue', catalogue: 'siNo' },
    required: 'never',
    width: 15,
    help: 'Lo determinan la Secretaría de Finanzas y la Contraloría.',
    source: clause('cl. 5ª'),
  },
  {
    key: 'dictamen',
    heading: 'Dictamen de procedencia',
    aliases: ['Dictamen'],
    type: { kind: 'catalogue', catalogue: 'dictamen' },
    required: 'never',
    width: 15,
    help: 'Procedente o No procedente, como lo dictaminó la Secretaría de Finanzas.',
    source: clause('cl. 2ª, h'),
  },
  {
    key: 'fechaDictamen',
    heading: 'Fecha del dictamen',
    aliases: [],
    type: { kind: 'date' },
    required: 'never',
    width: 13,
    help: 'Día en que se dictaminó.',
  },
  {
    key: 'oficioDictamen',
    heading: 'Oficio del dictamen',
    aliases: [],
    type: { kind: 'text' },
    required: 'never',
    width: 20,
    help: 'Oficio o minuta en que consta el dictamen.',
  },
];

/** State of Mexico, Convenio para la Mejora del Desempeño y Resultados Gubernamentales, clause 4. */
export const convenio: Format = {
  id: 'convenio',
  name: 'Convenio',
  gender: 'm',
  purpose: 'La cláusula cuarta del Convenio: cada ASM, la actividad comprometida y su fecha.',
  sheet: 'Convenio',
  table: 'Convenio',
  norm: 'GEM',
  header: {
    titles: [
      'Convenio para la Mejora del Desempeño y Resultados Gubernamentales',
      'CUARTA. De los Aspectos Susceptibles de Mejora.',
    ],
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
    auxiliary.responsable,
    auxiliary.inicio,
    auxiliary.terminoOriginal,
    auxiliary.avance,
    auxiliary.evidenciaEntregada,
    auxiliary.fechaEntrega,
    ...closing,
    auxiliary.observaciones,
    auxiliary.fechaCaptura,
    auxiliary.validacion,
  ],
  rows: 'asm',
  signed: true,
  below: { key: 'termino', caption: 'Fecha comprometida de cumplimiento:' },
};
