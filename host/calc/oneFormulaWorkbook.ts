import type { CellLike, RowLike, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import type { EngineFunctions } from './engineValues';
import { callbackOf, FORMULA, type WithOptions } from './engineWorkbook';

/** The least that the engine takes for a workbook: one sheet, one cell, one formula (without `=`). */
export function oneFormulaWorkbook(formula: string, userFunctions: EngineFunctions): WorkbookLike {
  const cell: CellLike = {
    row: 1,
    col: 1,
    type: FORMULA,
    formula,
    model: { formula },
    value: null,
    result: undefined,
  };
  const sheet: WorksheetLike = {
    id: 1,
    name: 'S',
    dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
    eachRow: (...args: WithOptions<(row: RowLike, number: number) => void>) => callbackOf(args)(row, 1),
    findCell: () => cell,
    getCell: () => cell,
    getTables: () => [],
  };
  const row: RowLike = {
    hidden: false,
    eachCell: (...args: WithOptions<(cell: CellLike, column: number) => void>) => callbackOf(args)(cell, 1),
  };
  return { worksheets: [sheet], getWorksheet: () => sheet, userFunctions };
}
