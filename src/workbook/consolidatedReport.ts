import { claveProblem } from '../domain/asm/claveProblems';
import { readAsm } from '../domain/asm/readAsm';
import { readEvaluaciones } from '../domain/asm/readEvaluaciones';
import type { DateSerial } from '../domain/dates/dateSerial';
import { problemas } from '../domain/messages/problemas';
import { buildReport, type ReportModel } from '../domain/report/reportModel';
import { tableOf } from '../domain/seguimiento';
import { validate } from '../domain/validation/validate';
import { readLibro } from './read/readLibro';
import { sheetNamed, tableNamed } from './read/structure';
import { DETAIL_TABLE } from './report/columns';
import { REPORT_SHEET, writeReport } from './report/writeReport';
import { blocked, done, type Outcome } from './result';

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
  if (!seguimiento.tables.some(({ format }) => format.rows === 'asm'))
    return blocked(problemas.sinFormatos());
  const repeated = claveProblem(seguimiento);
  if (repeated?.codigo === 'clave-repetida') return blocked(repeated);
  const present = sheetNamed(structure, REPORT_SHEET);
  if (present && tableNamed(structure, DETAIL_TABLE)?.sheet !== present.name) {
    return blocked(problemas.hojaAjena(REPORT_SHEET, 'informe'));
  }
  const { errores, avisos, notas } = validate(seguimiento, fecha).resumen;
  const report = buildReport({
    institucion: seguimiento.institucion,
    perfil: seguimiento.perfil,
    catalogues: seguimiento.catalogues,
    corte: fecha,
    asm: readAsm(seguimiento),
    evaluaciones: readEvaluaciones(tableOf(seguimiento, 'evaluaciones')),
    avances: seguimiento.avances,
    observaciones: { errores, avisos, notas },
    parametros: seguimiento.parametros,
    calendar: seguimiento.calendar,
  });
  if (report.detalle.length === 0) return blocked(problemas.nadaQueInformar());
  if (present) context.workbook.worksheets.getItem(present.name).delete();
  await writeReport(context, report);
  return done(report);
}
