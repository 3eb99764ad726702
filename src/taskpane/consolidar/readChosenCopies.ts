import type { CopyFile } from '../../domain/consolidation/copy';
import type { ReadingWatch } from '../../files/readDeliveries';

export interface ChosenCopies {
  readonly files: readonly CopyFile[];
  /** Names of those that the browser could not open: folders, files that moved or are only in the cloud. */
  readonly unopened: readonly string[];
}

/** Reads them one by one, in the page; the reader comes when it is first needed. `null` if it was stopped. */
export async function readChosenCopies(
  chosen: readonly File[],
  watch: ReadingWatch,
): Promise<ChosenCopies | null> {
  const { readCopies } = await import(/* webpackChunkName: "on-demand-read-copies" */ '../../files/readCopy');
  const unopened = new Set<number>();
  const read = await readCopies(
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
