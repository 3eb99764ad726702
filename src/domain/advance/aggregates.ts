/**
 * The advance of many ASM. Two means are published, each with its name, because they answer different questions and
 * may differ by points: one where every ASM counts the same, one where every programme does.
 */
import { mean } from './fraction';
import { oncePerClave } from './oncePerClave';
import { byName, programaNames } from './programas';

/** An ASM as it enters a mean: accepted, and not «No aplica» — nobody here failed to attend it (PUE-M art. 14). */
export interface Measured {
  readonly clave: string;
  readonly programa: string;
  /** Fraction 0–1; `null` when its percentage is blank, which is not zero. */
  readonly real: number | null;
}

export interface ProgramaAdvance {
  readonly programa: string;
  readonly asm: number;
  readonly conInformacion: number;
  /** Mean of its ASM with information; `null` when none has. */
  readonly avance: number | null;
}

export interface Aggregates {
  /** Mean of the ASM with information. */
  readonly porAsm: number | null;
  /** Mean of the programmes' means; a programme without information is in neither. */
  readonly mediaDeProgramas: number | null;
  readonly porPrograma: readonly ProgramaAdvance[];
  readonly asm: number;
  readonly conInformacion: number;
}

/**
 * Fractions 0–1, unrounded, exactly the same in any order. An ASM counts once: of entries with the same clave the
 * first stays (those without a clave cannot be told apart and all count).
 * @param programas programmes to be listed though none of their ASM can be measured
 */
export function aggregate(entries: readonly Measured[], programas: readonly string[] = []): Aggregates {
  const counted = oncePerClave(entries);
  const names = programaNames([...programas, ...counted.map(({ programa }) => programa)]);
  const byPrograma = new Map(
    programas.map((programa): [string, Measured[]] => [names.get(programa) ?? programa, []]),
  );
  for (const entry of counted) {
    const name = names.get(entry.programa) ?? entry.programa;
    const group = byPrograma.get(name);
    if (group) group.push(entry);
    else byPrograma.set(name, [entry]);
  }
  const porPrograma = [...byPrograma]
    .map(([programa, ofPrograma]) => ({
      programa,
      asm: ofPrograma.length,
      conInformacion: realsOf(ofPrograma).length,
      avance: mean(realsOf(ofPrograma)),
    }))
    .sort((a, b) => byName(a.programa, b.programa));
  const reals = realsOf(counted);
  return {
    porAsm: mean(reals),
    mediaDeProgramas: mean(porPrograma.flatMap(({ avance }) => (avance === null ? [] : [avance]))),
    porPrograma,
    asm: counted.length,
    conInformacion: reals.length,
  };
}

function realsOf(entries: readonly Measured[]): readonly number[] {
  return entries.flatMap(({ real }) => (real === null ? [] : [real]));
}
