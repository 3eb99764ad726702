/** Reads what liaisons sent, one file after another, without holding the page between two of them. */
import type { DeliveryFile } from '../domain/indicadores/recoleccion/recepcion/delivery';
import { readTableFile } from './readTableFile';

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
 * One per file, in order; whatever a file holds, it gives an answer. `null` if it was stopped.
 * @throws what `bytes()` throws, when a file is no longer there
 */
export async function readDeliveries(
  files: readonly ChosenFile[],
  { signal, onRead }: ReadingWatch = {},
): Promise<readonly DeliveryFile[] | null> {
  const read: DeliveryFile[] = [];
  for (const file of files) {
    if (signal?.aborted === true) return null;
    read.push(await readDelivery(file.name, await file.bytes()));
    onRead?.(read.length, files.length);
    await nextTask();
  }
  return read;
}

async function readDelivery(archivo: string, bytes: Uint8Array): Promise<DeliveryFile> {
  const table = await readTableFile(archivo, bytes);
  return table.ok ? { archivo, sheets: table.sheets } : { archivo, problem: table.problem };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
