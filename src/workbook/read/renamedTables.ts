import { commonCatalogues } from '../../domain/catalogues/catalogues';
import { cellText } from '../../domain/cell';
import { allFormats } from '../../domain/formats';
import { columnsOf } from '../../domain/formats/format';
import {
  avanceMensualRegister,
  cambiosRegister,
  catalogosSheet,
  conflictosRegister,
  diasInhabilesRegister,
  entregasRegister,
  observacionesRegister,
  parametrosRegister,
  prorrogasRegister,
  resultadosRegister,
} from '../../domain/registers';
import { sameHeading } from '../../domain/tables/tableData';
import { toCellValue } from './readTables';
import type { Structure, TableInfo } from './structure';

/** What tells a table of ours when its name does not. */
const KNOWN: readonly {
  readonly table: string;
  readonly sheet: string;
  readonly headings: readonly string[];
}[] = [
  ...allFormats.map((format) => ({ ...format, headings: columnsOf(format).map(({ heading }) => heading) })),
  ...[
    avanceMensualRegister,
    observacionesRegister,
    cambiosRegister,
    conflictosRegister,
    parametrosRegister,
    diasInhabilesRegister,
    entregasRegister,
    prorrogasRegister,
    resultadosRegister,
  ].map(({ table, sheet, columns }) => ({ table, sheet, headings: columns.map(({ heading }) => heading) })),
  // Every perfil has these lists.
  { ...catalogosSheet, headings: Object.values(commonCatalogues).map(({ heading }) => heading) },
];

/** Of its headings, how many a table must keep to be taken for one of ours whose name was changed. */
const ENOUGH = 0.7;

/**
 * People rename tables. One that stands in our sheet with most of our headings is ours, whatever its name. Costs a
 * request only when a sheet of ours is there and its table is not.
 */
export async function locateRenamedTables(
  context: Excel.RequestContext,
  structure: Structure,
  found: ReadonlyMap<string, TableInfo>,
): Promise<ReadonlyMap<string, TableInfo>> {
  const taken = new Set([...found.values()].map(({ name }) => name));
  const suspects = KNOWN.filter(({ table }) => !found.has(table)).flatMap((known) =>
    structure.tables
      .filter(({ sheet, name }) => sheet.toLowerCase() === known.sheet.toLowerCase() && !taken.has(name))
      .map((table) => ({
        known,
        table,
        header: context.workbook.tables.getItem(table.name).getHeaderRowRange().load('values'),
      })),
  );
  if (suspects.length === 0) return found;
  await context.sync();
  const located = new Map(found);
  for (const { known, table, header } of suspects) {
    const present = (header.values[0] ?? []).map((value: unknown) => cellText(toCellValue(value)));
    const kept = known.headings.filter((heading) => present.some((text) => sameHeading(text, heading)));
    if (kept.length / known.headings.length >= ENOUGH) located.set(known.table, table);
  }
  return located;
}
