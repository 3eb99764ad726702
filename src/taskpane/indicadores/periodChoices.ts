import { calendarDate, type DateSerial } from '../../domain/dates/dateSerial';
import { lastDayOf } from '../../domain/dates/periodo';
import {
  isTrimestre,
  lastMonthOf,
  monthsJudged,
  parsePeriodoIndicador,
} from '../../domain/indicadores/periodoIndicador';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import type { Seguimiento } from '../../domain/seguimiento';

export interface PeriodChoice {
  readonly periodo: PeriodoIndicador;
  /** Whether Resultados has it, and whether its matrix closed it. */
  readonly estado: 'cerrado' | 'calculado' | 'sin calcular';
}

export interface PeriodChoices {
  /** Both in order of time. */
  readonly trimestres: readonly PeriodChoice[];
  readonly meses: readonly PeriodChoice[];
  /** The last one ended; of a month and a quarter that end the same day, the quarter. */
  readonly suggested: PeriodoIndicador;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const QUARTERS = ['T1', 'T2', 'T3', 'T4'];

/** The months and quarters of the ejercicio in which some indicator is due, and whatever Resultados has. */
export function periodChoices(seguimiento: Seguimiento, fecha: DateSerial): PeriodChoices {
  const stored = storedPeriods(seguimiento);
  const year = yearOf(seguimiento, fecha);
  const programmed = [...QUARTERS, ...MONTHS]
    .map((part) => `${year}-${part}`)
    .filter((periodo) => isDue(seguimiento, periodo));
  const all = [...new Set([...programmed, ...stored.keys()])].sort(byEnd);
  const choices = all.map((periodo): PeriodChoice => {
    const isClosed = stored.get(periodo);
    return {
      periodo,
      estado: isClosed === undefined ? 'sin calcular' : isClosed ? 'cerrado' : 'calculado',
    };
  });
  return {
    trimestres: choices.filter(({ periodo }) => isTrimestre(periodo)),
    meses: choices.filter(({ periodo }) => !isTrimestre(periodo)),
    suggested: suggestedOf(all, fecha) ?? `${year}-T1`,
  };
}

/** Whether each is closed. */
function storedPeriods({ resultados }: Seguimiento): ReadonlyMap<PeriodoIndicador, boolean> {
  const periods = new Map<PeriodoIndicador, boolean>();
  for (const { periodo, cerrado } of resultados) {
    if (parsePeriodoIndicador(periodo) === null) continue;
    periods.set(periodo, cerrado !== null || periods.get(periodo) === true);
  }
  return periods;
}

function yearOf({ ejercicio }: Seguimiento, fecha: DateSerial): string {
  const written = ejercicio.trim();
  return /^2[01]\d{2}$/.test(written) ? written : String(calendarDate(fecha).year);
}

function isDue(seguimiento: Seguimiento, periodo: PeriodoIndicador): boolean {
  return indicadoresOf(seguimiento).indicadores.some(
    ({ estado, frecuencia }) =>
      estado === 'Vigente' && frecuencia !== null && monthsJudged(frecuencia, periodo) !== null,
  );
}

/** A quarter comes after its last month. */
function byEnd(one: PeriodoIndicador, other: PeriodoIndicador): number {
  return (
    lastMonthOf(one).localeCompare(lastMonthOf(other)) ||
    Number(isTrimestre(one)) - Number(isTrimestre(other))
  );
}

function suggestedOf(inOrder: readonly PeriodoIndicador[], fecha: DateSerial): PeriodoIndicador | undefined {
  return inOrder.filter((periodo) => lastDayOf(lastMonthOf(periodo)) < fecha).at(-1) ?? inOrder[0];
}
