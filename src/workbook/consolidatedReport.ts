import { claveProblem } from '../domain/asm/claveProblems';
import type { DateSerial } from '../domain/dates/dateSerial';
import { problemas } from '../domain/messages/problemas';
import type { ReportModel } from '../domain/report/reportModel';
import { reportOf } from '../domain/report/reportOf';
import { validate } from '../domain/validation/validate';
import { hasAsmFormats } from '../domain/seguimiento';
import { readLibro } from './read/readLibro';
import { freeSheetName, sheetNamed, tableNamed, type Structure } from './read/structure';
import { DETAIL_TABLE } from './report/columns';
import { addSheet } from './sheets/addSheet';
import { INICIO_NAMES } from './sheets/formatSheet';
import { REPORT_SHEET, writeReport } from './report/writeReport';
import { blocked, done, type Outcome } from './result';
import { beginWriting } from './work';

/**
 * The consolidated report at a cut date, on a sheet of its own; made again, it replaces itself. Its totals are
 * formulas over its own detail.
 */
export async function consolidatedReport(
  context: Excel.RequestContext,
  { fecha }: { readonly fecha: DateSerial },
): Promise<Outcome<ReportModel>> {
  const libro = await readLibro(context);
  const { seguimiento, structure } = libro;
  if (!hasAsmFormats(seguimiento)) return blocked(problemas.sinFormatos());
  const repeated = claveProblem(seguimiento);
  if (repeated?.codigo === 'clave-repetida') return blocked(repeated);
  const present = sheetNamed(structure, REPORT_SHEET);
  const detail = tableNamed(structure, DETAIL_TABLE);
  if (present && detail?.sheet !== present.name) return blocked(problemas.informeAjeno(REPORT_SHEET));
  if (structure.isStructureProtected) return blocked(problemas.libroProtegido());
  const report = reportOf(seguimiento, fecha, validate(seguimiento, fecha).resumen);
  if (report.detalle.length === 0) return blocked(problemas.nadaQueInformar());
  beginWriting(context);
  // A report that somebody kept under another sheet's name keeps its formulas too.
  const detailAside = freeTableName(structure);
  if (detail) context.workbook.tables.getItem(detail.name).name = detailAside;
  const signers = structure.names.has(INICIO_NAMES.elaboro);
  if (present) {
    const aside = { sheet: freeSheetName(structure, `${REPORT_SHEET} (anterior)`), table: detailAside };
    await replaceReport(context, aside, report, signers);
  } else {
    const writer = await writeReport(context, addSheet(context, REPORT_SHEET), report, signers);
    await writer.send();
  }
  return done(report);
}

/** What the report that stood is called while the new one is made. */
interface Aside {
  readonly sheet: string;
  readonly table: string;
}

/** The report that stood is set aside, and goes only when the new one is whole; if that fails, it comes back. */
async function replaceReport(
  context: Excel.RequestContext,
  aside: Aside,
  report: ReportModel,
  signers: boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.getItem(REPORT_SHEET).name = aside.sheet;
  try {
    const writer = await writeReport(context, worksheets.add(REPORT_SHEET), report, signers);
    worksheets.getItem(aside.sheet).delete();
    await writer.send();
  } catch (error) {
    await bringBack(aside);
    throw error;
  }
}

/** In a batch of its own: the one that failed cannot be used again. */
async function bringBack(aside: Aside): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    const previous = worksheets.getItemOrNullObject(aside.sheet).load('name');
    const unfinished = worksheets.getItemOrNullObject(REPORT_SHEET).load('name');
    const detail = tables.getItemOrNullObject(aside.table).load('name');
    await context.sync();
    if (!previous.isNullObject) {
      if (!unfinished.isNullObject) unfinished.delete();
      previous.name = REPORT_SHEET;
    }
    if (!detail.isNullObject) detail.name = DETAIL_TABLE;
    await context.sync();
  }).catch(() => undefined);
}

function freeTableName(structure: Structure): string {
  for (let copy = 2; ; copy += 1) {
    const name = `${DETAIL_TABLE}_${copy}`;
    if (!tableNamed(structure, name)) return name;
  }
}
