/** The parts of a workbook whose coming, going and renaming office.js tells about, compared before and after. */
import { formatArea } from '../workbook/address';
import { intersection, sameArea } from '../workbook/area';
import type { Area, Workbook } from '../workbook/model';
import { EventType, WORKBOOK_TARGET, type HostEvent } from './eventType';

export interface WorkbookShape {
  /** Name by id. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, TableShape>;
  readonly activeSheetId: string;
  readonly selection: { readonly sheetId: string; readonly area: Area };
}

interface TableShape {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

export function shapeOf({ sheets, activeSheetId, selection }: Workbook): WorkbookShape {
  return {
    sheets: new Map(sheets.map(({ id, name }) => [id, name])),
    tables: new Map(
      sheets.flatMap((sheet) =>
        sheet.tables.map(({ id, name, area }) => [id, { name, sheetId: sheet.id, area: { ...area } }]),
      ),
    ),
    activeSheetId,
    selection: { sheetId: selection.sheetId, area: { ...selection.area } },
  };
}

/** What there is now and was not. */
export function arrivals(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  return [...sheetsAdded(before, after), ...sheetsRenamed(before, after), ...tablesAdded(before, after)];
}

/** What is gone, then where the person now is. */
export function departures(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  return [
    ...tablesDeleted(before, after),
    ...sheetsDeleted(before, after),
    ...activation(before, after),
    ...selectionChange(before, after),
  ];
}

const local = { source: 'Local' } as const;

/** To whoever listens to all and to whoever listens to that one. */
export function toBoth(
  type: HostEvent['type'],
  id: string,
  args: Readonly<Record<string, unknown>>,
): HostEvent[] {
  return [
    { type, target: WORKBOOK_TARGET, args },
    { type, target: id, args },
  ];
}

function toCollection(type: HostEvent['type'], args: Readonly<Record<string, unknown>>): HostEvent {
  return { type, target: WORKBOOK_TARGET, args };
}

function sheetsAdded(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  return missing(after.sheets, before.sheets).map((worksheetId) =>
    toCollection(EventType.worksheetAdded, { ...local, worksheetId }),
  );
}

function sheetsDeleted(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  return missing(before.sheets, after.sheets).map((worksheetId) =>
    toCollection(EventType.worksheetDeleted, { ...local, worksheetId }),
  );
}

function sheetsRenamed(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  return [...after.sheets].flatMap(([worksheetId, nameAfter]) => {
    const nameBefore = before.sheets.get(worksheetId);
    if (nameBefore === undefined || nameBefore === nameAfter) return [];
    return toBoth(EventType.worksheetNameChanged, worksheetId, {
      ...local,
      worksheetId,
      nameBefore,
      nameAfter,
    });
  });
}

function tablesAdded(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  return tablesOnlyIn(after, before).flatMap(([tableId, { sheetId }]) =>
    toSheetTables(EventType.tableAdded, sheetId, { ...local, tableId, worksheetId: sheetId }),
  );
}

function tablesDeleted(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  return tablesOnlyIn(before, after).flatMap(([tableId, { sheetId, name }]) =>
    toSheetTables(EventType.tableDeleted, sheetId, {
      ...local,
      tableId,
      tableName: name,
      worksheetId: sheetId,
    }),
  );
}

/** The tables of one sheet have listeners of their own, whose target is the sheet. */
function toSheetTables(type: HostEvent['type'], sheetId: string, args: HostEvent['args']): HostEvent[] {
  return toBoth(type, sheetId, args);
}

function tablesOnlyIn(shape: WorkbookShape, other: WorkbookShape): [string, TableShape][] {
  return [...shape.tables].filter(([id]) => !other.tables.has(id));
}

function activation(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  if (before.activeSheetId === after.activeSheetId) return [];
  const left = before.sheets.has(before.activeSheetId) && after.sheets.has(before.activeSheetId);
  return [
    ...(left
      ? toBoth(EventType.worksheetDeactivated, before.activeSheetId, { worksheetId: before.activeSheetId })
      : []),
    ...toBoth(EventType.worksheetActivated, after.activeSheetId, { worksheetId: after.activeSheetId }),
  ];
}

/** Leaving a table is told with no address, as office.js understands it. */
function selectionChange(before: WorkbookShape, after: WorkbookShape): HostEvent[] {
  const { sheetId, area } = after.selection;
  if (before.selection.sheetId === sheetId && sameArea(before.selection.area, area)) return [];
  const args = { address: formatArea(area), worksheetId: sheetId };
  const ofTables = [...after.tables].flatMap(([id, table]): HostEvent[] => {
    const selected = selectedIn(table, after.selection);
    const wasSelected = selectedIn(before.tables.get(id) ?? table, before.selection) !== null;
    if (selected === null && !wasSelected) return [];
    const address = selected === null ? '' : formatArea(selected);
    return [
      { type: EventType.tableSelectionChanged, target: id, args: { address, worksheetId: table.sheetId } },
    ];
  });
  return [...toBoth(EventType.worksheetSelectionChanged, sheetId, args), ...ofTables];
}

function selectedIn(table: TableShape, { sheetId, area }: WorkbookShape['selection']): Area | null {
  return table.sheetId === sheetId ? intersection(table.area, area) : null;
}

function missing<V>(of: ReadonlyMap<string, V>, from: ReadonlyMap<string, V>): string[] {
  return [...of.keys()].filter((key) => !from.has(key));
}
