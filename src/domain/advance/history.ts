/** What `AvanceMensual` remembers: one row per action and closed month, read back as the ASM they were part of. */
import type { Avance, Periodo } from '../records';
import type { Measured } from './aggregates';
import { weightedMean } from './fraction';
import { weightsOf } from './real';
import type { Semaforo } from './semaforo';

/**
 * In place of the semáforo: the action was in the month when it was first closed and left follow-up before it was
 * closed again. Its row stays and does not count.
 */
export const RETIRADA = 'Retirada';

const NO_APLICA: Semaforo = 'No aplica';

/** Rows by month, the first month first. */
export function monthsClosed(avances: readonly Avance[]): ReadonlyMap<Periodo, readonly Avance[]> {
  const months = new Map<Periodo, Avance[]>();
  for (const avance of avances) {
    const month = months.get(avance.periodo);
    if (month) month.push(avance);
    else months.set(avance.periodo, [avance]);
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/** The ASM of one month's rows that enter the means, with the weights that they had then. */
export function measuredInMonth(rows: readonly Avance[]): readonly Measured[] {
  const byClave = new Map<string, Avance[]>();
  for (const row of rows) {
    if (row.semaforo === RETIRADA || row.semaforo === NO_APLICA) continue;
    const known = byClave.get(row.claveAsm);
    if (known) known.push(row);
    else byClave.set(row.claveAsm, [row]);
  }
  return [...byClave].map(([clave, ofAsm]) => ({
    clave,
    programa: ofAsm.find(({ programa = '' }) => programa !== '')?.programa ?? '',
    real: realInMonth(ofAsm),
  }));
}

function realInMonth(rows: readonly Avance[]): number | null {
  const weights = weightsOf(rows);
  return weightedMean(
    rows.flatMap(({ real }, index) =>
      real === undefined ? [] : [{ value: real, weight: weights[index] ?? 1 }],
    ),
  );
}
