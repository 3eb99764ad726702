import { toIso } from '../dates/dateSerial';
import { pointsOrNull } from './fraction';
import type { MonthClosePlan } from './monthClose';

/** What the terminal prints for a closed month: percentages 0–100, unrounded; variation in points. */
export interface MonthCloseJson {
  readonly periodo: string;
  /** `AAAA-MM-DD`, the cut date. */
  readonly fecha: string;
  readonly asm: readonly {
    readonly clave: string;
    readonly numero: string;
    readonly programa: string;
    readonly real: number | null;
    readonly programado: number | null;
    readonly semaforo: string;
    readonly motivo: string;
    readonly variacion: number | null;
  }[];
}

export function monthCloseJson({ periodo, corte, asm }: MonthClosePlan): MonthCloseJson {
  return {
    periodo,
    fecha: toIso(corte),
    asm: asm.map(({ real, programado, variacion, ...rest }) => ({
      clave: rest.clave,
      numero: rest.numero,
      programa: rest.programa,
      real: pointsOrNull(real),
      programado: pointsOrNull(programado),
      semaforo: rest.semaforo,
      motivo: rest.motivo,
      variacion: pointsOrNull(variacion),
    })),
  };
}
