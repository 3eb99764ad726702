import { claveProblem } from '../domain/asm/claveProblems';
import type { DateSerial } from '../domain/dates/dateSerial';
import { problemas } from '../domain/messages/problemas';
import type { ReportModel } from '../domain/report/reportModel';
import { reportOf } from '../domain/report/reportOf';
import { validate } from '../domain/validation/validate';
import { hasAsmFormats } from '../domain/seguimiento';
import { readLibro } from './read/readLibro';
import { DETAIL_TABLE } from './report/columns';
import { INICIO_NAMES } from './sheets/inicioNames';
import { replaceSheets, strangerAmong, type OwnSheet } from './sheets/replaceSheets';
import { REPORT_SHEET, writeReport } from './report/writeReport';
import { blocked, done, type Outcome } from './result';
import { beginWriting } from './work';

const REPORT: OwnSheet = { sheet: REPORT_SHEET, table: DETAIL_TABLE };

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
  if (strangerAmong(structure, [REPORT]) !== undefined) return blocked(problemas.informeAjeno(REPORT.sheet));
  if (structure.isStructureProtected) return blocked(problemas.libroProtegido());
  const report = reportOf(seguimiento, fecha, validate(seguimiento, fecha).resumen);
  if (report.detalle.length === 0) return blocked(problemas.nadaQueInformar());
  beginWriting(context);
  await replaceSheets(context, structure, [REPORT], async ([sheet], dropOld) => {
    if (!sheet) return;
    const writer = await writeReport(context, sheet, report, structure.names.has(INICIO_NAMES.elaboro));
    dropOld();
    await writer.send();
  });
  return done(report);
}
