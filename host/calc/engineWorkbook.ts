import type {
  CellLike,
  DefinedNameEntry,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { Cell, CellScalar, DefinedName, Sheet, Table, Workbook } from '../workbook/model';

/** The model as the engine wants it, 1-based, and what it answered for each formula cell. */
export interface EngineWorkbook {
  readonly workbook: WorkbookLike;
  readonly answers: ReadonlyMap<Cell, CellScalar | null>;
  /** Cells whose result did not fit in one cell. */
  readonly spilled: ReadonlySet<Cell>;
}

/** Tags of `CellLike.type`; any other number is a constant. */
export const FORMULA = 6;
const CONSTANT = 2;

/** The formulas to compute, as texts the engine understands. Other formula cells stand as the values they have. */
export type FormulaTexts = ReadonlyMap<Cell, string>;

type UserFunctions = NonNullable<WorkbookLike['userFunctions']>;

export function engineWorkbook(
  model: Workbook,
  texts: FormulaTexts,
  userFunctions: UserFunctions,
): EngineWorkbook {
  const answers = new Map<Cell, CellScalar | null>();
  const spilled = new Set<Cell>();
  const worksheets = model.sheets.map((sheet, index) =>
    engineSheet(sheet, index + 1, texts, answers, spilled),
  );
  const names = [
    ...model.names.map((name) => nameEntry(name)),
    ...model.sheets.flatMap((sheet, index) =>
      sheet.names.map((name) => ({ ...nameEntry(name), localSheetId: index })),
    ),
  ];
  const workbook: WorkbookLike = {
    worksheets,
    getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
    definedNames: { getAllEntries: () => names, getAllNames: () => names },
    userFunctions,
  };
  return { workbook, answers, spilled };
}

function nameEntry({ name, formula }: DefinedName): DefinedNameEntry {
  return { name, ranges: [formula.replace(/^=/, '')] };
}

function engineSheet(
  sheet: Sheet,
  id: number,
  texts: FormulaTexts,
  answers: Map<Cell, CellScalar | null>,
  spilled: Set<Cell>,
): WorksheetLike {
  const rows = new Map(
    [...sheet.rows].map(([row, cells]) => [row + 1, engineRow(sheet, row, cells, texts, answers)]),
  );
  for (const [row, { hidden }] of sheet.rowFormats) {
    if (hidden === true && !rows.has(row + 1))
      rows.set(row + 1, { hidden: true, eachCell: () => undefined, cells: new Map() });
  }
  let lastFormula: Cell | undefined;
  return {
    id,
    name: sheet.name,
    dimensions: dimensionsOf(sheet),
    eachRow: (...args: WithOptions<(row: RowLike, number: number) => void>) => {
      const visit = callbackOf(args);
      for (const [number, row] of rows) visit(row, number);
    },
    findCell: (row, column) => {
      lastFormula = sheet.rows.get(row - 1)?.get(column - 1);
      return rows.get(row)?.cells.get(column);
    },
    // Asked for only to spill the result just written into its neighbours.
    getCell: (row, column) => {
      if (lastFormula !== undefined) spilled.add(lastFormula);
      return { row, col: column, type: CONSTANT, model: {}, value: null, result: undefined };
    },
    getTables: () => sheet.tables.map((table) => ({ table: engineTable(table) })),
    mergedRegions: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      top: row + 1,
      left: column + 1,
      bottom: row + rowCount,
      right: column + columnCount,
    })),
  };
}

/** The engine passes options first or leaves them out; ours would change nothing. */
export type WithOptions<Callback> = [Callback] | [object, Callback];

export function callbackOf<Callback>(args: WithOptions<Callback>): Callback {
  return args.length === 1 ? args[0] : args[1];
}

type EngineRow = RowLike & { readonly cells: ReadonlyMap<number, CellLike> };

function engineRow(
  sheet: Sheet,
  row: number,
  cells: ReadonlyMap<number, Cell>,
  texts: FormulaTexts,
  answers: Map<Cell, CellScalar | null>,
): EngineRow {
  const engineCells = new Map<number, CellLike>();
  for (const [column, cell] of cells) {
    const text = texts.get(cell);
    if (text !== undefined)
      engineCells.set(column + 1, formulaCell(cell, text, row + 1, column + 1, answers));
    else if (cell.value !== undefined) {
      engineCells.set(column + 1, {
        row: row + 1,
        col: column + 1,
        type: CONSTANT,
        model: {},
        value: cell.value,
        result: undefined,
      });
    }
  }
  return {
    hidden: sheet.rowFormats.get(row)?.hidden === true,
    cells: engineCells,
    eachCell: (...args: WithOptions<(cell: CellLike, column: number) => void>) => {
      const visit = callbackOf(args);
      for (const [column, cell] of engineCells) visit(cell, column);
    },
  };
}

/** Hides the value of before: the engine keeps it, without a word, where it does not know a function. */
function formulaCell(
  cell: Cell,
  text: string,
  row: number,
  column: number,
  answers: Map<Cell, CellScalar | null>,
): CellLike {
  const formula = text.replace(/^=/, '');
  return {
    row,
    col: column,
    type: FORMULA,
    formula,
    model: { formula },
    value: null,
    get result(): CellLike['result'] {
      return undefined;
    },
    set result(answer: CellLike['result']) {
      answers.set(cell, answer === undefined || answer instanceof Date ? null : answer);
    },
  };
}

function dimensionsOf({ rows }: Sheet): WorksheetLike['dimensions'] {
  let bottom = 0;
  let right = 0;
  for (const [row, cells] of rows) {
    bottom = Math.max(bottom, row + 1);
    for (const column of cells.keys()) right = Math.max(right, column + 1);
  }
  return bottom === 0 || right === 0 ? null : { top: 1, left: 1, bottom, right };
}

function engineTable({ name, area, columns, showHeaders, showTotals }: Table): object {
  return {
    name,
    tl: { row: area.row + 1, col: area.column + 1 },
    columns: columns.map((column) => ({ name: column.name })),
    // Only their number is looked at.
    rows: Array.from({ length: area.rowCount - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0) }),
    headerRow: showHeaders,
    totalsRow: showTotals,
  };
}
