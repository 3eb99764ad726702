/** Where the data table stands in a received sheet, whatever was moved, added or renamed around it. */
import type { CellValue } from '../../../cell';
import { editDistance } from '../../../text/editDistance';
import { foldHeading } from '../../../text/foldText';
import { DATA_TABLE_COLUMNS, type DataTableColumn, type DataTableColumnKey } from '../dataTableLayout';
import type { DeliverySheet } from './delivery';

export interface FoundDataTable {
  readonly sheet: DeliverySheet;
  /** 0-based row of the headings. */
  readonly headerRow: number;
  /** 0-based column of each. */
  readonly columns: ReadonlyMap<DataTableColumnKey, number>;
}

/** A table that people move stays near the top; further down would be as many rows as an attacker wants. */
const ROWS_TO_SEARCH = 2_000;
const COLUMNS_TO_SEARCH = 200;
const LONGEST_HEADING = 60;

/** All of the file's, one per sheet at most: the visible ones first, then those with more columns. */
export function findDataTables(sheets: readonly DeliverySheet[]): readonly FoundDataTable[] {
  const columnOf = headingReader();
  return sheets
    .flatMap((sheet) => findIn(sheet, columnOf) ?? [])
    .sort((a, b) => Number(isHidden(a)) - Number(isHidden(b)) || b.columns.size - a.columns.size);
}

function isHidden({ sheet }: FoundDataTable): boolean {
  return sheet.isHidden === true;
}

/** The row that names most columns, the first of them. Without figures, or without saying of what, it is no table. */
function findIn(sheet: DeliverySheet, columnOf: HeadingReader): FoundDataTable | null {
  let best: FoundDataTable | null = null;
  for (const [headerRow, row] of sheet.grid.slice(0, ROWS_TO_SEARCH).entries()) {
    const columns = mapRow(row, columnOf);
    if (!columns.has('dato') || !(columns.has('clave') || columns.has('variable'))) continue;
    if (best === null || columns.size > best.columns.size) best = { sheet, headerRow, columns };
  }
  return best;
}

/** Exact names first, then those a letter away; of two headings alike, the first. */
function mapRow(row: readonly CellValue[], columnOf: HeadingReader): Map<DataTableColumnKey, number> {
  const columns = new Map<DataTableColumnKey, number>();
  const headings = row.slice(0, COLUMNS_TO_SEARCH);
  for (const strength of STRENGTHS) {
    headings.forEach((heading, index) => {
      const found = columnOf(heading);
      const isTaken = [...columns.values()].includes(index);
      if (found?.strength === strength && !isTaken && !columns.has(found.key)) columns.set(found.key, index);
    });
  }
  return columns;
}

const STRENGTHS = ['official', 'known', 'misspelt'] as const;

interface NamedColumn {
  readonly key: DataTableColumnKey;
  readonly strength: (typeof STRENGTHS)[number];
}

type HeadingReader = (heading: CellValue) => NamedColumn | null;

/** Each text is read once: a sheet repeats few of them, and a hostile one would have each compared letter by letter. */
function headingReader(): HeadingReader {
  const read = new Map<string, NamedColumn | null>();
  return (heading) => {
    if (typeof heading !== 'string' || heading.length > LONGEST_HEADING) return null;
    const known = read.get(heading);
    if (known !== undefined) return known;
    const named = nameOf(foldHeading(heading));
    read.set(heading, named);
    return named;
  };
}

const NAMES = DATA_TABLE_COLUMNS.map((column) => ({
  key: column.key,
  official: foldHeading(column.heading),
  known: knownNames(column),
}));

function knownNames({ aliases }: DataTableColumn): readonly string[] {
  return aliases.map(foldHeading);
}

function nameOf(fold: string): NamedColumn | null {
  if (fold === '') return null;
  for (const { key, official, known } of NAMES) {
    if (fold === official) return { key, strength: 'official' };
    if (known.includes(fold)) return { key, strength: 'known' };
  }
  const near = NAMES.find(
    ({ official }) => official.length >= LEAST_TO_MISSPELL && editDistance(fold, official, 1) === 1,
  );
  return near ? { key: near.key, strength: 'misspelt' } : null;
}

/** In a shorter name one letter makes another word: «Data» and «Dato», «Meta» and «Dato». */
const LEAST_TO_MISSPELL = 5;
