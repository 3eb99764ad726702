/** The facts of one ASM on a cut date, before anybody judges them. */
import type { Calendar } from '../calendar/diasHabiles';
import { impedimentos, type RequisitoJuzgado } from '../cierre/requisitos';
import type { DateSerial } from '../dates/dateSerial';
import type { Accion, Asm } from '../records';
import { isFiller } from '../text/filler';
import { fromPoints, isBelow, isComplete } from './fraction';
import type { Parametros } from './parametros';
import { programadoOf } from './programado';
import { realOf } from './real';

/** An action with its Término, and how far the cut date is from it. */
export interface Due {
  readonly accion: Accion;
  /** Natural days that are left; negative when it is past. */
  readonly diasRestantes: number;
}

export interface Situation {
  readonly asm: Asm;
  readonly corte: DateSerial;
  readonly parametros: Parametros;
  /** Fractions 0–1. */
  readonly real: number | null;
  readonly programado: number | null;
  /** At least one action, and every one at 100 %. */
  readonly complete: boolean;
  readonly withoutEvidencia: readonly Accion[];
  /** What the perfil's norm asks besides, and keeps the ASM from being closed. */
  readonly impedimentos: readonly RequisitoJuzgado[];
  /** Actions under 100 % or blank whose Término is past, the oldest first. */
  readonly vencidas: readonly Due[];
  /** Actions under 100 % or blank still on time, the nearest first. */
  readonly porVencer: readonly Due[];
}

export function situationOf(
  asm: Asm,
  corte: DateSerial,
  parametros: Parametros,
  calendar: Calendar,
): Situation {
  const pending = pendingByTermino(asm.acciones).flatMap((accion) =>
    accion.termino === undefined ? [] : [{ accion, diasRestantes: accion.termino - corte }],
  );
  return {
    asm,
    corte,
    parametros,
    real: realOf(asm.acciones),
    programado: programadoOf(asm, corte, calendar),
    complete: asm.acciones.length > 0 && asm.acciones.every(({ avance }) => isComplete(avance)),
    withoutEvidencia: asm.acciones.filter((accion) => !hasEvidencia(accion)),
    impedimentos: impedimentos(asm.cierre ?? []),
    vencidas: pending.filter(({ diasRestantes }) => diasRestantes < 0),
    porVencer: pending.filter(({ diasRestantes }) => diasRestantes >= 0),
  };
}

export interface Behind {
  readonly real: number;
  readonly programado: number;
  /** Points that were allowed. */
  readonly puntos: number;
}

/** `null` when the ASM is not more than these points behind, or nothing says where it should be. */
export function behindProgramado({ real, programado }: Situation, puntos: number): Behind | null {
  if (real === null || programado === null) return null;
  return isBelow(real, programado - fromPoints(puntos)) ? { real, programado, puntos } : null;
}

/** «Pendiente» or «N/A» in the column of what was delivered is not evidence. */
export function hasEvidencia({ evidenciaEntregada }: Pick<Accion, 'evidenciaEntregada'>): boolean {
  return evidenciaEntregada.trim() !== '' && !isFiller(evidenciaEntregada);
}

/**
 * The action whose Término the ASM is being followed by: the earliest of those not finished; when all are, the one
 * that ended last. `null` when no such action has a Término.
 */
export function accionEnCurso({ acciones }: Asm): Accion | null {
  const pending = acciones.filter(({ avance }) => !isComplete(avance));
  const [first] = pendingByTermino(acciones);
  return (pending.length > 0 ? first : byTermino(acciones).at(-1)) ?? null;
}

function pendingByTermino(acciones: readonly Accion[]): readonly Accion[] {
  return byTermino(acciones.filter(({ avance }) => !isComplete(avance)));
}

function byTermino(acciones: readonly Accion[]): readonly Accion[] {
  return acciones
    .filter(({ termino }) => termino !== undefined)
    .sort((a, b) => (a.termino ?? 0) - (b.termino ?? 0) || a.numero - b.numero);
}
