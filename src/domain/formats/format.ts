/**
 * A format is data. From one declaration come the installed sheet, its validations, the reading of rows, the
 * recognition of somebody else's table, the checks, the help in the pane and a page of the guide.
 */

/** Documents that the program cites; `shared` abbreviations of the rules. */
export type NormId = 'PUE-E' | 'PUE-M';

export interface NormReference {
  readonly norm: NormId;
  /** As the norm numbers it: `VI a`, `art. 9`, `Anexo I`. */
  readonly article: string;
}

export type CatalogueId =
  'clasificacion' | 'prioridad' | 'valoracion' | 'siNo' | 'tipoEvaluacion' | 'estadoAccion' | 'altaBaja';

/**
 * How a cell of the column is read and shown.
 * `labelled` is prose that carries labels inside (`Acción:`, `Inicio:`…), as in an Anexo I.
 */
export type ColumnKind =
  | { readonly kind: 'key' }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' }
  | { readonly kind: 'labelled'; readonly labels: 'accion' | 'responsable' }
  | { readonly kind: 'catalogue'; readonly catalogue: CatalogueId }
  | { readonly kind: 'date' }
  | { readonly kind: 'percent' };

/**
 * Keys are the fields of the common record: a column of another format with the same key holds the same fact.
 * So an Anexo I's «Recomendación» and an Anexo A's «Aspecto Susceptible de Mejora (ASM)» are both `asm`.
 */
export type ColumnKey =
  // official columns
  | 'numero'
  | 'hallazgo'
  | 'asm'
  | 'resultados'
  | 'viable'
  | 'aceptada'
  | 'postura'
  | 'prioridad'
  | 'clasificacion'
  | 'actividades'
  | 'responsable'
  | 'termino'
  | 'evidencias'
  | 'avance'
  | 'observaciones'
  // auxiliary columns
  | 'clave'
  | 'evaluacion'
  | 'programa'
  | 'inicio'
  | 'terminoOriginal'
  | 'valoracion'
  | 'evidenciaEntregada'
  | 'fechaEntrega'
  | 'fechaCaptura'
  | 'validacion'
  // Evaluaciones
  | 'ejercicio'
  | 'pae'
  | 'tipo'
  | 'notificacion'
  | 'recepcion'
  | 'firma'
  | 'plazo'
  // Acciones
  | 'accion'
  | 'dependencia'
  | 'unidades'
  | 'ponderacion'
  | 'oficioReprogramacion'
  | 'motivoReprogramacion'
  | 'estado';

export interface Column {
  readonly key: ColumnKey;
  /** Exactly as the format prints it. */
  readonly heading: string;
  /** Other headings it is known by; matched without case, accents, plurals or parentheses. */
  readonly aliases: readonly string[];
  /** Headings that mean this column only where nothing else in the table does. */
  readonly fallbackAliases?: readonly string[];
  readonly type: ColumnKind;
  /** `whenAccepted`: not asked of a recommendation with ¿Se acepta? = No. */
  readonly required: 'always' | 'whenAccepted' | 'never';
  /** Characters of the default font. */
  readonly width: number;
  /** What to write in it, in the norm's sense; the cell's input message and the pane's help. */
  readonly help: string;
  readonly source?: NormReference;
}

export interface HeaderBlock {
  /** Title lines above the table, as printed. */
  readonly titles: readonly string[];
  /** Captions of what the user fills: «PROGRAMA PRESUPUESTARIO / FONDO». */
  readonly lines: readonly {
    readonly caption: string;
    readonly value: 'programa' | 'trimestre' | 'institucion';
  }[];
}

export interface Format {
  readonly id: string;
  /** As people call it: «Anexo A». */
  readonly name: string;
  /** What a person uses it for; told before installing it. */
  readonly purpose?: string;
  readonly sheet: string;
  readonly table: string;
  /** The norm that defines it; its perfil is the default one. */
  readonly norm?: NormId;
  readonly header: HeaderBlock;
  /** Printed, in this order. */
  readonly official: readonly Column[];
  /** To the right, outside the print area. */
  readonly auxiliary: readonly Column[];
  /** Whether its rows are ASM, actions, or the evaluations they belong to. */
  readonly rows: 'asm' | 'accion' | 'evaluacion';
}

export function columnsOf(format: Format): readonly Column[] {
  return [...format.official, ...format.auxiliary];
}

export function columnOf(format: Format, key: ColumnKey): Column | undefined {
  return columnsOf(format).find((column) => column.key === key);
}
