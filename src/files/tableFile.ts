import type { CellValue } from '../domain/cell';

/** One sheet of a received file; a text file is one sheet. */
export interface TableSheet {
  /** The sheet's name; of a text file, the file's without its extension. */
  readonly name: string;
  /** Rows of any length without trailing blank ones; `''` is blank, dates are serials of the 1900 system, errors their text. */
  readonly grid: readonly (readonly CellValue[])[];
  /** Excel's format codes, cell by cell; a text file has none. */
  readonly numberFormats?: readonly (readonly string[])[];
  readonly isHidden: boolean;
  /** 0-based rows of the grid that a filter or somebody has hidden. They are read like the others. */
  readonly hiddenRows: readonly number[];
  /** Formulas that the file brings without a result, which read as blank: it was never calculated in Excel. */
  readonly uncalculated: number;
  /** Where they are: 0-based `row,column` of the grid. A text file has none. */
  readonly uncalculatedCells?: readonly string[];
}

/** Why nothing could be read. */
export type FileProblem =
  | { readonly kind: 'empty' }
  /** Starts as a workbook and lacks its end: a download or a copy that was cut. */
  | { readonly kind: 'truncated' }
  /** Excel 97–2003. */
  | { readonly kind: 'oldXls' }
  | { readonly kind: 'passwordProtected' }
  /** `.xlsb` */
  | { readonly kind: 'binaryWorkbook' }
  /** `.ods` */
  | { readonly kind: 'openDocument' }
  /** A web page under the name of a workbook or of a text file. */
  | { readonly kind: 'html' }
  /** A text file under the name of a workbook. */
  | { readonly kind: 'textNamedAsWorkbook' }
  /** Neither a workbook nor text: an image, a PDF, another archive. */
  | { readonly kind: 'unknownContent' }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  /** A worksheet that reaches so far down and right that it cannot be held, however empty it is. */
  | { readonly kind: 'tooManyCells'; readonly part: string; readonly cells: number; readonly limit: number }
  /** A part of the workbook is missing, cut or unreadable. */
  | { readonly kind: 'damaged'; readonly part: string }
  /** A text file with a quotation mark that nothing closes; from there on everything would be one cell. */
  | { readonly kind: 'unclosedQuote'; readonly row: number };

export type TableFile =
  | { readonly ok: true; readonly sheets: readonly TableSheet[] }
  | { readonly ok: false; readonly problem: FileProblem };

export function refused(problem: FileProblem): TableFile {
  return { ok: false, problem };
}
