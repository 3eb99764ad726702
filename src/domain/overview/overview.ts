/** A workbook at a glance: what it has, how its ASM stand on a date, and one thing to do next. */
import { oncePerClave } from '../advance/oncePerClave';
import { monthsClosed } from '../advance/history';
import { byName, programaNames } from '../advance/programas';
import { severity, SEMAFOROS, type Semaforo } from '../advance/semaforo';
import { readAsm } from '../asm/readAsm';
import { readEvaluaciones } from '../asm/readEvaluaciones';
import type { DateSerial } from '../dates/dateSerial';
import type { Periodo } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { judgeFollowed, type JudgedAsm } from './judged';
import { nextStep, type NextStep } from './nextStep';

export interface Overview {
  /** As captured in Inicio; `''` when blank. */
  readonly institucion: string;
  /** Name of the perfil whose norm applies. */
  readonly perfil: string;
  /** Day on which the ASM were judged. */
  readonly fecha: DateSerial;
  /** Evaluated programmes and funds, with ASM or without. */
  readonly programas: readonly string[];
  /** Installed tables that people capture in, with the rows that have something. */
  readonly formatos: readonly InstalledFormat[];
  /** ASM in follow-up: accepted, each once. */
  readonly asm: number;
  /** States that some ASM has, the most pressing first; they add up to `asm`. */
  readonly semaforo: readonly SemaforoCount[];
  readonly ultimoCierre: Periodo | null;
  readonly siguiente: NextStep;
}

export interface InstalledFormat {
  readonly id: string;
  readonly nombre: string;
  readonly hoja: string;
  readonly filas: number;
}

export interface SemaforoCount {
  readonly etiqueta: Semaforo;
  readonly asm: number;
}

export function overviewOf(seguimiento: Seguimiento, fecha: DateSerial): Overview {
  const all = oncePerClave(readAsm(seguimiento));
  const judged = judgeFollowed(seguimiento, all, fecha);
  const evaluaciones = readEvaluaciones(tableOf(seguimiento, 'evaluaciones'));
  const names = programaNames(
    [...evaluaciones, ...all].map(({ programa }) => programa).filter((programa) => programa.trim() !== ''),
  );
  const ultimoCierre = [...monthsClosed(seguimiento.avances).keys()].at(-1) ?? null;
  return {
    institucion: seguimiento.institucion,
    perfil: seguimiento.perfil.nombre,
    fecha,
    programas: [...new Set(names.values())].sort(byName),
    formatos: seguimiento.tables.map(({ format, sheet, rows }) => ({
      id: format.id,
      nombre: format.name,
      hoja: sheet,
      filas: rows.length,
    })),
    asm: judged.length,
    semaforo: countStates(judged),
    ultimoCierre,
    siguiente: nextStep({ seguimiento, fecha, judged, ultimoCierre }),
  };
}

function countStates(judged: readonly JudgedAsm[]): readonly SemaforoCount[] {
  return SEMAFOROS.map((etiqueta) => ({
    etiqueta,
    asm: judged.filter((each) => each.etiqueta === etiqueta).length,
  }))
    .filter(({ asm }) => asm > 0)
    .sort((a, b) => severity(a.etiqueta) - severity(b.etiqueta));
}
