import { monthsClosed } from '../advance/history';
import { readAsm } from '../asm/readAsm';
import { readEvaluaciones } from '../asm/readEvaluaciones';
import type { DateSerial } from '../dates/dateSerial';
import { lastDayOf, nextPeriodo } from '../dates/periodo';
import type { Avance, Periodo } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import type { ObservacionCounts } from './dataQuality';
import { buildReport, type ReportModel } from './reportModel';

/** The report that a workbook gives at a cut date. */
export function reportOf(
  seguimiento: Seguimiento,
  corte: DateSerial,
  { errores, avisos, notas }: ObservacionCounts,
): ReportModel {
  return buildReport({
    institucion: seguimiento.institucion,
    perfil: seguimiento.perfil,
    catalogues: seguimiento.catalogues,
    corte,
    asm: readAsm(seguimiento),
    evaluaciones: readEvaluaciones(tableOf(seguimiento, 'evaluaciones')),
    avances: seguimiento.avances,
    observaciones: { errores, avisos, notas },
    parametros: seguimiento.parametros,
    calendar: seguimiento.calendar,
  });
}

/** Actions whose figures were captured after the cut date: the report has them as they are now, not as they were. */
export function capturedAfter(seguimiento: Seguimiento, corte: DateSerial): number {
  return readAsm(seguimiento)
    .flatMap(({ acciones }) => acciones)
    .filter(({ fechaCaptura }) => fechaCaptura !== undefined && fechaCaptura > corte).length;
}

/** Months between the first one closed and the cut date that ended and nobody closed: gaps of the report's history. */
export function missingMonths(avances: readonly Avance[], corte: DateSerial): readonly Periodo[] {
  const closed = monthsClosed(avances);
  const [first] = closed.keys();
  if (first === undefined) return [];
  const missing: Periodo[] = [];
  for (let month = first; lastDayOf(month) <= corte; month = nextPeriodo(month)) {
    if (!closed.has(month)) missing.push(month);
  }
  return missing;
}
