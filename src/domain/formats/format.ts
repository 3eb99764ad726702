/**
 * A format is data. From one declaration come the installed sheet, its validations, the reading of rows, the
 * recognition of somebody else's table, the checks, the help in the pane and a page of the guide.
 */

/** Documents that the program cites; `shared` abbreviations of the rules. */
export type NormId =
  | 'PUE-E'
  | 'PUE-M'
  | 'MTY'
  | 'GEM'
  | 'IEEM'
  /** That of an institution that described itself; its perfil says what it is called. */
  | 'PROPIA';

export interface NormReference {
  readonly norm: NormId;
  /** As the norm numbers it: `VI a`, `art. 9`, `Anexo I`. */
  readonly article: string;
}

export type CatalogueId =
  | 'clasificacion'
  | 'prioridad'
  | 'valoracion'
  | 'siNo'
  | 'tipoEvaluacion'
  | 'estadoAccion'
  | 'altaBaja'
  // of the indicators
  | 'nivel'
  | 'tipoIndicador'
  | 'dimension'
  | 'frecuencia'
  | 'sentido'
  | 'acumulacion'
  | 'estadoIndicador'
  | 'tipoCambio'
  | 'causalCambio'
  | 'resolucion'
  | 'cumplioAccion'
  // of the convenios
  | 'tipoAccion'
  | 'dictamen'
  | 'estadoAccionClave';

/**
 * How a cell of the column is read and shown.
 * `labelled` is prose that carries labels inside (`Acción:`, `Inicio:`…), as in an Anexo I.
 */
export type ColumnKind =
  | { readonly kind: 'key' }
  | { readonly kind: 'number' }
  /** Money: two decimals and thousands. */
  | { readonly kind: 'amount' }
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
  | 'estado'
  | ConvenioKey
  | IndicadorKey
  | MonthKey;

/** Columns of the convenios, of what closes their ASM, and of the mechanism's own key actions. */
export type ConvenioKey =
  | 'tipoAccion'
  | 'compromiso'
  | 'integracionPaa'
  // what GEM asks to close an ASM (cl. 2ª h and 5ª)
  | 'suficiencia'
  | 'dictamen'
  | 'fechaDictamen'
  | 'oficioDictamen'
  // what IEEM asks (IV): each criterion with its evidence
  | 'pertinencia'
  | 'evidenciaPertinencia'
  | 'formalidad'
  | 'evidenciaFormalidad'
  | 'integracion'
  | 'evidenciaIntegracion'
  | 'trazabilidad'
  | 'evidenciaTrazabilidad'
  // Acciones clave
  | 'fase'
  | 'accionClave'
  | 'descripcionAccionClave'
  | 'estadoAccionClave'
  | 'fechaAccionClave'
  | 'documentoAccionClave';

/** Columns of the indicators' formats: Ficha técnica, Tabla maestra and those beside them. */
export type IndicadorKey =
  | 'indicador'
  | 'nombre'
  | 'descripcion'
  | 'nivel'
  | 'tipoIndicador'
  | 'dimension'
  | 'metodo'
  | 'variables'
  | 'unidadMedida'
  | 'frecuencia'
  | 'sentido'
  | 'lineaBaseAnio'
  | 'lineaBase'
  | 'conLineaBase'
  | 'metaAnual'
  | 'acumulacion'
  | 'umbralRiesgo'
  | 'umbralCumplido'
  | 'umbralSobrecumplido'
  | 'enlace'
  | 'correo'
  | 'estadoIndicador'
  // Tabla maestra
  | 'variable'
  | 'unidadVariable'
  | 'fuente'
  | 'anio'
  // Enlaces
  | 'cargo'
  | 'superior'
  | 'correoSuperior'
  // Presupuesto
  | 'trimestre'
  | 'aprobado'
  | 'modificado'
  | 'comprometido'
  | 'devengado'
  | 'ejercido'
  | 'pagado'
  // Plan de Acciones de Indicadores
  | 'cumplimiento'
  | 'justificacion'
  | 'accionMejora'
  | 'fechaCompromiso'
  | 'cumplioAccion'
  | 'seguimiento'
  // Solicitud de cambio
  | 'folio'
  | 'tipoCambio'
  | 'causalCambio'
  | 'campo'
  | 'valorActual'
  | 'valorSolicitado'
  | 'oficioSolicitud'
  | 'solicitudRecursos'
  | 'documentoSoporte'
  | 'fechaSolicitud'
  | 'resolucion'
  | 'motivoResolucion'
  | 'fechaResolucion'
  | 'vigenteDesde'
  | 'avisoContraloria'
  | 'avisoFinanzas';

type MonthNumber = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12';

/** A goal of the period that ends in that month, or the figure of that month. */
export type MonthKey = `meta${MonthNumber}` | `mes${MonthNumber}`;

const MONTH_NUMBERS: readonly MonthNumber[] = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
];

/** January to December. */
export const META_KEYS = MONTH_NUMBERS.map((month) => `meta${month}` as const);
export const MES_KEYS = MONTH_NUMBERS.map((month) => `mes${month}` as const);

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
  /** Grammatical: «el Anexo A», «la Ficha técnica». */
  readonly gender: 'm' | 'f';
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
  /** What each of its rows is. */
  readonly rows: RowKind;
  /** A document that its parties sign: nothing that it commits was born before its signature. */
  readonly signed?: true;
  /** Columns that together name a row, where it is not an ASM's: no two rows say the same in them. */
  readonly identity?: readonly ColumnKey[];
  /**
   * The official column that the printed format sets as a row of its own under each record, with this caption: a
   * Convenio's «Fecha comprometida de cumplimiento:». The sheet captures it flat; a received table may come either way.
   */
  readonly below?: { readonly key: ColumnKey; readonly caption: string };
  /** Installed with it, besides what every format of its rows brings. */
  readonly companions?: readonly Format[];
  /** Of a table wider than a page: how many columns from the left stay in sight and repeat on every page. */
  readonly lead?: number;
}

export type RowKind =
  | 'asm'
  | 'accion'
  | 'evaluacion'
  | 'accionClave'
  | 'indicador'
  | 'variable'
  | 'enlace'
  | 'presupuesto'
  | 'rezago'
  | 'solicitud';

const ASM_ROWS: ReadonlySet<RowKind> = new Set(['asm', 'accion', 'evaluacion', 'accionClave']);

/** What a row belongs to: the follow-up of ASM, or that of the indicators. */
export function areaOf({ rows }: Pick<Format, 'rows'>): 'asm' | 'indicadores' {
  return ASM_ROWS.has(rows) ? 'asm' : 'indicadores';
}

export function columnsOf(format: Format): readonly Column[] {
  return [...format.official, ...format.auxiliary];
}

export function columnOf(format: Format, key: ColumnKey): Column | undefined {
  return columnsOf(format).find((column) => column.key === key);
}
