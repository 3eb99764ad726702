import { aggregate } from '../advance/aggregates';
import { measuredInMonth, monthsClosed } from '../advance/history';
import type { Avance, Periodo } from '../records';

/** One closed month of the chart: both means, as that month was closed. */
export interface MonthPoint {
  readonly periodo: Periodo;
  /** Fractions 0–1, unrounded. */
  readonly porAsm: number | null;
  readonly mediaDeProgramas: number | null;
  readonly asm: number;
  readonly conInformacion: number;
}

/** @param last months after it are left out: a report of March does not know how April ended */
export function reportHistory(avances: readonly Avance[], last: Periodo): readonly MonthPoint[] {
  return [...monthsClosed(avances)]
    .filter(([periodo]) => periodo <= last)
    .map(([periodo, rows]) => {
      const { porAsm, mediaDeProgramas, asm, conInformacion } = aggregate(measuredInMonth(rows));
      return { periodo, porAsm, mediaDeProgramas, asm, conInformacion };
    });
}
