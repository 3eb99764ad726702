import type { CellValue } from '../../domain/cell';
import { shownValue, type CellChange } from '../../domain/changes';
import { cambiosRegister } from '../../domain/registers';
import type { Libro } from '../read/readLibro';
import { appendRows } from './appendRows';
import type { BlockWriter } from './blockWriter';
import { columnsInPlace, registerColumns, rowInPlace } from './columnsInPlace';
import { ensureRegister } from './ensureRegister';
import { placeKey, type FormulasByPlace } from './formulasUnder';

/** A verb as Cambios names it, and the day it ran. */
export interface Authorship {
  readonly accion: string;
  readonly fecha: number;
}

/** Tells each change in Cambios; of a cell that was calculated, its formula. Queues; the caller sends. */
export async function recordChanges(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  changes: readonly CellChange[],
  author: Authorship,
  formulas: FormulasByPlace = new Map(),
): Promise<void> {
  if (changes.length === 0) return;
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
