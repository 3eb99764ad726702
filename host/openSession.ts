import { rangeType } from './members/range';
import { serviceObject } from './members/services';
import { tableType } from './members/table';
import { workbookType } from './members/workbook';
import { worksheetType } from './members/worksheet';
import type { Recalculate, Session } from './session';
import type { Roots } from './wire/dispatcher';
import type { IsOfficeMember } from './wire/query';
import type { Workbook } from './workbook/model';

export function openSession(workbook: Workbook, recalculate: Recalculate): Session {
  return {
    workbook,
    recalculate,
    objects: {
      range: (ref) => rangeType.bind(ref),
      worksheet: (ref) => worksheetType.bind(ref),
      table: (ref) => tableType.bind(ref),
      asRange: (argument) => rangeType.unwrap(argument),
      asWorksheet: (argument) => worksheetType.unwrap(argument),
    },
    calculationMode: 'Automatic',
    calculationPending: true,
    ranges: new Set(),
    references: new Map(),
    nextReference: 1,
    changes: [],
    registrations: new Map(),
    eventsEnabled: true,
    actor: 'addin',
    showTaskpane: () => undefined,
  };
}

/** Where the requests of a session start. */
export function sessionRoots(session: Session, isOfficeMember: IsOfficeMember): Roots {
  return {
    isOfficeMember,
    root: workbookType.bind(session),
    newObject: (name) => serviceObject(session, name),
    reference: (id) => {
      const found = session.references.get(id);
      const stands = found?.ranges.every((range) => session.workbook.sheets.includes(range.sheet)) ?? false;
      return found === undefined || !stands ? null : found.object;
    },
  };
}
