/** The indicators of a workbook at a glance, from what is stored in it. */
import type { DateSerial } from '../dates/dateSerial';
import { ORDEN_SEMAFOROS } from '../indicadores/matriz/figuras';
import { lastMonthOf, isTrimestre } from '../indicadores/periodoIndicador';
import type { PeriodoIndicador, ResultadoGuardado, SemaforoIndicador } from '../indicadores/records';
import type { Periodo } from '../records';
import { hasIndicadores, tableOf, type Seguimiento } from '../seguimiento';
import { monthBeingCollected, pasoIndicadores, type PasoIndicadores } from './pasoIndicadores';
import { recoleccionDe, type Recoleccion } from './recoleccion';

export interface IndicadoresOverview {
  readonly siguiente: PasoIndicadores;
  /** Rows of Fichas técnicas. */
  readonly fichas: number;
  /** The last period that was calculated; `null` when none was. */
  readonly ultimo: UltimoCalculo | null;
  /** The month that is being collected. */
  readonly mes: Periodo;
  readonly entregas: Recoleccion;
}

export interface UltimoCalculo {
  readonly periodo: PeriodoIndicador;
  readonly indicadores: number;
  /** States that some indicator has; they add up to `indicadores`. */
  readonly semaforo: readonly { readonly etiqueta: SemaforoIndicador; readonly indicadores: number }[];
}

/** `null` when the workbook follows no indicators. */
export function indicadoresOverviewOf(seguimiento: Seguimiento, hoy: DateSerial): IndicadoresOverview | null {
  if (!hasIndicadores(seguimiento)) return null;
  const mes = monthBeingCollected(seguimiento, hoy);
  return {
    siguiente: pasoIndicadores(seguimiento, hoy),
    fichas: tableOf(seguimiento, 'ficha')?.rows.length ?? 0,
    ultimo: lastCalculation(seguimiento.resultados),
    mes,
    entregas: recoleccionDe(seguimiento, mes, hoy),
  };
}

function lastCalculation(resultados: readonly ResultadoGuardado[]): UltimoCalculo | null {
  const last = resultados.reduce<PeriodoIndicador | null>(
    (latest, { periodo }) => (latest === null || isLater(periodo, latest) ? periodo : latest),
    null,
  );
  if (last === null) return null;
  const own = resultados.filter(({ periodo }) => periodo === last);
  const counts = new Map<SemaforoIndicador, number>();
  for (const { semaforo } of own) counts.set(semaforo, (counts.get(semaforo) ?? 0) + 1);
  return {
    periodo: last,
    indicadores: own.length,
    semaforo: ORDEN_SEMAFOROS.flatMap((etiqueta) => {
      const count = counts.get(etiqueta);
      return count === undefined ? [] : [{ etiqueta, indicadores: count }];
    }),
  };
}

/** A quarter comes after its last month. */
function isLater(one: PeriodoIndicador, other: PeriodoIndicador): boolean {
  const [last, latest] = [lastMonthOf(one), lastMonthOf(other)];
  return last === latest ? isTrimestre(one) && !isTrimestre(other) : last > latest;
}
