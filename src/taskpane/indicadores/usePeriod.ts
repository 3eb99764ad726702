import { useMemo } from 'react';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { periodChoices, type PeriodChoices } from './periodChoices';

export interface Period extends PeriodChoices {
  readonly periodo: PeriodoIndicador;
  readonly choose: (periodo: PeriodoIndicador) => void;
}

/** The period that is looked at: the last one ended, until the person chooses another. */
export function usePeriod(): Period {
  const { libro, fecha } = useSession();
  const choices = useMemo(() => periodChoices(libro.seguimiento, fecha), [libro.seguimiento, fecha]);
  const [chosen, choose] = useKept<string>('indicadores.periodo', '');
  const { trimestres, meses, suggested } = choices;
  const isThere = [...trimestres, ...meses].some(({ periodo }) => periodo === chosen);
  return {
    ...choices,
    periodo: isThere ? chosen : suggested,
    choose: (next) => choose(next === suggested ? '' : next),
  };
}
