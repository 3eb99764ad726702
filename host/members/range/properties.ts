import { refuse } from '../../hostError';
import type { RangeRef } from '../../session';
import { area as makeArea, lastColumn, lastRow } from '../../workbook/area';
import type { Area } from '../../workbook/model';
import { list, record } from '../../wire/arguments';
import type { HostObject, ObjectTypeSpec } from '../../wire/objectType';

type Properties = Readonly<Record<string, unknown>>;

/** Properties of each cell, row or column at once, as nested records of the members of `Range`. */
export const propertyMembers = {
  call: {
    GetCellProperties: (ref, [wanted]) =>
      cells(ref).map((row) => row.map((cell) => read(bind(ref, cell), record(wanted, 'options')))),
    GetRowProperties: (ref, [wanted]) =>
      rows(ref).map((row) => read(bind(ref, row), record(wanted, 'options'))),
    GetColumnProperties: (ref, [wanted]) =>
      columns(ref).map((column) => read(bind(ref, column), record(wanted, 'options'))),
    SetCellProperties: (ref, [data]) => {
      const lines = list(data, 'cellPropertiesData');
      for (const [r, row] of cells(ref).entries()) writeEach(ref, row, list(lines[r], 'row'));
    },
    SetRowProperties: (ref, [data]) => writeEach(ref, rows(ref), list(data, 'rowPropertiesData')),
    SetColumnProperties: (ref, [data]) => writeEach(ref, columns(ref), list(data, 'columnPropertiesData')),
  },
} satisfies Partial<ObjectTypeSpec<RangeRef>>;

function writeEach(ref: RangeRef, areas: readonly Area[], data: readonly unknown[]): void {
  if (data.length !== areas.length)
    refuse('InvalidArgument', 'The properties don’t match the size of the range.');
  for (const [index, area] of areas.entries()) write(bind(ref, area), record(data[index], 'properties'));
}

function write(object: HostObject, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    const part = partOf(object, name);
    if (part === null) object.set(pascalCase(name), value);
    else write(part, record(value, name));
  }
}

function read(object: HostObject, wanted: Properties): Record<string, unknown> {
  const entries = Object.entries(wanted).flatMap(([name, value]): [string, unknown][] => {
    if (value === false || value === undefined || value === null) return [];
    const part = partOf(object, name);
    if (part === null) return [[name, object.get(pascalCase(name))]];
    return [[name, read(part, value === true ? everyScalar(part) : record(value, name))]];
  });
  return Object.fromEntries(entries);
}

/** Borders are an object here (`borders.bottom`) and a collection elsewhere (`borders.getItem('EdgeBottom')`). */
function partOf(object: HostObject, name: string): HostObject | null {
  if (object.isCollection) return object.item(`Edge${pascalCase(name)}`);
  return object.navigations.includes(pascalCase(name)) ? object.navigate(pascalCase(name)) : null;
}

function everyScalar(object: HostObject): Properties {
  return Object.fromEntries(
    object.scalars.map((name) => [name.slice(0, 1).toLowerCase() + name.slice(1), true]),
  );
}

function bind({ session, sheet }: RangeRef, area: Area): HostObject {
  return session.objects.range({ session, sheet, area });
}

function cells(ref: RangeRef): Area[][] {
  return rows(ref).map((row) => columns(ref).map((column) => makeArea(row.row, column.column, 1, 1)));
}

function rows({ area }: RangeRef): Area[] {
  return Array.from({ length: lastRow(area) - area.row + 1 }, (_, index) => ({
    ...area,
    row: area.row + index,
    rowCount: 1,
  }));
}

function columns({ area }: RangeRef): Area[] {
  return Array.from({ length: lastColumn(area) - area.column + 1 }, (_, index) => ({
    ...area,
    column: area.column + index,
    columnCount: 1,
  }));
}

function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
