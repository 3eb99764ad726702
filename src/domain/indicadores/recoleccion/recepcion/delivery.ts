/** What liaisons send back, as plain data: the files read, what is said of them and what they change. */
import type { CellValue } from '../../../cell';
import type { CellChange, RowValues } from '../../../changes';
import type { UnreadableFile } from '../../../messages/archivos';
import type { Periodo } from '../../../records';
import type { Severidad } from '../../../validation/rule';
import type { Entrega } from '../../records';

/** A sheet of a received file; a text file is one sheet. */
export interface DeliverySheet {
  readonly name: string;
  /** Rows of any length; `''` is blank. Formulas come as their last result. */
  readonly grid: readonly (readonly CellValue[])[];
  /** Excel's format codes, cell by cell; a text file has none. */
  readonly numberFormats?: readonly (readonly string[])[];
  readonly isHidden?: boolean;
  /** 0-based `row,column` of formulas that came without a result. */
  readonly uncalculatedCells?: readonly string[];
}

/** A file as it came, or why it could not be read. */
export type DeliveryFile =
  | { readonly archivo: string; readonly sheets: readonly DeliverySheet[] }
  | { readonly archivo: string; readonly problem: UnreadableFile };

export const ESTADOS_ARCHIVO = ['aceptado', 'aceptado con observaciones', 'rechazado'] as const;
export type EstadoArchivo = (typeof ESTADOS_ARCHIVO)[number];

/** Something to say of a file: of one of its cells, of one variable, or of all of it. */
export interface ObservacionEntrega {
  readonly hoja: string | null;
  readonly celda: string | null;
  readonly clave: string | null;
  readonly variable: string | null;
  readonly severidad: Severidad;
  /** In Spanish: what happens and what to do. */
  readonly mensaje: string;
  /** It has to be corroborated with the liaison (MTY 7.14). */
  readonly corroborar: boolean;
}

/** What the liaison is told of one file. */
export interface Receipt {
  readonly archivo: string;
  /** As the fichas write it; `null` when the file does not say whose it is. */
  readonly dependencia: string | null;
  readonly mes: Periodo | null;
  readonly estado: EstadoArchivo;
  readonly observaciones: readonly ObservacionEntrega[];
  /** Its row in Entregas. */
  readonly entrega: Entrega;
}

/** All that receiving some files does to the workbook. */
export interface RecepcionPlan {
  /** One per file, in their order. */
  readonly receipts: readonly Receipt[];
  /** Figures of Tabla maestra that change; of several files that bring the same one, the last. */
  readonly changes: readonly CellChange[];
  /** Rows that Tabla maestra lacks, with their figures. */
  readonly added: readonly RowValues[];
  /** Rows for Entregas, in order. */
  readonly entregas: readonly Entrega[];
  /** Indicators whose results may change. */
  readonly claves: ReadonlySet<string>;
}
