import type { CellChange } from '../../domain/changes';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { calculoSteps } from '../../domain/indicadores/calculo/judgeIndicadores';
import { sameJuicio } from '../../domain/indicadores/calculo/sameResultado';
import type { LineaMatriz, MatrizModel } from '../../domain/indicadores/matriz/matrizModel';
import { matrizSteps } from '../../domain/indicadores/matriz/matrizOf';
import { planDeAcciones } from '../../domain/indicadores/matriz/planDeAcciones';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import type { Seguimiento } from '../../domain/seguimiento';
import type { Steps } from '../../domain/steps';
import { foldText } from '../../domain/text/foldText';

/** An indicator of a closed quarter that would publish something else now. */
export interface Difiere {
  /** `null` when it was not there. */
  readonly antes: LineaMatriz | null;
  readonly despues: LineaMatriz;
}

export interface QuarterState {
  readonly trimestre: PeriodoIndicador;
  /** What is published while the quarter is closed; otherwise, what its matrix would say. */
  readonly model: MatrizModel;
  /** Day on which its matrix closed it. */
  readonly cerrado: DateSerial | null;
  /** Only of a closed quarter: making it again would change these. */
  readonly difieren: readonly Difiere[];
  /** Rows that making it adds to Plan de acciones, and cells that it changes there. */
  readonly altas: number;
  readonly cambios: readonly CellChange[];
}

/** How the quarter stands and what making its matrix would do. In memory: Excel is asked for nothing. */
export function* quarterStateSteps(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
  fecha: DateSerial,
): Steps<QuarterState> {
  const resultados = yield* calculoSteps(seguimiento, trimestre);
  const stored = seguimiento.resultados.filter(({ periodo }) => periodo === trimestre);
  const cerrado = stored.reduce<DateSerial | null>((day, each) => day ?? each.cerrado, null);
  const next = yield* matrizSteps(seguimiento, trimestre, fecha, resultados);
  const published = cerrado === null ? null : yield* matrizSteps(seguimiento, trimestre, fecha, stored);
  const difieren = published === null ? [] : differing(published, next);
  const { altas, cambios } = planDeAcciones(seguimiento, next);
  return { trimestre, model: published ?? next, cerrado, difieren, altas: altas.length, cambios };
}

function differing(published: MatrizModel, next: MatrizModel): readonly Difiere[] {
  const before = new Map(published.lineas.map((each) => [foldText(each.clave), each]));
  return next.lineas.flatMap((despues) => {
    const antes = before.get(foldText(despues.clave)) ?? null;
    return antes !== null && sameJuicio(antes, despues) ? [] : [{ antes, despues }];
  });
}
