import type { CellValue } from '../../domain/cell';
import { shownValue, type CellChange } from '../../domain/changes';
import { cambiosRegister, type CambiosKey } from '../../domain/registers';
import type { Libro } from '../read/readLibro';
import { registerTableSheet } from '../sheets/formatSheet';
import { appendRows } from './appendRows';
import type { BlockWriter } from './blockWriter';
import { joinRows, type PlacedRow } from './joinRows';

/** A verb as Cambios names it, and the day it ran. */
export interface Authorship {
  readonly accion: string;
  readonly fecha: number;
}

/**
 * Writes the cells that change and nothing else, then tells each of them in Cambios. Queues; the caller sends.
 *
 * @param alreadyWritten changes that the verb writes by itself and Cambios must tell too
 */
export async function applyChanges(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  changes: readonly CellChange[],
  author: Authorship,
  alreadyWritten: readonly CellChange[] = [],
): Promise<void> {
  for (const { hoja, sheetColumn, cells } of changedColumns(changes)) {
    for (const run of joinRows(cells, 1)) {
      await writer.values({ sheet: hoja, row: run.row, column: sheetColumn }, run.rows);
    }
  }
  await recordChanges(context, writer, libro, [...changes, ...alreadyWritten], author);
}

interface ChangedColumn {
  readonly hoja: string;
  readonly sheetColumn: number;
  readonly cells: PlacedRow[];
}

function changedColumns(changes: readonly CellChange[]): Iterable<ChangedColumn> {
  const columns = new Map<string, ChangedColumn>();
  for (const { hoja, fila, sheetColumn, despues } of changes) {
    const key = `${hoja}!${sheetColumn}`;
    const column = columns.get(key) ?? { hoja, sheetColumn, cells: [] };
    columns.set(key, column);
    column.cells.push({ row: fila - 1, values: [despues] });
  }
  return columns.values();
}

async function recordChanges(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  changes: readonly CellChange[],
  author: Authorship,
): Promise<void> {
  const table = libro.tables.get(cambiosRegister.table);
  if (!table || changes.length === 0) return;
  const rows = changes.map((change) => {
    const values: Readonly<Record<CambiosKey, CellValue>> = {
      fecha: author.fecha,
      accion: author.accion,
      hoja: change.hoja,
      celda: change.celda,
      clave: change.clave,
      columna: change.columna,
      antes: shownValue(change.antes, change.tipo),
      despues: shownValue(change.despues, change.tipo),
      motivo: change.motivo,
    };
    return cambiosRegister.columns.map(({ key }) => values[key]);
  });
  await appendRows(context, writer, table, registerTableSheet(cambiosRegister).columns, rows);
}
