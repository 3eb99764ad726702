import { cellText } from '../domain/cell';
import { problemas } from '../domain/messages/problemas';
import { toCellValue } from './read/readTables';
import { blocked, done, type Outcome } from './result';

export interface CellToSelect {
  readonly sheet: string;
  /** 1-based, where it was last seen. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** What tells the row from the others if it moved, and in which 0-based column it stands. */
  readonly clave?: { readonly value: string; readonly column: number };
}

/**
 * Takes the person to a cell: one request while its row is where it was. A row that moved is looked for by its clave.
 *
 * @returns the 1-based row that was selected
 */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet: name, row, column, clave }: CellToSelect,
): Promise<Outcome<{ readonly row: number }>> {
  const sheet = context.workbook.worksheets.getItem(name);
  const cellAt = (line: number, place: number) => sheet.getRangeByIndexes(line, place, 1, 1).untrack();
  // What somebody hid comes back into sight: it is what they asked to see.
  sheet.visibility = 'Visible';
  sheet.activate();
  cellAt(row - 1, column).select();
  const standing = clave && cellAt(row - 1, clave.column).load('values');
  await context.sync();
  if (!clave || !standing || textOf(standing.values[0]?.[0]) === clave.value) return done({ row });
  const claves = cellAt(0, clave.column).getEntireColumn().untrack().getUsedRange(true).untrack();
  claves.load('values,rowIndex');
  await context.sync();
  const place = claves.values.findIndex(([value]) => textOf(value) === clave.value);
  if (place === -1) return blocked(problemas.filaYaNoEsta(name, clave.value));
  cellAt(claves.rowIndex + place, column).select();
  await context.sync();
  return done({ row: claves.rowIndex + place + 1 });
}

function textOf(value: unknown): string {
  return cellText(toCellValue(value));
}
