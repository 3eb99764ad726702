import type { CatalogueId, NormReference } from '../formats/format';

export interface CatalogueEntry {
  readonly value: string;
  /** What the norm means by it, where it says so. */
  readonly description: string;
  /** Other spellings that documents carry and that are as good: they raise no observation. */
  readonly accepted?: readonly string[];
}

export interface Catalogue {
  readonly id: CatalogueId;
  /** Heading of its column in the sheet Catálogos. */
  readonly heading: string;
  readonly entries: readonly CatalogueEntry[];
  readonly source?: NormReference;
}

export type Catalogues = Readonly<Record<CatalogueId, Catalogue>>;

export function catalogueValues(catalogue: Catalogue): readonly string[] {
  return catalogue.entries.map((entry) => entry.value);
}

/** Values that no norm describes. */
export const listedEntries = (...values: readonly string[]): readonly CatalogueEntry[] =>
  values.map((value) => ({ value, description: '' }));

/** PUE-M art. 9, first criterion: who takes part in the solution. */
export const clasificacionByActors: Catalogue = {
  id: 'clasificacion',
  heading: 'Clasificación',
  entries: [
    { value: 'Específico', description: 'Su solución corresponde a la unidad responsable.' },
    { value: 'Institucional', description: 'Requiere la intervención de dos o varias áreas.' },
    { value: 'Interinstitucional', description: 'Requiere a más de una dependencia o entidad.' },
    { value: 'Intergubernamental', description: 'Demanda la intervención de otro gobierno.' },
  ],
  source: { norm: 'PUE-M', article: 'art. 9' },
};

/** The same names, where no norm of the institution's defines them. */
export const clasificacionNames: Catalogue = {
  id: 'clasificacion',
  heading: 'Clasificación',
  entries: listedEntries('Específico', 'Institucional', 'Interinstitucional', 'Intergubernamental'),
};

/** The state's DIT uses them and defines none. */
export const clasificacionUndefined: Catalogue = {
  ...clasificacionNames,
  source: { norm: 'PUE-E', article: 'Anexo I' },
};

/** Catalogues that no institution here defines differently. */
export const commonCatalogues = {
  prioridad: {
    id: 'prioridad',
    heading: 'Nivel de prioridad',
    entries: listedEntries('Alto', 'Medio', 'Bajo'),
  },
  valoracion: {
    id: 'valoracion',
    heading: 'Valoración',
    entries: [
      {
        value: 'Atendido',
        description: 'Cumplido en su totalidad, en tiempo y forma, con evidencia documental.',
      },
      {
        value: 'No atendido',
        description: 'No se cumplió, total o parcialmente, por causas internas; se notifican las causas.',
      },
      { value: 'No Aplica', description: 'No se cumplió por cuestiones ajenas a la dependencia o entidad.' },
    ],
  },
  siNo: {
    id: 'siNo',
    heading: 'Sí / No',
    entries: [
      { value: 'Sí', description: '', accepted: ['Si'] },
      { value: 'No', description: '' },
    ],
  },
  tipoEvaluacion: {
    id: 'tipoEvaluacion',
    heading: 'Tipo de evaluación',
    entries: listedEntries('interna', 'externa'),
  },
  estadoAccion: {
    id: 'estadoAccion',
    heading: 'Estado de la acción',
    entries: listedEntries('Vigente', 'Retirada'),
  },
  altaBaja: { id: 'altaBaja', heading: 'Alta / Baja', entries: listedEntries('Alta', 'Baja') },
} as const satisfies Partial<Record<CatalogueId, Catalogue>>;
