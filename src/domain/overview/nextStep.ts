/** The one thing that moves the follow-up forward: what it still lacks, in the order in which it is done. */
import { claveProblem } from '../asm/claveProblems';
import { planBreakdown } from '../breakdown/breakDown';
import type { DateSerial } from '../dates/dateSerial';
import { lastDayOf, monthOf, nextPeriodo, previousPeriodo } from '../dates/periodo';
import type { Problem } from '../messages/problemas';
import type { Asm, Periodo } from '../records';
import type { Seguimiento } from '../seguimiento';
import { validationContext } from '../validation/context';
import { isFinished, type JudgedAsm } from './judged';

export type NextStep =
  | { readonly kind: 'install' }
  /** Formats of ASM are installed and none has a row. */
  | { readonly kind: 'fill'; readonly formats: readonly string[] }
  /** Rows that cannot be told apart: every verb would refuse. */
  | { readonly kind: 'mendClaves'; readonly problem: Problem }
  | { readonly kind: 'nothingAccepted' }
  /** Committed actions of signed texts that are not in Acciones. */
  | { readonly kind: 'breakDown'; readonly acciones: number }
  /** The month to close, and how many of its open ASM nobody captured in it; `ended` when its last day is here. */
  | {
      readonly kind: 'closeMonth';
      readonly periodo: Periodo;
      readonly ended: boolean;
      readonly sinCaptura: number;
      readonly abiertos: number;
    }
  | { readonly kind: 'report'; readonly ultimoCierre: Periodo };

export interface Standing {
  readonly seguimiento: Seguimiento;
  readonly fecha: DateSerial;
  /** ASM in follow-up. */
  readonly judged: readonly JudgedAsm[];
  readonly ultimoCierre: Periodo | null;
}

export function nextStep({ seguimiento, fecha, judged, ultimoCierre }: Standing): NextStep {
  const asmTables = seguimiento.tables.filter(({ format }) => format.rows === 'asm');
  if (asmTables.length === 0) return { kind: 'install' };
  if (asmTables.every(({ rows }) => rows.length === 0)) {
    return { kind: 'fill', formats: asmTables.map(({ format }) => format.name) };
  }
  const problem = claveProblem(seguimiento);
  if (problem) return { kind: 'mendClaves', problem };
  if (judged.length === 0) return { kind: 'nothingAccepted' };
  const acciones = planBreakdown(validationContext(seguimiento, fecha)).added.length;
  if (acciones > 0) return { kind: 'breakDown', acciones };
  const periodo = monthToClose(ultimoCierre, fecha);
  if (periodo !== null) return closing(periodo, fecha, judged);
  return { kind: 'report', ultimoCierre: ultimoCierre ?? monthOf(fecha) };
}

/**
 * The month after the last one closed, once it has ended: a month is closed with what its last day shows. When none
 * was closed, the follow-up begins with the month in course. `null` when nothing is owed yet.
 */
export function monthToClose(ultimoCierre: Periodo | null, fecha: DateSerial): Periodo | null {
  const current = monthOf(fecha);
  if (ultimoCierre === null) return current;
  const ended = lastDayOf(current) <= fecha ? current : previousPeriodo(current);
  const next = nextPeriodo(ultimoCierre);
  return next <= ended ? next : null;
}

function closing(periodo: Periodo, fecha: DateSerial, judged: readonly JudgedAsm[]): NextStep {
  const open = judged.filter((each) => !isFinished(each));
  return {
    kind: 'closeMonth',
    periodo,
    ended: lastDayOf(periodo) <= fecha,
    sinCaptura: open.filter(({ asm }) => !isCaptured(asm, periodo)).length,
    abiertos: open.length,
  };
}

/** A capture dated in the month or after it: figures of a later month are not asked for again. */
function isCaptured({ acciones }: Asm, periodo: Periodo): boolean {
  return acciones.some(({ fechaCaptura }) => fechaCaptura !== undefined && monthOf(fechaCaptura) >= periodo);
}
