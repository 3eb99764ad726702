import { useMemo } from 'react';
import { monthChoices, type MonthChoices } from '../../domain/advance/monthChoices';
import { fromIso, toIso, type DateSerial } from '../../domain/dates/dateSerial';
import { firstDayOf, lastDayOf, parsePeriodo } from '../../domain/dates/periodo';
import type { Periodo } from '../../domain/records';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';

export interface Month extends MonthChoices {
  readonly periodo: Periodo;
  readonly isClosed: boolean;
  /** On which everything is judged. */
  readonly corte: DateSerial;
  readonly choose: (periodo: Periodo) => void;
  /** @param iso `AAAA-MM-DD`, or `''` while it is being typed */
  readonly chooseCorte: (iso: string) => void;
}

/** The month that is captured: the one that is owed, until the person chooses another. */
export function useMonth(): Month {
  const { libro, fecha } = useSession();
  const { avances } = libro.seguimiento;
  const choices = useMemo(() => monthChoices(avances, fecha), [avances, fecha]);
  const [chosen, choose] = useKept<string>('avance.mes', '');
  const [cortes, setCortes] = useKept<Readonly<Record<Periodo, string>>>('avance.cortes', {});
  const periodo = parsePeriodo(chosen) ?? choices.suggested;
  const corte = fromIso(cortes[periodo] ?? '') ?? lastDayOf(periodo);
  return {
    ...choices,
    periodo,
    isClosed: choices.months.some((month) => month.periodo === periodo && month.closed),
    corte: Math.max(corte, firstDayOf(periodo)),
    choose: (next) => choose(next === choices.suggested ? '' : next),
    chooseCorte: (iso) => setCortes((known) => ({ ...known, [periodo]: iso })),
  };
}

/** What a date field shows. */
export function dateValue(date: DateSerial | undefined): string {
  return date === undefined ? '' : toIso(date);
}
