/** How the closing of the ASM goes: what is done and waits for what the norm of the perfil asks besides. */
import { impedimentos, enEspera, isSolventado } from '../cierre/requisitos';
import { asmConRequisitos, estaConcluido } from '../cierre/solventados';
import { faltasEnTexto } from '../messages/cierre';
import type { Seguimiento } from '../seguimiento';

export interface CierreOverview {
  /** ASM of which the norm asks something. */
  readonly asm: number;
  readonly solventados: number;
  /** At 100 % with their evidence, and not closed: each with what it lacks or waits for. */
  readonly porCerrar: readonly PorCerrar[];
}

export interface PorCerrar {
  readonly clave: string;
  readonly numero: string;
  /** A phrase. */
  readonly falta: string;
  /** Whether only somebody else's answer is missing. */
  readonly soloEspera: boolean;
}

/** `null` under a perfil that asks for nothing, and where no ASM is asked for anything. */
export function cierreOverviewOf(seguimiento: Seguimiento): CierreOverview | null {
  const all = asmConRequisitos(seguimiento);
  if (all.length === 0) return null;
  const done = all.filter(estaConcluido);
  const porCerrar = done.flatMap(({ clave, numero, cierre = [] }): readonly PorCerrar[] => {
    if (isSolventado(cierre)) return [];
    const missing = impedimentos(cierre);
    const falta = faltasEnTexto([...missing, ...enEspera(cierre)]);
    return [{ clave, numero, falta, soloEspera: missing.length === 0 }];
  });
  return { asm: all.length, solventados: done.length - porCerrar.length, porCerrar };
}
