import type { CellValue } from '../../domain/cell';
import { shownValue, type CellChange } from '../../domain/changes';
import { cambiosRegister } from '../../domain/registers';
import type { Libro } from '../read/readLibro';
import { appendRows } from './appendRows';
import type { BlockWriter } from './blockWriter';
import { columnsInPlace, registerColumns, rowInPlace } from './columnsInPlace';
import { ensureRegister } from './ensureRegister';
import { formulasUnder, placeKey, type FormulasByPlace } from './formulasUnder';
import { joinRows, type PlacedRow } from './joinRows';

/** A verb as Cambios names it, and the day it ran. */
export interface Authorship {
  readonly accion: string;
  readonly fecha: number;
}

/**
 * Writes the cells that change and nothing else, then tells each of them in Cambios: of a cell that was calculated, its
 * formula. Asks which were before writing; then queues, and the caller sends.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  changes: readonly CellChange[],
  author: Authorship,
): Promise<void> {
  if (changes.length === 0) return;
  const formulas = await formulasUnder(context, writer, changes);
  for (const { hoja, sheetColumn, cells } of changedColumns(changes)) {
    for (const run of joinRows(cells, 1)) {
      await writer.values({ sheet: hoja, row: run.row, column: sheetColumn }, run.rows);
    }
  }
  await recordChanges(context, writer, libro, changes, formulas, author);
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
  formulas: FormulasByPlace,
  author: Authorship,
): Promise<void> {
  const table = await ensureRegister(context, writer, libro, cambiosRegister);
  const columns = columnsInPlace(registerColumns(cambiosRegister), table);
  const rows = changes.map((change) =>
    rowInPlace(columns, {
      fecha: author.fecha,
      accion: author.accion,
      hoja: change.hoja,
      celda: change.celda,
      clave: change.clave,
      columna: change.columna,
      antes: shownBefore(change, formulas.get(placeKey(change))),
      despues: shownValue(change.despues, change.tipo),
      motivo: change.motivo,
    }),
  );
  await appendRows(context, writer, table, columns, rows);
}

/** A formula can be put back by copying its text; what it showed alone could not. */
function shownBefore({ antes, tipo }: CellChange, formula: string | undefined): CellValue {
  const shown = shownValue(antes, tipo);
  return formula === undefined ? shown : `${formula} → ${shown}`;
}
