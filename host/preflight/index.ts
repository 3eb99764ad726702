import type { Workbook } from '../workbook/model';
export function refuseUnwritable(_workbook: Workbook): void {}
