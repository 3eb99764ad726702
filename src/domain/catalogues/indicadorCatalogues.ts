/** Lists of the indicators' formats. What is calculated depends on their values: an institution does not edit them. */
import type { CatalogueId } from '../formats/format';
import type { Catalogue, CatalogueEntry } from './catalogues';

export const NIVELES = ['Fin', 'Propósito', 'Componente', 'Actividad'] as const;
export type Nivel = (typeof NIVELES)[number];

/** MTY III. */
export const TIPOS_INDICADOR = ['Estratégico', 'De gestión'] as const;
export type TipoIndicador = (typeof TIPOS_INDICADOR)[number];

export const DIMENSIONES = ['Eficacia', 'Eficiencia', 'Calidad', 'Economía'] as const;
export type Dimension = (typeof DIMENSIONES)[number];

export const FRECUENCIAS = ['Mensual', 'Trimestral', 'Semestral', 'Anual'] as const;
export type Frecuencia = (typeof FRECUENCIAS)[number];

export const SENTIDOS = ['Ascendente', 'Descendente', 'Regular'] as const;
export type Sentido = (typeof SENTIDOS)[number];

export const ACUMULACIONES = [
  'Suma',
  'Último valor',
  'Promedio',
  'Máximo',
  'Mínimo',
  'Cociente de sumas',
] as const;
export type Acumulacion = (typeof ACUMULACIONES)[number];

export const ESTADOS_INDICADOR = ['Vigente', 'Baja'] as const;
export type EstadoIndicador = (typeof ESTADOS_INDICADOR)[number];

/** MTY 7.37, 7.38 and its note. */
export const TIPOS_CAMBIO = [
  'Modificación de meta',
  'Modificación de definición',
  'Baja del indicador',
  'Frecuencia u otro punto de la ficha',
  'De oficio por la Dirección',
] as const;
export type TipoCambio = (typeof TIPOS_CAMBIO)[number];

export const CAUSALES_CAMBIO = [
  'Meta a) Faltan recursos humanos',
  'Meta b) Faltan recursos materiales',
  'Meta c) Faltan recursos financieros',
  'Definición a) No precisa lo que se pretende medir',
  'Definición b) No ayuda a entender su utilidad, finalidad o uso',
  'Baja a) Cambió el componente o la actividad y ya no informa de resultados',
  'Baja b) No se proporcionaron los recursos de los que depende',
  'Oficio a) Incumplimiento técnico',
  'Oficio b) Mejora de la definición',
] as const;
export type CausalCambio = (typeof CAUSALES_CAMBIO)[number];

export const RESOLUCIONES = ['Pendiente', 'Aprobada', 'Rechazada'] as const;
export type Resolucion = (typeof RESOLUCIONES)[number];

export const CUMPLIMIENTOS_ACCION = ['Pendiente', 'En proceso', 'Cumplida', 'Incumplida'] as const;

const entries = (values: readonly string[]): readonly CatalogueEntry[] =>
  values.map((value) => ({ value, description: '' }));

const described = (texts: Readonly<Record<string, string>>): readonly CatalogueEntry[] =>
  Object.entries(texts).map(([value, description]) => ({ value, description }));

export const indicadorCatalogues = {
  nivel: { id: 'nivel', heading: 'Nivel', entries: entries(NIVELES) },
  tipoIndicador: {
    id: 'tipoIndicador',
    heading: 'Tipo de indicador',
    entries: described({
      Estratégico: 'Mide el grado de cumplimiento de los objetivos de las políticas y de los programas.',
      'De gestión': 'Mide el avance y logro en procesos y actividades.',
    }),
    source: { norm: 'MTY', article: 'III' },
  },
  dimension: { id: 'dimension', heading: 'Dimensión', entries: entries(DIMENSIONES) },
  frecuencia: { id: 'frecuencia', heading: 'Frecuencia', entries: entries(FRECUENCIAS) },
  sentido: {
    id: 'sentido',
    heading: 'Sentido',
    entries: described({
      Ascendente: 'Mejora cuando sube.',
      Descendente: 'Mejora cuando baja.',
      Regular: 'Debe mantenerse en su meta.',
    }),
  },
  acumulacion: {
    id: 'acumulacion',
    heading: 'Acumulación',
    entries: described({
      Suma: 'Se suman los resultados de los meses.',
      'Último valor': 'Cuenta el del último mes.',
      Promedio: 'Media de los resultados de los meses.',
      Máximo: 'El mayor de los meses.',
      Mínimo: 'El menor de los meses.',
      'Cociente de sumas': 'Se suma cada variable en los meses y se calcula una vez.',
    }),
  },
  estadoIndicador: {
    id: 'estadoIndicador',
    heading: 'Estado del indicador',
    entries: entries(ESTADOS_INDICADOR),
  },
  tipoCambio: {
    id: 'tipoCambio',
    heading: 'Tipo de cambio',
    entries: entries(TIPOS_CAMBIO),
    source: { norm: 'MTY', article: '7.37 y 7.38' },
  },
  causalCambio: {
    id: 'causalCambio',
    heading: 'Causal',
    entries: entries(CAUSALES_CAMBIO),
    source: { norm: 'MTY', article: '7.38' },
  },
  resolucion: { id: 'resolucion', heading: 'Resolución', entries: entries(RESOLUCIONES) },
  cumplioAccion: {
    id: 'cumplioAccion',
    heading: 'Cumplimiento de la acción',
    entries: entries(CUMPLIMIENTOS_ACCION),
  },
} as const satisfies Partial<Record<CatalogueId, Catalogue>>;
