import { useState } from 'react';
import type { CopyFile } from '../../domain/consolidation/copy';
import { consolidacionText } from '../../domain/messages/consolidacion';
import type { Seguimiento } from '../../domain/seguimiento';
import type { Consolidated, ConsolidateRequest } from '../../workbook/consolidateCopies';
import type { Verb } from '../../workbook/inWorkbook';
import { useFileReading, type FileReader, type FileReading } from '../kit/useFileReading';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

export interface Copies extends Pick<FileReading<CopyFile>, 'progress' | 'problem' | 'stop'> {
  /** Read and not consolidated yet. */
  readonly files: readonly CopyFile[];
  /** What consolidating them would do with the workbook as it is now; `null` until it was compared. */
  readonly plan: Consolidated | null;
  readonly add: (chosen: readonly File[]) => Promise<void>;
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
  const { progress, problem, read, stop } = useFileReading(loadReader, texts);
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

const loadReader = async (): Promise<FileReader<CopyFile>> =>
  (await import(/* webpackChunkName: "on-demand-read-copies" */ '../../files/readCopy')).readCopies;

/** The comparison comes with the first copy. */
function consolidating(request: ConsolidateRequest): Verb<Consolidated> {
  return async (context) => {
    const { consolidateCopies } = await import(
      /* webpackChunkName: "on-demand-consolidate" */ '../../workbook/consolidateCopies'
    );
    return consolidateCopies(context, request);
  };
}
