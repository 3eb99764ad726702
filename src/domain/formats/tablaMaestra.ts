import { auxiliary } from './auxiliaryColumns';
import { MES_KEYS, type Column, type Format } from './format';

const MONTH_HEADINGS = [
  'Enero',
  'Febrero',
  'Marzo',
  'Abril',
  'Mayo',
  'Junio',
  'Julio',
  'Agosto',
  'Septiembre',
  'Octubre',
  'Noviembre',
  'Diciembre',
] as const;

const official: readonly Column[] = [
  {
    key: 'indicador',
    heading: 'Clave',
    aliases: ['Clave del indicador', 'Clave indicador'],
    type: { kind: 'key' },
    required: 'always',
    width: 12,
    help: 'Clave del indicador, como está en la hoja Fichas técnicas.',
  },
  {
    key: 'nombre',
    heading: 'Indicador',
    aliases: ['Nombre del indicador'],
    type: { kind: 'text' },
    required: 'never',
    width: 26,
    help: 'Nombre del indicador. Sale de su ficha.',
  },
  {
    key: 'dependencia',
    heading: 'Dependencia / Entidad',
    aliases: ['Dependencia', 'Dependencia o entidad'],
    type: { kind: 'text' },
    required: 'never',
    width: 22,
    help: 'Quien reporta la variable. Sale de su ficha.',
  },
  {
    key: 'variable',
    heading: 'Variable',
    aliases: ['Nombre de la variable'],
    type: { kind: 'text' },
    required: 'always',
    width: 28,
    help: 'Nombre de la variable, como está entre corchetes en el método de cálculo.',
  },
  {
    key: 'unidadVariable',
    heading: 'Unidad',
    aliases: ['Unidad de medida', 'Unidad de la variable'],
    type: { kind: 'text' },
    required: 'never',
    width: 14,
    help: 'En qué se cuenta la variable.',
  },
  {
    key: 'fuente',
    heading: 'Fuente',
    aliases: ['Fuente de información', 'Medio de verificación'],
    type: { kind: 'text' },
    required: 'never',
    width: 24,
    help: 'De dónde sale el dato.',
  },
  {
    key: 'anio',
    heading: 'Año',
    aliases: ['Ejercicio'],
    type: { kind: 'number' },
    required: 'always',
    width: 8,
    help: 'Año de los doce meses de la fila.',
  },
  ...MES_KEYS.map((key, index): Column => {
    const heading = MONTH_HEADINGS[index] ?? '';
    return {
      key,
      heading,
      aliases: [heading.slice(0, 3)],
      type: { kind: 'number' },
      required: 'never',
      width: 11,
      help: `Dato de ${heading.toLowerCase()}. Vacío no es cero: si no hubo, escriba 0.`,
      source: { norm: 'MTY', article: '7.13' },
    };
  }),
];

/** Monterrey, SEJ-PEP-28 Tabla Maestra de Indicadores: one row per variable and year, one figure a month. */
export const tablaMaestra: Format = {
  id: 'tabla-maestra',
  name: 'Tabla maestra de indicadores',
  gender: 'f',
  purpose:
    'SEJ-PEP-28: el dato de cada variable, mes por mes. Sale de las fichas y se llena con lo que mandan los enlaces.',
  sheet: 'Tabla maestra',
  table: 'TablaMaestra',
  norm: 'MTY',
  header: {
    titles: ['SEJ-PEP-28 Tabla Maestra de Indicadores'],
    lines: [{ caption: '', value: 'institucion' }],
  },
  official,
  auxiliary: [auxiliary.validacion],
  rows: 'variable',
  identity: ['indicador', 'variable', 'anio'],
  lead: 4,
};
