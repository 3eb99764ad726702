import { useEffect, useRef, useState } from 'react';
import type { CopyFile } from '../../domain/consolidation/copy';
import { consolidacionText } from '../../domain/messages/consolidacion';
import type { Seguimiento } from '../../domain/seguimiento';
import type { Consolidated, ConsolidateRequest } from '../../workbook/consolidateCopies';
import type { Verb } from '../../workbook/inWorkbook';
import { useSession } from '../session/SessionProvider';
import { readChosenCopies } from './readChosenCopies';
import { texts } from './texts';

export interface Copies {
  /** Read and not consolidated yet. */
  readonly files: readonly CopyFile[];
  /** How far the reading is; `null` while nothing is being read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What could not be read, in Spanish; `''` for nothing. */
  readonly problem: string;
  /** What consolidating them would do with the workbook as it is now; `null` until it was compared. */
  readonly plan: Consolidated | null;
  readonly add: (chosen: readonly File[]) => Promise<void>;
  readonly stop: () => void;
  /** Takes out the one at that place of the list. */
  readonly remove: (index: number) => void;
  readonly clear: () => void;
  readonly compare: () => void;
  readonly consolidate: () => Promise<void>;
}

interface Seen {
  readonly plan: Consolidated;
  readonly files: readonly CopyFile[];
  readonly of: Seguimiento;
}

/** Copies from when they are chosen until they are in the workbook. A verb that is blocked leaves them as they were. */
export function useCopies(): Copies {
  const { libro, fecha, run } = useSession();
  const { seguimiento } = libro;
  const [files, setFiles] = useState<readonly CopyFile[]>([]);
  const [seen, setSeen] = useState<Seen | null>(null);
  const { progress, problem, read, stop } = useCopyReading();
  const isCurrent = seen?.of === seguimiento && seen.files === files;

  const compared = async (next: readonly CopyFile[]) => {
    if (next.length === 0) return;
    const end = await run(texts.comparando, consolidating({ copies: next, fecha, write: false }), {
      readsOnly: true,
    });
    if (end.kind === 'done') setSeen({ plan: end.result, files: next, of: seguimiento });
  };
  const take = async (next: readonly CopyFile[]) => {
    setFiles(next);
    await compared(next);
  };
  return {
    files,
    progress,
    problem,
    plan: isCurrent ? seen.plan : null,
    add: async (chosen) => {
      const more = await read(chosen);
      if (more.length > 0) await take([...files, ...more]);
    },
    stop,
    remove: (index) => void take(files.filter((_file, at) => at !== index)),
    clear: () => setFiles([]),
    compare: () => void compared(files),
    consolidate: async () => {
      const end = await run(texts.consolidando, consolidating({ copies: files, fecha }), {
        told: ({ agregadas, llenadas, conflictos }) =>
          consolidacionText.summary(agregadas, llenadas, conflictos.length),
      });
      if (end.kind === 'done') setFiles([]);
    },
  };
}

interface CopyReading extends Pick<Copies, 'progress' | 'problem' | 'stop'> {
  readonly read: (chosen: readonly File[]) => Promise<readonly CopyFile[]>;
}

/** Leaving the view stops it too. */
function useCopyReading(): CopyReading {
  const [progress, setProgress] = useState<Copies['progress']>(null);
  const [problem, setProblem] = useState('');
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const read = async (chosen: readonly File[]) => {
    const stop = new AbortController();
    controller.current = stop;
    setProblem('');
    setProgress({ done: 0, total: chosen.length });
    try {
      const copies = await readChosenCopies(chosen, {
        signal: stop.signal,
        onRead: (done, total) => setProgress({ done, total }),
      });
      if (copies === null) setProblem(texts.detenida);
      else if (copies.unopened.length > 0) setProblem(texts.noSeAbrieron(copies.unopened));
      return copies?.files ?? [];
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

/** The comparison comes with the first copy. */
function consolidating(request: ConsolidateRequest): Verb<Consolidated> {
  return async (context) => {
    const { consolidateCopies } = await import(
      /* webpackChunkName: "on-demand-consolidate" */ '../../workbook/consolidateCopies'
    );
    return consolidateCopies(context, request);
  };
}
