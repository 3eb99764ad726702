import { useMemo } from 'react';
import { parsePeriodo } from '../../domain/dates/periodo';
import type { Periodo } from '../../domain/records';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { mesEnRecoleccion, monthsToCollect } from './months';

export interface MesChoice {
  readonly mes: Periodo;
  readonly months: readonly Periodo[];
  readonly choose: (mes: Periodo) => void;
}

/** The month that is being collected, until the person chooses another. */
export function useMes(): MesChoice {
  const { libro, fecha } = useSession();
  const { seguimiento } = libro;
  const [chosen, setChosen] = useKept('recoleccion.mes', '');
  const months = useMemo(() => monthsToCollect(seguimiento, fecha), [seguimiento, fecha]);
  const suggested = mesEnRecoleccion(seguimiento.calendar, fecha);
  return {
    mes: parsePeriodo(chosen) ?? suggested,
    months,
    choose: (mes) => setChosen(mes === suggested ? '' : mes),
  };
}
