/** Which ASM are closed in the sense of the perfil's norm, and what the others lack. */
import { isComplete } from '../advance/fraction';
import { oncePerClave } from '../advance/oncePerClave';
import { hasEvidencia } from '../advance/situation';
import { readAsm } from '../asm/readAsm';
import { estadoEnTexto, faltaDe } from '../messages/cierre';
import type { Asm } from '../records';
import type { Seguimiento } from '../seguimiento';
import { isSolventado } from './requisitos';

/** ASM in follow-up of which the perfil's norm asks something to close them; none under a perfil that asks nothing. */
export function asmConRequisitos(seguimiento: Seguimiento): readonly Asm[] {
  return oncePerClave(readAsm(seguimiento)).filter(
    ({ aceptada, valoracion, cierre = [] }) => aceptada && valoracion !== 'No Aplica' && cierre.length > 0,
  );
}

/** Those that the Acta lists (IEEM 5.3): at 100 %, with their evidence and everything that the norm asks. */
export function solventados(seguimiento: Seguimiento): readonly Asm[] {
  return asmConRequisitos(seguimiento).filter(estaSolventado);
}

/** At 100 %, with the evidence of each action delivered, and each requisite fulfilled (IEEM IV). */
export function estaSolventado(asm: Asm): boolean {
  return estaConcluido(asm) && isSolventado(asm.cierre ?? []);
}

/** Every action at 100 % with its evidence: what is left is to close it. */
export function estaConcluido({ acciones }: Asm): boolean {
  return acciones.length > 0 && acciones.every((accion) => isComplete(accion.avance) && hasEvidencia(accion));
}

/** What keeps it from being solventado, each a phrase: the advance, the evidence, and then each requisite. */
export function faltasDe(asm: Asm): readonly string[] {
  const missing = (asm.cierre ?? []).filter(({ estado }) => estado !== 'cumple');
  return [...faltasDelTrabajo(asm), ...missing.map(faltaDe)];
}

/** The same in one sentence. */
export function estadoDe(asm: Asm): string {
  return estadoEnTexto(estaSolventado(asm), asm.cierre ?? [], faltasDelTrabajo(asm));
}

function faltasDelTrabajo({ acciones }: Asm): readonly string[] {
  const isUnfinished = acciones.length === 0 || acciones.some(({ avance }) => !isComplete(avance));
  const isDelivered = acciones.length > 0 && acciones.every(hasEvidencia);
  return [
    ...(isUnfinished ? ['falta llegar al 100 % de avance'] : []),
    ...(isDelivered ? [] : ['falta la evidencia entregada']),
  ];
}
