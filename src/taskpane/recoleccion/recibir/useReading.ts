import { useEffect, useRef, useState } from 'react';
import type { DeliveryFile } from '../../../domain/indicadores/recoleccion/recepcion/delivery';
import { readChosen } from './readChosen';
import { texts } from './texts';

export interface Reading {
  /** `null` while nothing is being read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What could not be read, in Spanish; `''` for nothing. */
  readonly problem: string;
  /** The files read, none if it was stopped. */
  readonly read: (files: readonly File[]) => Promise<readonly DeliveryFile[]>;
  readonly stop: () => void;
}

/** Reading files that a person chose, with how far it is and a way to stop. Leaving the view stops it too. */
export function useReading(): Reading {
  const [progress, setProgress] = useState<Reading['progress']>(null);
  const [problem, setProblem] = useState('');
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const read = async (files: readonly File[]) => {
    const stop = new AbortController();
    controller.current = stop;
    setProblem('');
    setProgress({ done: 0, total: files.length });
    try {
      const chosen = await readChosen(files, {
        signal: stop.signal,
        onRead: (done, total) => setProgress({ done, total }),
      });
      if (chosen === null) setProblem(texts.detenida);
      else if (chosen.unopened.length > 0) setProblem(texts.noSeAbrieron(chosen.unopened));
      return chosen?.files ?? [];
    } catch {
      // Whatever a file holds gives an answer: what is left is a reader that did not arrive.
      setProblem(texts.sinLector);
      return [];
    } finally {
      setProgress(null);
    }
  };
  return { progress, problem, read, stop: () => controller.current?.abort() };
}
