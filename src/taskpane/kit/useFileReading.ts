import { useEffect, useRef, useState } from 'react';
import type { ChosenFile, ReadingWatch } from '../../files/readEach';

/** Reads files one by one; `null` if it was stopped. */
export type FileReader<T> = (
  files: readonly ChosenFile[],
  watch: ReadingWatch,
) => Promise<readonly T[] | null>;

/** What is said of a reading that did not end well. */
export interface ReadingTexts {
  readonly detenida: string;
  readonly noSeAbrieron: (names: readonly string[]) => string;
  readonly sinLector: string;
}

export interface FileReading<T> {
  /** `null` while nothing is being read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What could not be read, in Spanish; `''` for nothing. */
  readonly problem: string;
  /** The files read, none if it was stopped. */
  readonly read: (chosen: readonly File[]) => Promise<readonly T[]>;
  readonly stop: () => void;
}

/**
 * Reading files that a person chose, with how far it is and a way to stop. Leaving the view stops it too.
 *
 * @param load brings the reader, which comes when it is first needed
 */
export function useFileReading<T>(load: () => Promise<FileReader<T>>, texts: ReadingTexts): FileReading<T> {
  const [progress, setProgress] = useState<FileReading<T>['progress']>(null);
  const [problem, setProblem] = useState('');
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const read = async (chosen: readonly File[]) => {
    const stop = new AbortController();
    controller.current = stop;
    setProblem('');
    setProgress({ done: 0, total: chosen.length });
    try {
      const found = await readChosen(await load(), chosen, {
        signal: stop.signal,
        onRead: (done, total) => setProgress({ done, total }),
      });
      if (found === null) setProblem(texts.detenida);
      else if (found.unopened.length > 0) setProblem(texts.noSeAbrieron(found.unopened));
      return found?.files ?? [];
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

interface ChosenRead<T> {
  readonly files: readonly T[];
  /** Names of those that the browser could not open: folders, files that moved or are only in the cloud. */
  readonly unopened: readonly string[];
}

async function readChosen<T>(
  reader: FileReader<T>,
  chosen: readonly File[],
  watch: ReadingWatch,
): Promise<ChosenRead<T> | null> {
  const unopened = new Set<number>();
  const read = await reader(
    chosen.map((file, index) => ({
      name: file.name,
      bytes: async () => {
        try {
          return new Uint8Array(await file.arrayBuffer());
        } catch {
          unopened.add(index);
          return new Uint8Array();
        }
      },
    })),
    watch,
  );
  if (read === null) return null;
  return {
    files: read.filter((_file, index) => !unopened.has(index)),
    unopened: chosen.flatMap(({ name }, index) => (unopened.has(index) ? [name] : [])),
  };
}
