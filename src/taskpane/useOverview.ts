import { useEffect, useState } from 'react';
import { calendarDay } from '../domain/dates/calendarDay';
import type { Overview } from '../domain/overview/overview';
import { inWorkbook } from '../workbook/inWorkbook';
import { readOverview } from '../workbook/readOverview';
import type { Outcome } from '../workbook/result';

export interface OverviewReading {
  /** The last answer, which stays while the next one is read; `null` before the first. */
  readonly outcome: Outcome<Overview> | null;
  readonly reading: boolean;
  readonly readAgain: () => void;
}

/** Reads the open workbook once and whenever asked. A fault of ours is thrown where React renders. */
export function useOverview(): OverviewReading {
  const [outcome, setOutcome] = useState<Outcome<Overview> | null>(null);
  const [round, setRound] = useState(0);
  const [readRound, setReadRound] = useState(-1);
  useEffect(() => {
    let awaited = true;
    inWorkbook((context) => readOverview(context, { fecha: calendarDay(new Date()) })).then(
      (answer) => {
        if (!awaited) return;
        setOutcome(answer);
        setReadRound(round);
      },
      (fault: unknown) => {
        if (!awaited) return;
        setOutcome(() => {
          throw fault;
        });
      },
    );
    return () => {
      awaited = false;
    };
  }, [round]);
  return {
    outcome,
    reading: readRound !== round,
    readAgain: () => setRound((last) => last + 1),
  };
}
