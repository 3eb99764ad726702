/**
 * The in-memory workbook: what Excel would hold. Plain data, no behaviour, no office.js, no file format.
 *
 * Rows and columns are 0-based everywhere in the host; addresses (`A1`) exist only at its edges.
 * Dates are serial numbers of the 1900 system, as in Excel.
 */

/** An error that a formula left in a cell, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** A blank cell has no value; `''` never stands in the model. */
export type CellScalar = string | number | boolean | CellError;

export interface Cell {
  value?: CellScalar;
  /** In English, with its leading `=`. */
  formula?: string;
  /** Absent means `General`. */
  numberFormat?: string;
  /** Shared between cells and never mutated: a change makes a new one. */
  style?: CellStyle;
  hyperlink?: Hyperlink;
}

export interface Hyperlink {
  address?: string;
  /** A place in this workbook: `'Anexo I'!A7`. */
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

export type BorderEdge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Colours are `#RRGGBB`; the words are Office.js's own (`Center`, `Top`, …). */
export interface CellStyle {
  readonly fillColor?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strikethrough?: boolean;
    readonly color?: string;
  };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly textOrientation?: number;
  readonly shrinkToFit?: boolean;
  /** Absent means locked, as in Excel. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Only the four outer edges of the cell itself. */
  readonly borders?: Partial<Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', BorderLine>>;
}

export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface Table {
  id: string;
  name: string;
  /** Header and totals rows included. Header texts are the cells' own. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  columns: TableColumn[];
  /** Office.js filter criteria by column index. */
  filters: Map<number, unknown>;
  sort?: { fields: unknown[]; matchCase: boolean };
}

export interface TableColumn {
  id: number;
  name: string;
  totalsFormula?: string;
  /** The calculated-column formula, if the whole column has one. */
  formula?: string;
}

export interface DefinedName {
  name: string;
  /** With its leading `=`: `='Catálogos'!$A$2:$A$5`, `=0.1`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** `rule`, `prompt` and `errorAlert` keep Office.js's own shapes. */
export interface Validation {
  area: Area;
  rule: Record<string, unknown>;
  prompt?: { showPrompt: boolean; title: string; message: string };
  errorAlert?: { showAlert: boolean; style: string; title: string; message: string };
  ignoreBlanks: boolean;
}

export interface ConditionalFormat {
  id: string;
  area: Area;
  /** Office.js's `ConditionalFormatType`: `Custom`, `CellValue`, `ContainsText`, `IconSet`, … */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** The sub-object of that type, in Office.js's shape: `{rule: {formula}, format: {fill: {color}, font: {…}}}`. */
  detail: Record<string, unknown>;
}

export interface Comment {
  id: string;
  row: number;
  column: number;
  content: string;
  author: string;
  replies: { id: string; content: string; author: string }[];
}

export interface ChartSeries {
  name: string;
  /** References with sheet: `='Informe consolidado'!$B$4:$B$9`. */
  values: string;
  categories: string;
  color?: string;
}

export interface Chart {
  id: string;
  name: string;
  /** Office.js's `ChartType`: `BarClustered`, `ColumnClustered`, `Line`, `Doughnut`, `BarStacked`, … */
  type: string;
  title?: string;
  series: ChartSeries[];
  legendVisible: boolean;
  legendPosition: string;
  dataLabels: boolean;
  /** Points from the sheet's top left corner. */
  top: number;
  left: number;
  width: number;
  height: number;
  /** What scripts set in the chart that has no field here (axes, fonts), in Office.js's shape; files do not keep it. */
  extra?: Record<string, unknown>;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize?: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Margins in points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  firstPageNumber?: number;
  printArea?: Area;
  titleRows?: { from: number; to: number };
  titleColumns?: { from: number; to: number };
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  /** A break stands before this row. */
  rowBreaks: number[];
}

export interface Protection {
  protected: boolean;
  /** In clear: the model never leaves the process; a file keeps only Excel's legacy hash. */
  password?: string;
  /** A password that came in a file: the hash attributes of its protection, kept for writing it back. */
  passwordHash?: Readonly<Record<string, string>>;
  options: Record<string, boolean | string>;
}

export interface Sheet {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** `rows.get(r)?.get(c)`: sparse on both axes. */
  rows: Map<number, Map<number, Cell>>;
  /** Widths in points; Office.js's unit. */
  columnFormats: Map<number, { width?: number; hidden?: boolean; style?: CellStyle; numberFormat?: string }>;
  /** Heights in points. */
  rowFormats: Map<number, { height?: number; hidden?: boolean; customHeight?: boolean }>;
  merges: Area[];
  tables: Table[];
  names: DefinedName[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  comments: Comment[];
  charts: Chart[];
  /** Counts of frozen rows and columns. */
  frozen: { rows: number; columns: number };
  page: PageLayout;
  protection: Protection;
  /** A filter of the sheet itself, not of a table. */
  autoFilter?: { area: Area; criteria: Map<number, unknown> };
}

export interface Workbook {
  sheets: Sheet[];
  names: DefinedName[];
  /** The add-in's own settings, values as JSON. */
  settings: Map<string, unknown>;
  customXmlParts: Map<string, string>;
  properties: Record<string, string>;
  /** The font of cells that name none; absent means Calibri 11. */
  defaultFont?: { readonly name: string; readonly size: number };
  activeSheetId: string;
  selection: { sheetId: string; area: Area };
  protection: Protection;
  /** `1904` workbooks keep their own serials until the codec has shifted them: the model is always 1900. */
  nextId: number;
}
