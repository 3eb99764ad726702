import type { CellValue } from '../../domain/cell';
import { shownValue, type CellChange } from '../../domain/changes';
import { cambiosRegister, type CambiosKey } from '../../domain/registers';
import type { Libro } from '../read/readLibro';
import { registerTableSheet } from '../sheets/formatSheet';
import { appendRows } from './appendRows';
import type { BlockWriter } from './blockWriter';

/** A verb as Cambios names it, and the day it ran. */
export interface Authorship {
  readonly accion: string;
  readonly fecha: number;
}

/**
 * Writes the changes cell by cell and nothing else, then tells each of them in Cambios. Neighbouring cells of a
 * column go in one call. Queues; the caller sends.
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
  for (const run of columnRuns(changes)) {
    await writer.values(
      { sheet: run.hoja, row: run.fila - 1, column: run.sheetColumn },
      run.values.map((value) => [value]),
    );
  }
  await recordChanges(context, writer, libro, [...changes, ...alreadyWritten], author);
}

interface Run {
  readonly hoja: string;
  readonly fila: number;
  readonly sheetColumn: number;
  readonly values: CellValue[];
}

/** Changes of consecutive rows of one column, joined. */
function columnRuns(changes: readonly CellChange[]): readonly Run[] {
  const ordered = [...changes].sort(
    (a, b) => a.hoja.localeCompare(b.hoja) || a.sheetColumn - b.sheetColumn || a.fila - b.fila,
  );
  const runs: Run[] = [];
  for (const { hoja, fila, sheetColumn, despues } of ordered) {
    const last = runs[runs.length - 1];
    const continues =
      last?.hoja === hoja && last.sheetColumn === sheetColumn && last.fila + last.values.length === fila;
    if (last && continues) last.values.push(despues);
    else runs.push({ hoja, fila, sheetColumn, values: [despues] });
  }
  return runs;
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
