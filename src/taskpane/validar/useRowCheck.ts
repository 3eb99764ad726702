import { useEffect, useMemo, useState } from 'react';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { Seguimiento } from '../../domain/seguimiento';
import { validationContext, type ValidationContext } from '../../domain/validation/context';
import { recheckRow, type RowCheck } from '../../domain/validation/recheckRow';
import type { Place } from '../session/workbookSession';
import { runInBackground } from './runInBackground';

const ROWS_AT_A_TIME = 25;

/** How the row where the person is stands, as they type in it; `null` outside our tables. Excel is asked for nothing. */
export function useRowCheck(
  seguimiento: Seguimiento,
  fecha: DateSerial,
  place: Place | null,
): RowCheck | null {
  const context = useLookedAt(seguimiento, fecha, place !== null);
  return useMemo(
    () => (context && place ? recheckRow(context, place.sheet, place.row) : null),
    [context, place],
  );
}

/** The workbook with its rows looked at; while it changes, as it was before. */
function useLookedAt(seguimiento: Seguimiento, fecha: DateSerial, wanted: boolean): ValidationContext | null {
  const [looked, setLooked] = useState<ValidationContext | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const context = validationContext(seguimiento, fecha);
    return runInBackground(context.survey(ROWS_AT_A_TIME), {
      onEnd: () => setLooked(context),
      // Thrown where React renders, for the pane to show.
      onFault: (fault) =>
        setLooked(() => {
          throw fault;
        }),
    });
  }, [seguimiento, fecha, wanted]);
  return looked;
}
