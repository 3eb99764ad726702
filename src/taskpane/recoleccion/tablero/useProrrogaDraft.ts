import { toIso } from '../../../domain/dates/dateSerial';
import type { TableroRow } from '../../../domain/indicadores/recoleccion/tablero';
import { useSession } from '../../session/SessionProvider';
import { useKept } from '../../session/useKept';

/** As it is typed; dates as `AAAA-MM-DD`. `key` says whose and of which month; `''` while none is open. */
const BLANK = { key: '', tipo: 'A', solicitada: '', resolucion: 'pendiente', hasta: '' };
export type ProrrogaDraft = typeof BLANK;

type Whose = Pick<TableroRow, 'mes' | 'dependencia'>;

/** The prórroga that is being filled in, one at a time. */
export interface ProrrogaDrafts {
  /** `null` when that dependency's form is not open. */
  readonly of: (whose: Whose) => ProrrogaDraft | null;
  readonly open: (whose: Whose) => void;
  readonly type: (change: Partial<ProrrogaDraft>) => void;
  readonly close: () => void;
}

/** It outlives a verb that was blocked and a pane that was closed. */
export function useProrrogaDraft(): ProrrogaDrafts {
  const { fecha } = useSession();
  const [kept, setKept] = useKept<ProrrogaDraft>('recoleccion.prorroga', BLANK);
  return {
    of: (whose) => (kept.key === keyOf(whose) ? kept : null),
    open: (whose) => setKept({ ...BLANK, key: keyOf(whose), solicitada: toIso(fecha) }),
    type: (change) => setKept((known) => ({ ...known, ...change })),
    close: () => setKept(BLANK),
  };
}

function keyOf({ mes, dependencia }: Whose): string {
  return `${mes} ${dependencia}`;
}
