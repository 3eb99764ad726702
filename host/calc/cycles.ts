import type { Cell, Sheet, Workbook } from '../workbook/model';
import { precedentFinder, type Precedent } from './precedents';

interface FormulaCell {
  readonly cell: Cell;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula cells that close a circle of references: without them no formula depends on itself. The engine would
 * give them numbers that depend on where it began; Excel warns and shows 0.
 */
export function cellsClosingCycles(model: Workbook): Set<Cell> {
  const formulas = indexFormulas(model);
  const precedents = precedentFinder(model);
  const next = (from: FormulaCell): Generator<FormulaCell> =>
    formulasIn(formulas, precedents(from.cell.formula ?? '', from));
  const closing = new Set<Cell>();
  const open = new Set<Cell>();
  const done = new Set<Cell>();
  for (const start of allFormulas(formulas)) {
    if (done.has(start.cell)) continue;
    // By hand and not by recursion: a running balance leans on as many cells as it has rows.
    const path = [{ at: start, ahead: next(start) }];
    open.add(start.cell);
    for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
      const step = current.ahead.next();
      if (step.done === true) {
        open.delete(current.at.cell);
        done.add(current.at.cell);
        path.pop();
      } else if (open.has(step.value.cell)) closing.add(current.at.cell);
      else if (!done.has(step.value.cell)) {
        open.add(step.value.cell);
        path.push({ at: step.value, ahead: next(step.value) });
      }
    }
  }
  return closing;
}

/** The formulas of each sheet by column, from the top. */
type FormulaIndex = ReadonlyMap<Sheet, ReadonlyMap<number, readonly FormulaCell[]>>;

function indexFormulas({ sheets }: Workbook): FormulaIndex {
  return new Map(
    sheets.map((sheet) => {
      const byColumn = new Map<number, FormulaCell[]>();
      for (const [row, columns] of [...sheet.rows].sort(([a], [b]) => a - b)) {
        for (const [column, cell] of columns) {
          if (cell.formula === undefined) continue;
          const cells = byColumn.get(column) ?? [];
          byColumn.set(column, cells);
          cells.push({ cell, sheet, row, column });
        }
      }
      return [sheet, byColumn];
    }),
  );
}

function* allFormulas(index: FormulaIndex): Generator<FormulaCell> {
  for (const byColumn of index.values()) for (const cells of byColumn.values()) yield* cells;
}

function* formulasIn(index: FormulaIndex, areas: readonly Precedent[]): Generator<FormulaCell> {
  for (const { sheet, area } of areas) {
    for (const [column, cells] of index.get(sheet) ?? []) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      for (let at = firstFrom(cells, area.row); at < cells.length; at++) {
        const found = cells[at];
        if (found === undefined || found.row >= area.row + area.rowCount) break;
        yield found;
      }
    }
  }
}

/** The position of the first formula at or below a row, by halves. */
function firstFrom(cells: readonly FormulaCell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
