import type { CellChange, Session } from '../session';
import { formatArea } from '../workbook/address';
import { intersection } from '../workbook/area';
import type { Area, CellScalar, Table } from '../workbook/model';
import { valueOf } from './cellChanges';
import { EventType, WORKBOOK_TARGET, type HostEvent } from './eventType';
import { toBoth } from './workbookShape';

/** One event per block of cells that changed, for who listens to sheets and for who listens to tables. */
export function changeEvents(session: Session, change: CellChange): HostEvent[] {
  const { sheet, area } = change;
  if (!session.workbook.sheets.includes(sheet)) return [];
  const common = {
    source: 'Local',
    worksheetId: sheet.id,
    triggerSource: session.actor === 'person' ? 'Unknown' : 'ThisLocalAddin',
    shiftDirection: change.shift,
    ...details(session, change),
  };
  const args = { ...common, ...place(change, area), changeType: change.changeType };
  return [
    ...toBoth(EventType.worksheetChanged, sheet.id, args),
    ...(change.sorted ? sortEvents(change) : []),
    ...sheet.tables.flatMap((table) => tableEvents(change, table, common)),
  ];
}

function sortEvents({ sheet, area }: CellChange): HostEvent[] {
  const args = { source: 'Local', worksheetId: sheet.id, address: formatArea(area) };
  return toBoth(EventType.worksheetRowSorted, sheet.id, args);
}

function tableEvents(change: CellChange, table: Table, common: object): HostEvent[] {
  const touched = intersection(change.area, table.area);
  const own = change.ofTable?.table === table ? change.ofTable : null;
  if (touched === null && own === null) return [];
  const args = {
    ...common,
    ...place(change, touched ?? change.area),
    tableId: table.id,
    changeType: own?.changeType ?? change.changeType,
  };
  return [WORKBOOK_TARGET, change.sheet.id, table.id].map((target) => ({
    type: EventType.tableChanged,
    target,
    args,
  }));
}

/** `referenceId` is what the event's own `getRange` asks the workbook with. */
function place(
  { sheet }: CellChange,
  area: Area,
): { readonly address: string; readonly referenceId: string } {
  const address = formatArea(area);
  return { address, referenceId: `${sheet.id}!${address}` };
}

/** Office.js tells the value before and after of one edited cell, never of several. */
function details(session: Session, { sheet, area, before }: CellChange): object {
  if (before === undefined) return {};
  const after = valueOf(session, sheet, area);
  return {
    valueBefore: told(before.value),
    valueAfter: told(after),
    valueTypeBefore: typeOf(before.value),
    valueTypeAfter: typeOf(after),
  };
}

function told(value: CellScalar | undefined): string | number | boolean {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

function typeOf(value: CellScalar | undefined): string {
  switch (typeof value) {
    case 'undefined':
      return 'Empty';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'string':
      return 'String';
    default:
      return 'Error';
  }
}
