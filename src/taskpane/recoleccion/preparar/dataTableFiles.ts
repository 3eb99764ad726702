import type { DataTable } from '../../../domain/indicadores/recoleccion/dataTable';
import type { ZipPart } from '../../../files/zipWriter';
import type { Verb } from '../../../workbook/inWorkbook';
import { openDataTable } from '../../../workbook/openDataTable';
import { done, type Outcome } from '../../../workbook/result';
import { breathe } from '../../../workbook/work';
import { saveFile } from '../../kit/saveFile';

export interface NamedTable {
  readonly table: DataTable;
  /** With its extension. */
  readonly archivo: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function openTable(table: DataTable): Promise<Outcome<null>> {
  const { writeDataTable } = await writer();
  return openDataTable(await writeDataTable(table));
}

/** Gives the file to the browser to save; the name under which it is. */
export async function saveTable({ table, archivo }: NamedTable): Promise<Outcome<string>> {
  const { writeDataTable } = await writer();
  saveFile(archivo, await writeDataTable(table), XLSX);
  return done(archivo);
}

/** All in one compressed folder: browsers stop a page that saves one file after another. */
export function saveAll(tables: readonly NamedTable[], archivo: string): Verb<string> {
  return async (context) => {
    const [{ writeDataTable }, { writeZip }] = await Promise.all([
      writer(),
      import(/* webpackChunkName: "on-demand-zip" */ '../../../files/zipWriter'),
    ]);
    const parts: ZipPart[] = [];
    for (const { table, archivo: name } of tables) {
      parts.push({ name, content: await writeDataTable(table) });
      await breathe(context, parts.length, tables.length);
    }
    saveFile(archivo, await writeZip(parts), 'application/zip');
    return done(archivo);
  };
}

/** It brings the codec of workbooks, which nobody needs until they ask for a file. */
const writer = () => import(/* webpackChunkName: "on-demand-data-table" */ '../../../files/dataTableFile');
