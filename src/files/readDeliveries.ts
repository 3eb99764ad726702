/** Reads what liaisons sent. */
import type { DeliveryFile } from '../domain/indicadores/recoleccion/recepcion/delivery';
import { readEach, type ChosenFile, type ReadingWatch } from './readEach';
import { readTableFile } from './readTableFile';

/**
 * One per file, in order; whatever a file holds, it gives an answer. `null` if it was stopped.
 * @throws what `bytes()` throws, when a file is no longer there
 */
export function readDeliveries(
  files: readonly ChosenFile[],
  watch: ReadingWatch = {},
): Promise<readonly DeliveryFile[] | null> {
  return readEach(files, watch, readDelivery);
}

async function readDelivery(archivo: string, bytes: Uint8Array): Promise<DeliveryFile> {
  const table = await readTableFile(archivo, bytes);
  return table.ok ? { archivo, sheets: table.sheets } : { archivo, problem: table.problem };
}
