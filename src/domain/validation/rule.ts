import type { CellValue } from '../cell';
import type { ColumnKey, NormId } from '../formats/format';
import type { Fundamento } from '../norms';
import type { TableData, TableRow } from '../tables/tableData';
import type { ValidationContext } from './context';

export type Severidad = 'error' | 'aviso' | 'nota';

/** Changes one cell on request and never invents a datum. Several on one cell compose in the order of the rules. */
export interface Correction {
  readonly description: string;
  readonly apply: (value: CellValue) => CellValue;
}

/** What a rule found, before it is told to anybody: at a cell of a row, or at the heading row. */
export interface Finding {
  readonly at:
    | { readonly row: TableRow; readonly key: ColumnKey }
    /** 0-based column of the sheet. */
    | { readonly heading: number; readonly expected: string };
  readonly message: string;
  readonly severidad?: Severidad;
  readonly fundamento?: Fundamento;
  readonly correction?: Correction;
}

export interface Rule {
  /** Stable: observations, corrections and the guide name it. */
  readonly id: string;
  readonly severidad: Severidad;
  readonly scope: {
    /** Only under the perfil of this norm: no institution is judged by another's. */
    readonly norm?: NormId;
    /** Which tables it can say something about, by what they hold, never by name. */
    readonly table?: (table: TableData) => boolean;
  };
  readonly fundamento: (context: ValidationContext, key: ColumnKey | null, table: TableData) => Fundamento;
  /** What the headings of the table lack. */
  readonly checkHeadings?: (table: TableData, context: ValidationContext) => Iterable<Finding>;
  /**
   * Judges those rows of the table, all or some. What it says of one is the same whichever others come with it: what
   * it has to know of them it asks the context.
   */
  readonly check?: (
    table: TableData,
    context: ValidationContext,
    rows: readonly TableRow[],
  ) => Iterable<Finding>;
}
