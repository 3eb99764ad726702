import { RETIRADA } from './history';
import type { MonthClosePlan } from './monthClose';
import { severity, SEMAFOROS, type Semaforo } from './semaforo';

/** What closing a month leaves, in figures. */
export interface CloseSummary {
  readonly acciones: number;
  /** Actions whose percentage nobody captured; they stay blank, which is not zero. */
  readonly sinInformacion: number;
  readonly asm: number;
  /** States that some ASM has, the most pressing first. */
  readonly semaforo: readonly { readonly etiqueta: Semaforo; readonly asm: number }[];
}

export function closeSummary({ rows, asm }: MonthClosePlan): CloseSummary {
  const current = rows.filter(({ semaforo }) => semaforo !== RETIRADA);
  return {
    acciones: current.length,
    sinInformacion: current.filter(({ real }) => real === undefined).length,
    asm: asm.length,
    semaforo: SEMAFOROS.map((etiqueta) => ({
      etiqueta,
      asm: asm.filter(({ semaforo }) => semaforo === etiqueta).length,
    }))
      .filter((count) => count.asm > 0)
      .sort((a, b) => severity(a.etiqueta) - severity(b.etiqueta)),
  };
}
