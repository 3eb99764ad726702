/** How a month's collection and a quarter stand, from what is stored: nothing is calculated. */
import { isBlank } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import { addMonths } from '../dates/periodo';
import { MES_KEYS } from '../formats/format';
import { lastMonthOf } from '../indicadores/periodoIndicador';
import type { PeriodoIndicador } from '../indicadores/records';
import { entregasDe, isReceived, recibidaDe, entregaDue } from '../indicadores/recoleccion/entregas';
import type { Periodo } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { cellOf, plainText } from '../tables/tableData';
import { foldText } from '../text/foldText';

export interface Recoleccion {
  /** Dependencies whose table was sent. */
  readonly pedidas: number;
  /** Of them, those that have not delivered anything that counts. */
  readonly faltan: number;
  /** And of these, those whose day has gone by, with the prórrogas that were accepted. */
  readonly vencidas: number;
  /** The latest day due of those that have not delivered; `null` when none is missing. */
  readonly vence: DateSerial | null;
  /** Their last file left something to corroborate. */
  readonly conInconsistencias: number;
}

export function recoleccionDe(seguimiento: Seguimiento, mes: Periodo, hoy: DateSerial): Recoleccion {
  const names = new Map<string, string>();
  for (const { mes: of, dependencia } of seguimiento.entregas) {
    if (of === mes && dependencia !== '' && !names.has(foldText(dependencia))) {
      names.set(foldText(dependencia), dependencia);
    }
  }
  const dependencias = [...names.values()];
  const missing = dependencias.filter((each) => recibidaDe(seguimiento, each, mes).recibida === null);
  const dues = missing.map((each) => entregaDue(seguimiento, each, mes));
  return {
    pedidas: dependencias.length,
    faltan: missing.length,
    vencidas: dues.filter((vence) => vence < hoy).length,
    vence: dues.length === 0 ? null : Math.max(...dues),
    conInconsistencias: dependencias.filter((each) => isInconsistent(seguimiento, each, mes)).length,
  };
}

function isInconsistent(seguimiento: Seguimiento, dependencia: string, mes: Periodo): boolean {
  const files = entregasDe(seguimiento, dependencia, mes).filter(isReceived);
  const last = files.reduce<(typeof files)[number] | null>(
    (latest, each) => (latest !== null && (latest.recibida ?? 0) > (each.recibida ?? 0) ? latest : each),
    null,
  );
  return last?.estado === 'con inconsistencias';
}

/** Tabla maestra has some figure of the month: the office may capture without sending tables. */
export function hasFigures(seguimiento: Seguimiento, mes: Periodo): boolean {
  const key = MES_KEYS[Number(mes.slice(5)) - 1];
  if (key === undefined) return false;
  const rows = tableOf(seguimiento, 'tabla-maestra')?.rows ?? [];
  return rows.some((row) => !isBlank(cellOf(row, key)) && plainText(row, 'anio') === mes.slice(0, 4));
}

export function isCalculated({ resultados }: Seguimiento, periodo: PeriodoIndicador): boolean {
  return resultados.some((each) => each.periodo === periodo);
}

export function isClosed({ resultados }: Seguimiento, trimestre: PeriodoIndicador): boolean {
  return resultados.some(({ periodo, cerrado }) => periodo === trimestre && cerrado !== null);
}

/** Its matrix is not made, and some of its months was collected, captured or calculated. */
export function owesMatrix(seguimiento: Seguimiento, trimestre: PeriodoIndicador): boolean {
  if (isClosed(seguimiento, trimestre)) return false;
  const last = lastMonthOf(trimestre);
  const months = [addMonths(last, -2), addMonths(last, -1), last];
  return (
    [...months, trimestre].some((periodo) => isCalculated(seguimiento, periodo)) ||
    seguimiento.entregas.some(({ mes }) => mes !== null && months.includes(mes)) ||
    months.some((mes) => hasFigures(seguimiento, mes))
  );
}
