import { columnLetters } from '../workbook/address';
import { COLUMN_COUNT, ROW_COUNT } from '../workbook/area';
import type { Cell, Sheet } from '../workbook/model';
import type { PreflightProblem } from './problems';

/** Excel's specifications and limits. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

export function cellProblems(sheet: Sheet): PreflightProblem[] {
  const problems: PreflightProblem[] = [];
  for (const [row, columns] of sheet.rows) {
    for (const [column, cell] of columns) {
      const problem = cellProblem(cell, sheet.name, row, column);
      if (problem !== null) problems.push(problem);
    }
  }
  return problems;
}

function cellProblem(
  { value, formula }: Cell,
  sheet: string,
  row: number,
  column: number,
): PreflightProblem | null {
  if (!isIndex(row, ROW_COUNT) || !isIndex(column, COLUMN_COUNT))
    return { kind: 'cellOutsideSheet', sheet, row, column };
  const at = (): { sheet: string; cell: string } => ({ sheet, cell: `${columnLetters(column)}${row + 1}` });
  if (typeof value === 'string' && value.length > TEXT_LIMIT)
    return { kind: 'textTooLong', ...at(), length: value.length };
  if (typeof value === 'number' && !Number.isFinite(value)) return { kind: 'numberNotFinite', ...at() };
  if (formula !== undefined && formula.length > FORMULA_LIMIT)
    return { kind: 'formulaTooLong', ...at(), length: formula.length };
  return null;
}

function isIndex(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}
