/** The sample's deliveries of a month, made from the data tables that «preparar» left in a folder. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Periodo } from '../../src/domain/records';
import { fillIn, openDataTable, type DataTableBook } from './dataTableBook';
import { DELIVERIES, type Delivery } from './deliveries';
import { readSampleYear } from './sample';

export interface MadeDelivery extends Delivery {
  readonly path: string;
}

/**
 * Writes each file in `folder`, made if missing, and gives them in the order in which they come.
 * @param tablesFolder the workbooks of that month, whatever their names
 * @throws Error when a table that the sample delivers was not prepared
 */
export async function makeDeliveries(
  mes: Periodo,
  tablesFolder: string,
  folder: string,
): Promise<readonly MadeDelivery[]> {
  const year = await readSampleYear();
  const tables = await preparedTables(tablesFolder, mes);
  await mkdir(folder, { recursive: true });
  const made: MadeDelivery[] = [];
  for (const delivery of DELIVERIES[mes] ?? []) {
    const table = tables.get(delivery.dependencia);
    if (table === undefined) throw new Error(`Falta la tabla de datos de ${delivery.dependencia} de ${mes}.`);
    const book = await openDataTable(table);
    fillIn(book, year);
    for (const change of delivery.changes) change(book);
    const path = join(folder, delivery.archivo);
    await writeFile(path, await delivery.wrap(book));
    made.push({ ...delivery, path });
  }
  return made;
}

async function preparedTables(folder: string, mes: Periodo): Promise<ReadonlyMap<string, Uint8Array>> {
  const tables = new Map<string, Uint8Array>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.xlsx')) continue;
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const book: DataTableBook = await openDataTable(bytes);
    if (book.mes === mes) tables.set(book.dependencia, bytes);
  }
  return tables;
}
