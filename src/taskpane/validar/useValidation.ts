import { useEffect, useState } from 'react';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { Seguimiento } from '../../domain/seguimiento';
import { validateSteps, type Validation, type ValidationStep } from '../../domain/validation/validate';
import { runInBackground } from './runInBackground';

export interface FollowedValidation {
  /** Of the workbook as it is, or of the one before while this one is judged; `null` before the first. */
  readonly validation: Validation | null;
  /** While it is being judged, if that takes long enough to be seen. */
  readonly progress: ValidationStep | null;
}

const NOTHING: FollowedValidation = { validation: null, progress: null };

/** Judges the workbook in memory whenever it changes, a little at a time: Excel is asked for nothing. */
export function useValidation(
  seguimiento: Seguimiento,
  fecha: DateSerial,
  wanted: boolean,
): FollowedValidation {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    if (!wanted) return undefined;
    return runInBackground(validateSteps(seguimiento, fecha), {
      onStep: (progress) => setState((last) => ({ ...last, progress })),
      onEnd: (validation) => setState({ validation, progress: null }),
      // Thrown where React renders, for the pane to show.
      onFault: (fault) =>
        setState(() => {
          throw fault;
        }),
    });
  }, [seguimiento, fecha, wanted]);
  return wanted ? state : NOTHING;
}
