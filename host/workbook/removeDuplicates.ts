import { lastRow } from './area';
import { cellAt } from './cells';
import { moveFormula } from './moveFormula';
import type { Area, Cell, Sheet } from './model';

/** Keeps the first of each set of rows that are alike in the key columns; the rest of the range moves up. */
export function removeDuplicateRows(
  sheet: Sheet,
  area: Area,
  keys: readonly number[],
  includesHeader: boolean,
): { readonly removed: number; readonly uniqueRemaining: number } {
  const first = includesHeader ? area.row + 1 : area.row;
  const seen = new Set<string>();
  const kept: { readonly row: number; readonly cells: readonly (Cell | undefined)[] }[] = [];
  for (let row = first; row <= lastRow(area); row += 1) {
    const key = JSON.stringify(keys.map((column) => comparable(cellAt(sheet, row, area.column + column))));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push({
      row,
      cells: Array.from({ length: area.columnCount }, (_, c) => cellAt(sheet, row, area.column + c)),
    });
  }
  for (let row = first; row <= lastRow(area); row += 1) {
    const source = kept[row - first];
    for (let offset = 0; offset < area.columnCount; offset += 1) {
      putCell(sheet, row, area.column + offset, source?.cells[offset], row - (source?.row ?? row));
    }
  }
  const total = lastRow(area) - first + 1;
  return { removed: total - kept.length, uniqueRemaining: kept.length };
}

/** Texts are alike whatever their case. */
function comparable(cell: Cell | undefined): unknown {
  const value = cell?.value;
  return typeof value === 'string' ? value.toLowerCase() : (value ?? null);
}

function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined, moved: number): void {
  const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
  if (cell === undefined) cells.delete(column);
  else
    cells.set(
      column,
      cell.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, moved, 0) },
    );
  if (cells.size > 0) sheet.rows.set(row, cells);
  else sheet.rows.delete(row);
}
