import { conteoOf } from '../../domain/indicadores/calculo/judgeIndicadores';
import {
  planCalculo,
  planCalculoSteps,
  type PlanCalculo,
  type ResultadoPorGuardar,
} from '../../domain/indicadores/calculo/planCalculo';
import { sameJuicio, sameResultado } from '../../domain/indicadores/calculo/sameResultado';
import type {
  PeriodoIndicador,
  ResultadoGuardado,
  ResultadoIndicador,
  SemaforoIndicador,
} from '../../domain/indicadores/records';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { Seguimiento } from '../../domain/seguimiento';
import type { Steps } from '../../domain/steps';
import { foldText } from '../../domain/text/foldText';

export interface ResultChange {
  readonly antes: ResultadoGuardado;
  readonly despues: ResultadoIndicador;
}

/** What calculating would do to the sheet Resultados; `escritas` as the verb counts it. */
export interface CalculoPreview {
  readonly added: number;
  /** Rows whose figures or semáforo change. */
  readonly changed: readonly ResultChange[];
  /** Rows that only change in their explanation, in what their ficha says or in being closed. */
  readonly touched: number;
  readonly escritas: number;
}

export interface PeriodResults {
  readonly periodo: PeriodoIndicador;
  /** Of a closed quarter, what its matrix published; of any other period, what today's figures give. */
  readonly resultados: readonly ResultadoIndicador[];
  readonly conteo: Readonly<Record<SemaforoIndicador, number>>;
  /** Day on which its matrix closed it. */
  readonly cerrado: DateSerial | null;
  /** Claves that would publish something else if the closed quarter were opened. */
  readonly differing: readonly string[];
  /** `null` for a closed quarter that differs: it needs a motivo first. */
  readonly preview: CalculoPreview | null;
}

/** The whole period judged in memory: no request is made. */
export function* periodResultsSteps(
  seguimiento: Seguimiento,
  periodo: PeriodoIndicador,
): Steps<PeriodResults> {
  const calculo = yield* planCalculoSteps(seguimiento, periodo);
  const stored = seguimiento.resultados.filter((each) => each.periodo === periodo);
  const cerrado = stored.find((each) => each.cerrado !== null)?.cerrado ?? null;
  const resultados = cerrado === null && calculo.kind === 'plan' ? calculo.resultados : stored;
  return {
    periodo,
    resultados,
    conteo: conteoOf(resultados),
    cerrado,
    differing: calculo.kind === 'closed' ? calculo.claves : [],
    preview: calculo.kind === 'plan' ? previewOf(seguimiento, periodo, calculo) : null,
  };
}

/** What opening a closed quarter would change; its motivo does not matter for that. */
export function reopeningPreview(seguimiento: Seguimiento, periodo: PeriodoIndicador): CalculoPreview | null {
  const calculo = planCalculo(seguimiento, periodo, '—');
  return calculo.kind === 'plan' ? previewOf(seguimiento, periodo, calculo) : null;
}

function previewOf(
  { resultados }: Seguimiento,
  periodo: PeriodoIndicador,
  { rows }: Extract<PlanCalculo, { readonly kind: 'plan' }>,
): CalculoPreview {
  // Of a row that somebody copied, the first: it is the one that is written.
  const stored = new Map(
    resultados
      .filter((each) => each.periodo === periodo)
      .map((each) => [foldText(each.clave), each] as const)
      .reverse(),
  );
  let [added, touched] = [0, 0];
  const changed: ResultChange[] = [];
  for (const row of rows) {
    const antes = stored.get(foldText(row.clave));
    if (!antes) added += 1;
    else if (!sameJuicio(antes, row)) changed.push({ antes, despues: row });
    else if (!sameResultado(antes, row) || isOpened(antes, row)) touched += 1;
  }
  return { added, changed, touched, escritas: added + changed.length + touched };
}

function isOpened(antes: ResultadoGuardado, row: ResultadoPorGuardar): boolean {
  return row.cerrado !== undefined && row.cerrado !== antes.cerrado;
}
