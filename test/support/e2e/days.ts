/** What happens each day of a month of the sample: who asks for a prórroga and which files come. */
import { DELIVERIES } from '../../../cli/demo/deliveries';
import type { Month } from '../../../cli/demo/months';
import type { TipoProrroga } from '../../../src/domain/indicadores/records';

export interface ProrrogaAsked {
  readonly dependencia: string;
  readonly tipo: TipoProrroga;
  readonly isAccepted: boolean;
}

export interface Day {
  /** AAAA-MM-DD. */
  readonly day: string;
  readonly prorrogas: readonly ProrrogaAsked[];
  /** Names, in the order in which they come. */
  readonly archivos: readonly string[];
}

/** In order of time. Within a day the prórrogas come first. */
export function daysOf({ mes, prorrogas }: Month): readonly Day[] {
  const asked = prorrogas.map(({ words }) => ({
    day: said(words, 'solicitada'),
    dependencia: said(words, 'dependencia'),
    tipo: said(words, 'tipo') === 'A' ? ('A' as const) : ('B' as const),
    isAccepted: said(words, 'resolucion') === 'aceptada',
  }));
  const deliveries = DELIVERIES[mes] ?? [];
  const days = new Set([...asked.map(({ day }) => day), ...deliveries.map(({ recibida }) => recibida)]);
  return [...days].sort().map((day) => ({
    day,
    prorrogas: asked.filter((each) => each.day === day),
    archivos: deliveries.filter(({ recibida }) => recibida === day).map(({ archivo }) => archivo),
  }));
}

/** Of the words that the terminal is given. */
function said(words: readonly string[], option: string): string {
  const start = `--${option}=`;
  return words.find((word) => word.startsWith(start))?.slice(start.length) ?? '';
}

/** Nobody registers on a Saturday what came on a Saturday: the next Monday, both AAAA-MM-DD. */
export function workingDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  const ahead = { 6: 2, 0: 1 }[date.getUTCDay()] ?? 0;
  date.setUTCDate(date.getUTCDate() + ahead);
  return date.toISOString().slice(0, 10);
}
