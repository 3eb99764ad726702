/**
 * Closing a month keeps each action as it stood: PUE-M VI i asks for the percentage every month, and a figure that is
 * overwritten every month leaves no history. Decided here as plain data; nothing is written.
 */
import type { Calendar } from '../calendar/diasHabiles';
import type { DateSerial } from '../dates/dateSerial';
import { firstDayOf, parsePeriodo } from '../dates/periodo';
import type { Asm, Avance, Periodo } from '../records';
import { measuredInMonth, monthsClosed } from './history';
import { changesBetween, monthRows, type AvanceChange } from './monthRows';
import { oncePerClave } from './oncePerClave';
import type { Parametros } from './parametros';
import { semaforo, type Juicio, type Semaforo } from './semaforo';

export interface MonthCloseInput {
  readonly asm: readonly Asm[];
  /** Everything that `AvanceMensual` holds. */
  readonly avances: readonly Avance[];
  readonly periodo: Periodo;
  readonly corte: DateSerial;
  readonly parametros: Parametros;
  readonly calendar: Calendar;
  /** Why a month that is followed by another closed one is opened again. */
  readonly reabrir?: string;
}

export interface MonthClosePlan {
  readonly kind: 'plan';
  readonly periodo: Periodo;
  readonly corte: DateSerial;
  /** `closed`: it had not been. `identical`: nothing to write. `replaced`: `rows` takes the place of its rows. */
  readonly change: 'closed' | 'identical' | 'replaced';
  /** All the rows that the month will have. */
  readonly rows: readonly Avance[];
  /** What a replaced month said and says, for Cambios; of a month closed for the first time, nothing. */
  readonly changes: readonly AvanceChange[];
  /** The reason given to open it again, `''` when none was needed. */
  readonly motivo: string;
  readonly asm: readonly AsmClose[];
  /** ASM without clave: judged, but nothing can tell next month which they were, so they leave no row. */
  readonly sinClave: number;
}

export interface AsmClose {
  readonly clave: string;
  readonly numero: string;
  readonly programa: string;
  /** Fractions 0–1. */
  readonly real: number | null;
  readonly programado: number | null;
  readonly semaforo: Semaforo;
  readonly motivo: string;
  /** Against the previous closed month, as a fraction; `null` without a figure in both. */
  readonly variacion: number | null;
}

export type MonthCloseProblem =
  | { readonly kind: 'invalidPeriodo'; readonly periodo: string }
  | { readonly kind: 'cutBeforeMonth'; readonly periodo: Periodo; readonly corte: DateSerial }
  | { readonly kind: 'nothingToClose' }
  /** `posterior` is the last month closed. Opening an earlier one does not recompute those that follow. */
  | { readonly kind: 'monthIsFollowed'; readonly periodo: Periodo; readonly posterior: Periodo };

export type MonthClose = MonthClosePlan | { readonly kind: 'refused'; readonly problem: MonthCloseProblem };

/** Total: any input gives a plan or says what stands in the way. Recommendations not accepted are not followed. */
export function planMonthClose(input: MonthCloseInput): MonthClose {
  const followed = oncePerClave(input.asm.filter(({ aceptada }) => aceptada));
  const months = monthsClosed(input.avances);
  const problem = problemOf(input, followed, [...months.keys()]);
  if (problem) return { kind: 'refused', problem };

  const { periodo, corte } = input;
  const judged = followed.map((asm) => ({
    asm,
    juicio: semaforo(asm, corte, input.parametros, input.calendar),
  }));
  const before = months.get(periodo) ?? [];
  const rows = monthRows(
    judged.filter(({ asm }) => asm.clave !== ''),
    before,
    input,
  );
  const changes = before.length === 0 ? [] : changesBetween(before, rows);
  const identical = changes.length === 0 && before.length === rows.length;
  return {
    kind: 'plan',
    periodo,
    corte,
    change: before.length === 0 ? 'closed' : identical ? 'identical' : 'replaced',
    rows,
    changes,
    motivo: lastOf(months.keys()) > periodo ? (input.reabrir ?? '').trim() : '',
    asm: closeEach(judged, realsBefore(months, periodo)),
    sinClave: judged.filter(({ asm }) => asm.clave === '').length,
  };
}

function problemOf(
  { periodo, corte, reabrir = '' }: MonthCloseInput,
  followed: readonly Asm[],
  closed: readonly Periodo[],
): MonthCloseProblem | null {
  if (parsePeriodo(periodo) !== periodo) return { kind: 'invalidPeriodo', periodo };
  if (corte < firstDayOf(periodo)) return { kind: 'cutBeforeMonth', periodo, corte };
  if (followed.length === 0) return { kind: 'nothingToClose' };
  const posterior = lastOf(closed);
  return posterior > periodo && reabrir.trim() === ''
    ? { kind: 'monthIsFollowed', periodo, posterior }
    : null;
}

function lastOf(periodos: Iterable<Periodo>): Periodo {
  return [...periodos].at(-1) ?? '';
}

/** Real advance by clave in the last month closed before this one. */
function realsBefore(
  months: ReadonlyMap<Periodo, readonly Avance[]>,
  periodo: Periodo,
): ReadonlyMap<string, number | null> {
  const previous = [...months.keys()].filter((closed) => closed < periodo).at(-1) ?? '';
  return new Map(measuredInMonth(months.get(previous) ?? []).map(({ clave, real }) => [clave, real]));
}

function closeEach(
  judged: readonly { readonly asm: Asm; readonly juicio: Juicio }[],
  reals: ReadonlyMap<string, number | null>,
): readonly AsmClose[] {
  return judged.map(({ asm: { clave, numero, programa }, juicio }) => {
    const { real, programado, etiqueta, motivo } = juicio;
    const previous = reals.get(clave) ?? null;
    const variacion = real === null || previous === null ? null : real - previous;
    return { clave, numero, programa, real, programado, semaforo: etiqueta, motivo, variacion };
  });
}
