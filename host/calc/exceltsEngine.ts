import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { mapUnquoted } from '../workbook/formulaPieces';
import type { Cell, CellError, CellScalar, Workbook } from '../workbook/model';
import { cellsClosingCycles } from './cycles';
import { spreadElementwise } from './elementwise';
import { engineWorkbook, type FormulaTexts } from './engineWorkbook';
import { engineFunctions } from './functions';
import type { FormulaEngine } from './formulaEngine';
import { isMiscalculated } from './unsupported';

/** Excel's own error for a calculation that it does not support. */
const NOT_COMPUTED: CellError = { error: '#CALC!' };
const SPILL: CellError = { error: '#SPILL!' };

/** The engine forgets formulas beyond 10,000 different texts, and takes their cells for blank. */
const TEXTS_PER_PASS = 8_000;

/** The formulas of a workbook through `@cj-tech-master/excelts`. */
export const exceltsEngine: FormulaEngine = {
  calculate(model: Workbook, now: number): void {
    const passes = planPasses(model);
    const functions = engineFunctions(now);
    const runPass = (texts: FormulaTexts): Cell[] => calculatePass(model, texts, functions);
    const [only, ...others] = passes;
    if (only === undefined) return;
    if (others.length === 0) runPass(only);
    else sweepUntilStable(passes, runPass);
  },
};

/**
 * Which formulas each pass computes, by cell, as texts the engine understands. Formulas that it would answer wrongly,
 * or that depend on themselves, are in none: they get their error here.
 */
function planPasses(model: Workbook): FormulaTexts[] {
  const passOfText = new Map<string, number | null>();
  const passes: Map<Cell, string>[] = [];
  const textOf = new Map<string, string>();
  const expand = tableNameExpander(model);
  const closing = cellsClosingCycles(model);
  let seen = 0;
  for (const cell of formulaCells(model)) {
    const formula = cell.formula ?? '';
    if (!passOfText.has(formula)) {
      passOfText.set(formula, isMiscalculated(formula) ? null : Math.floor(seen++ / TEXTS_PER_PASS));
    }
    const pass = closing.has(cell) ? null : (passOfText.get(formula) ?? null);
    if (pass === null) cell.value = NOT_COMPUTED;
    else {
      passes[pass] ??= new Map();
      const text = textOf.get(formula) ?? spreadElementwise(expand(formula));
      textOf.set(formula, text);
      passes[pass].set(cell, text);
    }
  }
  return passes;
}

/** The engine knows `Tabla[#Data]` but not `Tabla` alone, which means the same. */
function tableNameExpander({ sheets }: Workbook): (formula: string) => string {
  const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name.replace(/[\\.]/g, '\\$&')));
  if (names.length === 0) return (formula) => formula;
  const alone = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.\\\]!])(${names.join('|')})(?![\p{L}\p{N}_.\\[(!])`,
    'giu',
  );
  return (formula) => mapUnquoted(formula, (text) => text.replace(alone, '$1[#Data]'));
}

/** In each pass the formulas of the others stand as the values they have so far; without cycles this settles. */
function sweepUntilStable(passes: readonly FormulaTexts[], runPass: (texts: FormulaTexts) => Cell[]): void {
  let changed: Cell[] = [];
  for (let sweep = 0; sweep <= passes.length; sweep++) {
    changed = passes.flatMap(runPass);
    if (changed.length === 0) return;
  }
  for (const cell of changed) cell.value = NOT_COMPUTED;
}

type Functions = ReturnType<typeof engineFunctions>;

/** Computes the formulas of one pass; gives the cells whose value it changed. */
function calculatePass(model: Workbook, texts: FormulaTexts, functions: Functions): Cell[] {
  const { workbook, answers, spilled } = engineWorkbook(model, texts, functions);
  calculateFormulas(workbook);
  return [...texts.keys()].filter((cell) => {
    const before = cell.value;
    const after = spilled.has(cell) ? SPILL : valueOf(answers.get(cell));
    if (after === undefined) delete cell.value;
    else cell.value = after;
    return !isSameValue(before, after);
  });
}

function valueOf(answer: CellScalar | null | undefined): CellScalar | undefined {
  if (answer === undefined) return NOT_COMPUTED;
  // A reference to a blank cell gives 0 in Excel, and the engine says blank.
  if (answer === null) return 0;
  return answer === '' ? undefined : answer;
}

function isSameValue(a: CellScalar | undefined, b: CellScalar | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.error === b.error : Object.is(a, b);
}

function* formulaCells(model: Workbook): Generator<Cell> {
  for (const { rows } of model.sheets) {
    for (const columns of rows.values()) {
      for (const cell of columns.values()) if (cell.formula !== undefined) yield cell;
    }
  }
}
