import { useMemo } from 'react';
import { monthChoices, type MonthChoices } from '../../domain/advance/monthChoices';
import { fromIso, toIso, type DateSerial } from '../../domain/dates/dateSerial';
import { lastDayOf, parsePeriodo } from '../../domain/dates/periodo';
import type { Periodo } from '../../domain/records';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';

export interface Month extends MonthChoices {
  readonly periodo: Periodo;
  readonly isClosed: boolean;
  /** On which everything is judged: the last day of the month, unless the person chose another. */
  readonly corte: DateSerial;
  /** What its field shows: `AAAA-MM-DD`, or `''` while it is being typed. */
  readonly corteText: string;
  readonly choose: (periodo: Periodo) => void;
  readonly chooseCorte: (text: string) => void;
}

/** The month that is captured: the one that is owed, until the person chooses another. */
export function useMonth(): Month {
  const { libro, fecha } = useSession();
  const { avances } = libro.seguimiento;
  const choices = useMemo(() => monthChoices(avances, fecha), [avances, fecha]);
  const [chosen, choose] = useKept<string>('avance.mes', '');
  const [cortes, setCortes] = useKept<Readonly<Record<Periodo, string>>>('avance.cortes', {});
  const periodo = parsePeriodo(chosen) ?? choices.suggested;
  const corteText = cortes[periodo] ?? toIso(lastDayOf(periodo));
  return {
    ...choices,
    periodo,
    isClosed: choices.months.some((month) => month.periodo === periodo && month.closed),
    corte: fromIso(corteText) ?? lastDayOf(periodo),
    corteText,
    choose: (next) => choose(next === choices.suggested ? '' : next),
    chooseCorte: (text) => setCortes((known) => ({ ...known, [periodo]: text })),
  };
}
