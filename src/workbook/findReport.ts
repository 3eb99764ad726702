import { readStructure, sheetNamed, tableNamed } from './read/structure';
import { DETAIL_TABLE } from './report/columns';
import { REPORT_SHEET } from './report/writeReport';
import { done, type Outcome } from './result';

export interface FoundReport {
  /** The sheet that making the report again would replace; `null` when it would replace none. */
  readonly hoja: string | null;
}

/** Whether the workbook has a consolidated report. Reads only. */
export async function findReport(context: Excel.RequestContext): Promise<Outcome<FoundReport>> {
  const structure = await readStructure(context);
  const sheet = sheetNamed(structure, REPORT_SHEET);
  const isOurs = sheet !== undefined && tableNamed(structure, DETAIL_TABLE)?.sheet === sheet.name;
  return done({ hoja: isOurs ? sheet.name : null });
}
