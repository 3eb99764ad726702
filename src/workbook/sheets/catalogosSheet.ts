import { catalogueValues, type Catalogues } from '../../domain/catalogues/catalogues';
import type { CellValue } from '../../domain/cell';
import type { CatalogueId } from '../../domain/formats/format';
import { catalogosSheet } from '../../domain/registers';
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
  const lists = LISTED.map((id) => ({
    id,
    heading: catalogues[id].heading,
    values: catalogueValues(catalogues[id]),
  }));
  const height = Math.max(...lists.map(({ values }) => values.length)) + SPARE_ROWS;
  const columns: readonly SheetColumn[] = lists.map(({ heading }) => ({
    heading,
    type: { kind: 'text' },
    width: 22,
    group: 'official',
  }));
  const rows: CellValue[][] = Array.from({ length: height }, (_, row) =>
    lists.map(({ values }) => values[row] ?? ''),
  );
  const template: TableSheet = {
    sheet: catalogosSheet.sheet,
    table: catalogosSheet.table,
    columns,
    printed: columns.length,
    titles: [
      { text: catalogosSheet.title, style: 'title' },
      { text: catalogosSheet.note, style: 'note' },
    ],
    tabColor: palette.auxiliary,
    rows,
  };
  installTableSheet(context, template);
  const header = headerRowOf(template) + 1;
  lists.forEach(({ id }, index) => {
    const letter = String.fromCharCode(65 + index);
    const first = `'${catalogosSheet.sheet}'!$${letter}$${header + 1}`;
    const all = `${first}:$${letter}$${header + height}`;
    context.workbook.names.add(listName(id), `=OFFSET(${first},0,0,MAX(1,COUNTA(${all})),1)`);
  });
}
