import type { CellValue } from '../cell';
import type { Format } from '../formats/format';
import { problemas, type Problem } from '../messages/problemas';
import { findTable } from '../recognition/findTable';
import { foldText } from '../text/foldText';
import type { ImportSource } from './importSource';

/** A sheet of a received file, as plain values. */
export interface ReceivedSheet {
  readonly name: string;
  readonly grid: readonly (readonly CellValue[])[];
  readonly numberFormats?: readonly (readonly string[])[];
}

export interface ReceivedTableFile {
  readonly file: string;
  readonly sheets: readonly ReceivedSheet[];
}

/** The table of the format in a file: in the sheet asked for, or in the one where most columns are recognised. */
export function locateTable(
  { file, sheets }: ReceivedTableFile,
  format: Format,
  sheetName: string | undefined,
): { readonly source: ImportSource } | { readonly problem: Problem } {
  const candidates =
    sheetName === undefined ? sheets : sheets.filter(({ name }) => foldText(name) === foldText(sheetName));
  if (sheetName !== undefined && candidates.length === 0) {
    return {
      problem: problemas.hojaNoEncontrada(
        file,
        sheetName,
        sheets.map(({ name }) => name),
      ),
    };
  }
  const found = candidates
    .map((sheet) => ({ sheet, found: findTable(sheet.grid, format) }))
    .flatMap(({ sheet, found: table }) => (table ? [{ sheet, found: table }] : []))
    .sort((a, b) => b.found.mapped.length - a.found.mapped.length);
  const best = found[0];
  if (!best) return { problem: problemas.tablaNoEncontrada(file, format.name) };
  const { numberFormats } = best.sheet;
  return {
    source: {
      file,
      found: best.found,
      ...(numberFormats
        ? { numberFormat: (row: number, column: number) => numberFormats[row]?.[column] }
        : {}),
    },
  };
}
