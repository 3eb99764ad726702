import { cellText, type CellValue } from '../../domain/cell';
import { columnsOf, type Format } from '../../domain/formats/format';
import type { Register } from '../../domain/registers';
import { sameHeading } from '../../domain/tables/tableData';
import type { RawTable } from '../read/readTables';
import type { SheetColumn } from '../sheets/columnFormat';
import { registerTableSheet, sheetColumns } from '../sheets/formatSheet';
import type { WrittenValue } from './blockWriter';

/** A column of ours and what names it in a record. */
export interface KeyedColumn<K extends string> {
  readonly key: K;
  readonly column: SheetColumn;
}

/** What stands under each heading of a table, from the left: `null` where the column is not ours. */
export type ColumnsInPlace<K extends string> = readonly (KeyedColumn<K> | null)[];

export function formatColumns(format: Format) {
  const installed = sheetColumns(format);
  return keyed(columnsOf(format), installed);
}

export function registerColumns<K extends string>(register: Register<K>): readonly KeyedColumn<K>[] {
  return keyed(register.columns, registerTableSheet(register).columns);
}

function keyed<K extends string>(
  declared: readonly { readonly key: K }[],
  installed: readonly SheetColumn[],
): readonly KeyedColumn<K>[] {
  return declared.flatMap(({ key }, index) => {
    const column = installed[index];
    return column ? [{ key, column }] : [];
  });
}

/** People move, insert and delete columns: ours are found by their headings, each at the first that is its own. */
export function columnsInPlace<K extends string>(
  declared: readonly KeyedColumn<K>[],
  { headings }: Pick<RawTable, 'headings'>,
): ColumnsInPlace<K> {
  const places = new Map<number, KeyedColumn<K>>();
  for (const each of declared) {
    const index = headings.findIndex((heading) => sameHeading(cellText(heading), each.column.heading));
    if (index !== -1) places.set(index, each);
  }
  return headings.map((_, index) => places.get(index) ?? null);
}

/** 0-based place of a column from the table's left; `null` if the table no longer has it. */
export function placeOf<K extends string>(columns: ColumnsInPlace<K>, key: K): number | null {
  const index = columns.findIndex((each) => each?.key === key);
  return index === -1 ? null : index;
}

/** A record as a row of the table; Excel leaves alone the cells of columns that are not ours. */
export function rowInPlace<K extends string>(
  columns: ColumnsInPlace<K>,
  values: Readonly<Partial<Record<K, CellValue>>>,
): readonly WrittenValue[] {
  return columns.map((each) => (each === null ? null : (values[each.key] ?? '')));
}

/** For `formatBody`: what each column is, `null` where it is not ours. */
export function sheetColumnsOf(columns: ColumnsInPlace<string>): readonly (SheetColumn | null)[] {
  return columns.map((each) => each?.column ?? null);
}
