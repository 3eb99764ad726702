/** What a corrected figure changes among the results that are stored: those of its indicators, and nothing else. */
import type { Seguimiento } from '../../seguimiento';
import { throughAll, type Steps } from '../../steps';
import { foldText } from '../../text/foldText';
import { isTrimestre, trimestreOf } from '../periodoIndicador';
import { indicadoresOf } from '../readIndicadores';
import type { PeriodoIndicador, ResultadoGuardado } from '../records';
import { calculoSteps } from './judgeIndicadores';
import { sameResultado } from './sameResultado';

/**
 * Stored results of those indicators that say something else with what the workbook says now. A quarter closed by its
 * matrix keeps its figures, and so do its months: they change only when somebody asks for them.
 */
export function recalculate(
  seguimiento: Seguimiento,
  claves: ReadonlySet<string>,
): readonly ResultadoGuardado[] {
  return throughAll(recalculationSteps(seguimiento, claves));
}

/** The same, in steps. */
export function* recalculationSteps(
  seguimiento: Seguimiento,
  claves: ReadonlySet<string>,
): Steps<readonly ResultadoGuardado[]> {
  const wanted = new Set([...claves].map(foldText));
  const closed = closedPeriodos(seguimiento.resultados);
  const byPeriodo = new Map<PeriodoIndicador, ResultadoGuardado[]>();
  for (const resultado of seguimiento.resultados) {
    const { periodo, clave } = resultado;
    if (!wanted.has(foldText(clave)) || closed.has(closingOf(periodo))) continue;
    const stored = byPeriodo.get(periodo) ?? [];
    byPeriodo.set(periodo, stored);
    stored.push(resultado);
  }
  const found: ResultadoGuardado[] = [];
  for (const [periodo, stored] of byPeriodo) found.push(...(yield* changed(seguimiento, periodo, stored)));
  return found;
}

/** The periods that their matrix closed. */
function closedPeriodos(resultados: readonly ResultadoGuardado[]): ReadonlySet<PeriodoIndicador> {
  return new Set(resultados.filter(({ cerrado }) => cerrado !== null).map(({ periodo }) => periodo));
}

function closingOf(periodo: PeriodoIndicador): PeriodoIndicador {
  return isTrimestre(periodo) ? periodo : trimestreOf(periodo);
}

function* changed(
  seguimiento: Seguimiento,
  periodo: PeriodoIndicador,
  stored: readonly ResultadoGuardado[],
): Steps<readonly ResultadoGuardado[]> {
  const indicadores = indicadoresOf(seguimiento);
  const known = stored.flatMap((before) => {
    const found = indicadores.indicador(before.clave);
    return found ? [{ before, found }] : [];
  });
  const now = yield* calculoSteps(
    seguimiento,
    periodo,
    known.map(({ found }) => found),
  );
  return known.flatMap(({ before }, index) => {
    const after = now[index];
    return after && !sameResultado(before, after) ? [{ ...before, ...after }] : [];
  });
}
