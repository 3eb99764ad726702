/** A table that is already in the workbook, told by its columns and copied into one of our formats. */
import { columnsOf, type ColumnKey, type Format } from '../formats/format';
import type { ImportSource } from '../importing/importSource';
import type { CellValue } from '../cell';
import { findTable, type FoundTable } from '../recognition/findTable';
import type { ColumnChoices, HeadingMap } from '../recognition/mapHeadings';
import { recognise } from '../recognition/recognise';
import {
  FEWEST_COLUMNS,
  onlyRegion,
  tableRegions,
  type Area,
  type TableRegion,
} from '../recognition/tableRegions';

/** A sheet that is not ours, or the top of it. Rows and columns of the grid are those of the sheet. */
export interface ForeignSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly grid: readonly (readonly CellValue[])[];
  /** Only of a sheet that was read whole. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** What Excel knows as tables, totals row aside. */
  readonly tables: readonly Area[];
}

/** Where a table was found; 0-based. */
export interface TablePlace {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
}

/** «Hoja «X», fila 5: parece un Anexo A: 9 de 10 columnas». */
export interface TableCandidate extends TablePlace {
  readonly isHidden: boolean;
  readonly formatId: string;
  /** Official columns found, and how many the format has. */
  readonly matched: number;
  readonly of: number;
}

/** The tables of those sheets that look like some format, the most alike first. */
export function tableCandidates(
  sheets: readonly ForeignSheet[],
  formats: readonly Format[],
): readonly TableCandidate[] {
  return sheets
    .flatMap((sheet) =>
      tableRegions(sheet.grid, formats, sheet.tables).flatMap((region) => {
        const recognised = recognise(onlyRegion(sheet.grid, region), formats);
        if (!recognised || recognised.matched < FEWEST_COLUMNS) return [];
        const { format, matched, of } = recognised;
        return {
          ...placeOf(sheet, region),
          isHidden: sheet.isHidden,
          formatId: format.id,
          matched,
          of,
        };
      }),
    )
    .sort((a, b) => b.matched / b.of - a.matched / a.of);
}

function placeOf({ name }: ForeignSheet, { headerRow, firstColumn }: TableRegion): TablePlace {
  return { sheet: name, headerRow, firstColumn };
}

/**
 * The table of that place, read as that format; `null` when it is no longer there, or names no column of the format.
 *
 * @param chosen what the person decided of its columns, by column of the sheet
 */
export function tableAt(
  sheet: ForeignSheet,
  place: TablePlace,
  formats: readonly Format[],
  format: Format,
  chosen?: ColumnChoices,
): FoundTable | null {
  const region = tableRegions(sheet.grid, formats, sheet.tables).find(
    ({ headerRow, firstColumn }) => headerRow === place.headerRow && firstColumn === place.firstColumn,
  );
  return region ? findTable(onlyRegion(sheet.grid, region), format, chosen) : null;
}

/** The table as something to import, with what Cambios will say of where it came from. */
export function adoptionSource({ name, numberFormats }: ForeignSheet, found: FoundTable): ImportSource {
  return {
    file: `la hoja «${name}»`,
    found,
    ...(numberFormats ? { numberFormat: (row, column) => numberFormats[row]?.[column] } : {}),
  };
}

/** One heading of the table and the column it is taken for. */
export interface ColumnChoice {
  readonly index: number;
  readonly heading: string;
  readonly key: ColumnKey | null;
}

/** Every heading in its order, used or not. */
export function columnChoices({ mapped, unused }: HeadingMap): readonly ColumnChoice[] {
  return [...mapped, ...unused.map((each) => ({ ...each, key: null }))].sort((a, b) => a.index - b.index);
}

/** The same choices after one changes: a column of the format comes from one heading only. */
export function withChoice(
  choices: readonly ColumnChoice[],
  index: number,
  key: ColumnKey | null,
): ColumnChoices {
  const entries = choices.map((choice): [number, ColumnKey | null] => {
    if (choice.index === index) return [index, key];
    return [choice.index, key !== null && choice.key === key ? null : choice.key];
  });
  return Object.fromEntries(entries);
}

/** What a heading can be taken for: the format's columns, but the one that only we write. */
export function adoptableColumns(
  format: Format,
): readonly { readonly key: ColumnKey; readonly heading: string }[] {
  return columnsOf(format)
    .filter(({ key }) => key !== 'validacion')
    .map(({ key, heading }) => ({ key, heading }));
}
