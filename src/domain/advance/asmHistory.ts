/** How one ASM has gone, month by month, as each month was closed. */
import type { Avance, Periodo } from '../records';
import { weightedMean } from './fraction';
import { monthsClosed, RETIRADA } from './history';
import { weightsOf } from './real';

export interface MonthOfAsm {
  readonly periodo: Periodo;
  /** Fractions 0–1, weighted as its actions were then; `null` when none had one. */
  readonly real: number | null;
  readonly programado: number | null;
  readonly semaforo: string;
  readonly motivo: string;
}

/** The first month first; months in which it was not followed are not there. */
export function asmHistory(avances: readonly Avance[], clave: string): readonly MonthOfAsm[] {
  const own = avances.filter(({ claveAsm, semaforo }) => claveAsm === clave && semaforo !== RETIRADA);
  return [...monthsClosed(own)].map(([periodo, rows]) => ({
    periodo,
    real: meanOf(rows, 'real'),
    programado: meanOf(rows, 'programado'),
    semaforo: rows[0]?.semaforo ?? '',
    motivo: rows[0]?.motivo ?? '',
  }));
}

function meanOf(rows: readonly Avance[], key: 'real' | 'programado'): number | null {
  const weights = weightsOf(rows);
  return weightedMean(
    rows.flatMap((row, index) => {
      const value = row[key];
      return value === undefined ? [] : [{ value, weight: weights[index] ?? 1 }];
    }),
  );
}
