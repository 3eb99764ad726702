import { connect, pushEvents } from './bridge/bridge';
import type { OfficeGlobals } from './bridge/loadOfficeJs';
import { isOfficeMember } from './bridge/officeMembers';
import { openWorkbook, type OpenWorkbook, type OpenWorkbookOptions } from './openWorkbook';
import type { Workbook } from './workbook/model';

export { emptyWorkbook } from './workbook/emptyWorkbook';
export type { Workbook } from './workbook/model';

/** A workbook that is open in Node: office.js works on it as in Excel. */
export interface Host extends OfficeGlobals, OpenWorkbook {}

/**
 * Opens a workbook in the embedded host. office.js exists once per process: it works on the host that was opened
 * last, or whose `Excel` was read last.
 */
export function openHost(workbook?: Workbook, options: OpenWorkbookOptions = {}): Host {
  const open = openWorkbook(workbook, { isOfficeMember, ...options });
  const globals = connect(open);
  open.onEvents((entries) => pushEvents(open, entries));
  return Object.create(open, {
    Excel: {
      get: () => {
        connect(open);
        return globals.Excel;
      },
    },
    Office: { value: globals.Office },
    OfficeExtension: { value: globals.OfficeExtension },
  }) as Host;
}
