/** A file that was chosen; its bytes are asked for when its turn comes, so that only one is held at a time. */
export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export interface ReadingWatch {
  /** Stops between two files. */
  readonly signal?: AbortSignal;
  readonly onRead?: (done: number, total: number) => void;
}

/**
 * One after another, in order, without holding the page between two of them. `null` if it was stopped.
 * @throws what `bytes()` throws, when a file is no longer there
 */
export async function readEach<T>(
  files: readonly ChosenFile[],
  { signal, onRead }: ReadingWatch,
  read: (name: string, bytes: Uint8Array) => Promise<T>,
): Promise<readonly T[] | null> {
  const done: T[] = [];
  for (const file of files) {
    if (signal?.aborted === true) return null;
    done.push(await read(file.name, await file.bytes()));
    onRead?.(done.length, files.length);
    await nextTask();
  }
  return done;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
