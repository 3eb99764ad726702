import type { DateSerial } from '../domain/dates/dateSerial';
import { conteoOf } from '../domain/indicadores/calculo/judgeIndicadores';
import { planCalculoSteps } from '../domain/indicadores/calculo/planCalculo';
import { fichaSteps, indicadoresOf } from '../domain/indicadores/readIndicadores';
import type { PeriodoIndicador, ResultadoIndicador, SemaforoIndicador } from '../domain/indicadores/records';
import { calculoProblemas } from '../domain/messages/calculo';
import type { Problem } from '../domain/messages/problemas';
import { tableOf, type Seguimiento } from '../domain/seguimiento';
import { breathing } from './inSlices';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { overdueProblem, overdueRows, writeOverdueRows } from './write/overdueRows';
import { planResultados, resultadosProblem, writePlannedResultados } from './write/writeResultados';

export interface CalculateRequest {
  readonly periodo: PeriodoIndicador;
  readonly fecha: DateSerial;
  /** Why a quarter that its matrix closed changes. */
  readonly reabrir?: string;
  /** `false` only tells what it would give, and what stands in the way. */
  readonly write?: boolean;
}

export interface CalculatedPeriod {
  readonly periodo: PeriodoIndicador;
  readonly resultados: readonly ResultadoIndicador[];
  readonly conteo: Readonly<Record<SemaforoIndicador, number>>;
  /** Rows of Resultados that were added or changed. */
  readonly escritas: number;
  /** Tables of its months that become «No disponible» in Entregas: nothing came by the day due. */
  readonly entregasNoDisponibles: number;
  /** A closed quarter was opened: its matrix is to be made again. */
  readonly reabierto: boolean;
}

/**
 * Judges every indicator in a month or a quarter and keeps one row of each in Resultados, with its reason. Only rows
 * that differ are written. A quarter that its matrix closed changes only with a motivo, told in Cambios cell by cell;
 * its months may be calculated again, because what is published is the quarter.
 */
export async function calculatePeriod(
  context: Excel.RequestContext,
  { periodo, fecha, reabrir = '', write = true }: CalculateRequest,
): Promise<Outcome<CalculatedPeriod>> {
  const libro = await readLibro(context);
  const { seguimiento } = libro;
  await breathing(context, fichaSteps(seguimiento));
  const nothing = nothingToCalculate(seguimiento);
  if (nothing) return blocked(nothing);
  const calculo = await breathing(context, planCalculoSteps(seguimiento, periodo, reabrir));
  if (calculo.kind === 'closed') return blocked(calculoProblemas.trimestreCerrado(periodo, calculo.claves));
  const { resultados, rows, reabierto } = calculo;
  const plan = planResultados(libro, rows, { fecha, ...(reabierto ? { motivo: reabrir.trim() } : {}) });
  const overdue = overdueRows(libro, periodo, fecha);
  const locked = resultadosProblem(libro, plan) ?? overdueProblem(libro, overdue);
  if (locked) return blocked(locked);
  const changedRows = new Set(plan.changes.map(({ fila }) => fila)).size;
  const result: CalculatedPeriod = {
    periodo,
    resultados,
    conteo: conteoOf(resultados),
    escritas: changedRows + plan.updated.length + plan.added.length,
    entregasNoDisponibles: overdue.noDisponibles,
    reabierto,
  };
  if (!write || result.escritas + overdue.rows.length === 0) return done(result);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Reabrir trimestre', fecha });
  await writePlannedResultados(context, writer, libro, plan);
  await writeOverdueRows(writer, libro, overdue);
  await writer.send();
  return done(result);
}

/** Also for the verbs that calculate on their way. */
export function nothingToCalculate(seguimiento: Seguimiento): Problem | null {
  const fichas = tableOf(seguimiento, 'ficha');
  if (!fichas) return calculoProblemas.sinFichas();
  return indicadoresOf(seguimiento).indicadores.length === 0
    ? calculoProblemas.sinIndicadores(fichas.sheet)
    : null;
}
