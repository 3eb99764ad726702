import type { CellValue } from '../cell';
import { ficha } from '../formats';
import { problemas, type Problem } from '../messages/problemas';
import { META_KEYS, MES_KEYS, type ColumnKey, type Format } from '../formats/format';
import { findFichas } from '../indicadores/ficha/listedFicha';
import { findTable, type FoundTable } from '../recognition/findTable';
import type { Grid } from '../recognition/grid';
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
    .map((sheet) => ({ sheet, found: readAs(sheet.grid, format) }))
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

function readAs(grid: Grid, format: Format): FoundTable | null {
  return format.rows === 'indicador' ? findFichas(grid) : findTable(grid, format);
}

/**
 * The format that the files are really of: a list with a method or goals that was given as a Tabla maestra is one of
 * fichas, unless it has a variable and its months in each row.
 */
export function formatInFiles(
  files: readonly ReceivedTableFile[],
  format: Format,
  sheetName: string | undefined,
): Format {
  if (format.rows !== 'variable') return format;
  const areFichas = files.every((file) => {
    const names = (as: Format): ReadonlySet<ColumnKey> => {
      const located = locateTable(file, as, sheetName);
      return new Set('source' in located ? located.source.found.mapped.map(({ key }) => key) : []);
    };
    const asMaestra = names(format);
    const asFicha = names(ficha);
    const hasMonths = asMaestra.has('variable') && MES_KEYS.some((key) => asMaestra.has(key));
    return !hasMonths && (asFicha.has('metodo') || META_KEYS.some((key) => asFicha.has(key)));
  });
  return areFichas ? ficha : format;
}
