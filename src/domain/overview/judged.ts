import { oncePerClave } from '../advance/oncePerClave';
import { semaforo, type Semaforo } from '../advance/semaforo';
import type { DateSerial } from '../dates/dateSerial';
import type { Asm } from '../records';
import type { Seguimiento } from '../seguimiento';

export interface JudgedAsm {
  readonly asm: Asm;
  readonly etiqueta: Semaforo;
  /** Why, as a sentence. */
  readonly motivo: string;
}

/** Those in follow-up: accepted, each once, as they stand that day. */
export function judgeFollowed(
  { parametros, calendar }: Seguimiento,
  all: readonly Asm[],
  fecha: DateSerial,
): readonly JudgedAsm[] {
  return oncePerClave(all)
    .filter(({ aceptada }) => aceptada)
    .map((asm) => {
      const { etiqueta, motivo } = semaforo(asm, fecha, parametros, calendar);
      return { asm, etiqueta, motivo };
    });
}

const FINISHED: ReadonlySet<Semaforo> = new Set(['No aplica', 'Atendido', 'Atendido fuera de plazo']);

/** Nothing more is asked of it. */
export function isFinished({ etiqueta }: Pick<JudgedAsm, 'etiqueta'>): boolean {
  return FINISHED.has(etiqueta);
}
