import { refuse } from '../hostError';
import type { SheetRef } from '../session';
import type { Table } from '../workbook/model';
import { text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';

interface ScopedRef extends SheetRef {
  readonly tables: readonly Table[];
}

/** The tables that a range touches. */
export const tableScopedCollectionType = defineType<ScopedRef>({
  name: 'TableScopedCollection',
  call: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: (ref) => bind(ref, ref.tables[0] ?? refuse('ItemNotFound')),
    GetItemOrNullObject: (ref, [key]) => find(ref, key),
  },
  items: (ref) => ref.tables.map((table) => bind(ref, table)),
  item: find,
});

function find(ref: ScopedRef, key: unknown): HostObject | null {
  const wanted = text(key, 'key').toLowerCase();
  const table = ref.tables.find((one) => one.id === wanted || one.name.toLowerCase() === wanted);
  return table === undefined ? null : bind(ref, table);
}

function bind({ session, sheet }: ScopedRef, table: Table): HostObject {
  return session.objects.table({ session, sheet, table });
}
