import { catalogueValues, type Catalogues } from '../../domain/catalogues/catalogues';
import type { ListSheet } from '../../domain/catalogues/listSheets';
import type { CellValue } from '../../domain/cell';
import type { CatalogueId } from '../../domain/formats/format';
import { catalogosSheet } from '../../domain/registers';
import { columnLetters } from '../../domain/tables/tableData';
import { listName, type SheetColumn } from './columnFormat';
import { palette } from './palette';
import { headerRowOf, installTableSheet, type TableSheet } from './tableSheet';

/** Rows under the longest list, for what the institution adds. */
const SPARE_ROWS = 12;

/** Lists that dropdowns read; the order of their columns. */
export const LISTED: readonly CatalogueId[] = [
  'clasificacion',
  'prioridad',
  'siNo',
  'valoracion',
  'tipoEvaluacion',
  'estadoAccion',
  'altaBaja',
];

/** One column a catalogue; the name of each list grows with what is written under it. Queues; the caller sends. */
export function installCatalogosSheet(context: Excel.RequestContext, catalogues: Catalogues): void {
  installLists(context, catalogues, LISTED, { ...catalogosSheet, spareRows: SPARE_ROWS });
}

/** Those that nobody edits. Queues; the caller sends. */
export function installListSheet(
  context: Excel.RequestContext,
  catalogues: Catalogues,
  listSheet: ListSheet,
): void {
  installLists(context, catalogues, listSheet.catalogues, { ...listSheet, spareRows: 0 });
}

interface ListsSheet {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly note: string;
  readonly spareRows: number;
}

function installLists(
  context: Excel.RequestContext,
  catalogues: Catalogues,
  listed: readonly CatalogueId[],
  { sheet, table, title, note, spareRows }: ListsSheet,
): void {
  const lists = listed.map((id) => ({
    id,
    heading: catalogues[id].heading,
    values: catalogueValues(catalogues[id]),
  }));
  const height = Math.max(...lists.map(({ values }) => values.length)) + spareRows;
  const columns = listColumns(catalogues, listed);
  const rows: CellValue[][] = Array.from({ length: height }, (_, row) =>
    lists.map(({ values }) => values[row] ?? ''),
  );
  const template: TableSheet = {
    sheet,
    table,
    columns,
    printed: columns.length,
    titles: [
      { text: title, style: 'title' },
      { text: note, style: 'note' },
    ],
    tabColor: palette.auxiliary,
    rows,
  };
  installTableSheet(context, template);
  const headerRow = headerRowOf(template);
  lists.forEach(({ id }, index) => {
    const list = listFormula(sheet, { column: index, headerRow, height });
    context.workbook.names.add(listName(id), list);
  });
}

/**
 * The range of a list's values, as long as they are many: what its dropdowns read.
 *
 * @param at 0-based column of the sheet and row of the headings; `height` is that of the table's body
 */
export function listFormula(
  sheet: string,
  at: { readonly column: number; readonly headerRow: number; readonly height: number },
): string {
  const letter = columnLetters(at.column);
  const first = `'${sheet.replace(/'/g, "''")}'!$${letter}$${at.headerRow + 2}`;
  const all = `${first}:$${letter}$${at.headerRow + 1 + at.height}`;
  return `=OFFSET(${first},0,0,MAX(1,COUNTA(${all})),1)`;
}

/** What the columns of Catálogos hold, for rows that the table gains. */
export function catalogosColumns(catalogues: Catalogues): readonly SheetColumn[] {
  return listColumns(catalogues, LISTED);
}

function listColumns(catalogues: Catalogues, listed: readonly CatalogueId[]): readonly SheetColumn[] {
  return listed.map((id) => ({
    heading: catalogues[id].heading,
    type: { kind: 'text' },
    width: 22,
    group: 'official',
  }));
}
