import { fromIso, toIso, type DateSerial } from '../../domain/dates/dateSerial';
import { useKept } from '../session/useKept';

export interface Corte {
  /** As the field shows it: `AAAA-MM-DD`, or what is half typed. */
  readonly text: string;
  /** `null` while it is not a date. */
  readonly date: DateSerial | null;
  readonly choose: (text: string) => void;
}

/** The cut date: today, until the person chooses another; the next day it is today again. */
export function useCorte(today: DateSerial): Corte {
  const [kept, setKept] = useKept('informe.corte', { on: 0, text: '' });
  const text = kept.on === today ? kept.text : toIso(today);
  return { text, date: fromIso(text), choose: (next) => setKept({ on: today, text: next }) };
}
