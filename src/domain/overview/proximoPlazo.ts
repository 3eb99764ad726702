import type { Cuenta } from '../calendar/cuenta';
import type { DateSerial } from '../dates/dateSerial';
import type { Fundamento } from '../norms';
import type { Asm } from '../records';

/** Something that is due, as the pane's first view lists it. */
export interface ProximoPlazo {
  /** Unique in its list. */
  readonly id: string;
  /** Where it comes from: the calendar of the perfil, an evaluation's dates, or the ASM themselves. */
  readonly origen: 'perfil' | 'evaluacion' | 'asm';
  /** What is due, as a heading. */
  readonly titulo: string;
  /** Period or programme that it is of; `''` when there is no one. */
  readonly de: string;
  /** Last day to comply. */
  readonly fecha: DateSerial;
  readonly cuenta: Cuenta;
  /** Spanish sentences: why that day. */
  readonly motivo: string;
  readonly fundamento: Fundamento;
  /** Those whose Término it is. */
  readonly asm: readonly (Pick<Asm, 'clave' | 'numero' | 'programa'> & {
    readonly termino: DateSerial;
    /** Why it stands as it does. */
    readonly motivo: string;
  })[];
}
