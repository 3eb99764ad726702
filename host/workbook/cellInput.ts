import { refuse } from '../hostError';
import { dropIfEmpty, ensureCell, removeContent, cellAt } from './cells';
import { enterText, type TypingLanguage } from './enterText';
import type { Cell, Sheet } from './model';

/** Excel's limit of characters in a cell. */
const MAX_TEXT_LENGTH = 32_767;
/** Excel's limit of characters in a formula. */
const MAX_FORMULA_LENGTH = 8_192;

/**
 * Puts into a cell what Office.js's `values` or `formulas` says: `null` leaves it alone, `''` empties it, a text is
 * read as if somebody typed it. Fails with `InvalidArgument` for what no cell holds.
 */
export function inputCell(
  sheet: Sheet,
  row: number,
  column: number,
  input: unknown,
  thisYear: number,
  language: TypingLanguage = 'en-US',
): void {
  if (input === null || input === undefined) return;
  if (input === '') {
    emptyCell(sheet, row, column);
    return;
  }
  const cell = ensureCell(sheet, row, column);
  if (typeof input === 'string') inputText(cell, input, thisYear, language);
  else if (typeof input === 'number' && Number.isFinite(input)) inputScalar(cell, input);
  else if (typeof input === 'boolean') inputScalar(cell, input);
  else refuse('InvalidArgument', `A cell cannot hold ${JSON.stringify(input)}.`);
}

function emptyCell(sheet: Sheet, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return;
  removeContent(cell);
  dropIfEmpty(sheet, row, column);
}

/** A cell with the text format keeps digits and `=` as text. */
function inputText(cell: Cell, text: string, thisYear: number, language: TypingLanguage): void {
  if (text.length > MAX_TEXT_LENGTH) refuse('InvalidArgument', 'A cell holds at most 32,767 characters.');
  removeContent(cell);
  if (cell.numberFormat === '@') cell.value = text;
  else if (text.startsWith("'")) cell.value = text.slice(1);
  else if (text.startsWith('=') && text.length > 1) cell.formula = checkedFormula(text);
  else {
    const entered = enterText(text, thisYear, language);
    cell.value = entered.value;
    if (entered.numberFormat !== undefined && isGeneral(cell)) cell.numberFormat = entered.numberFormat;
  }
}

function inputScalar(cell: Cell, scalar: number | boolean): void {
  removeContent(cell);
  cell.value = cell.numberFormat === '@' ? String(scalar).toUpperCase() : scalar;
}

function isGeneral(cell: Cell): boolean {
  return cell.numberFormat === undefined || cell.numberFormat === 'General';
}

/** Excel refuses a formula that it cannot read; the host sees what balance of quotes and brackets shows. */
export function checkedFormula(formula: string): string {
  if (formula.length > MAX_FORMULA_LENGTH)
    refuse('InvalidArgument', 'A formula holds at most 8,192 characters.');
  if (!isBalanced(formula)) refuse('InvalidArgument', `The formula ${formula} is not well formed.`);
  return formula;
}

function isBalanced(formula: string): boolean {
  // A digit stands for each text: what follows an operator is still there.
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '0');
  if (/["]/.test(withoutTexts)) return false;
  // Inside a structured reference an apostrophe escapes the next character.
  const withoutColumns = withoutTexts.replace(/\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g, '');
  let depth = 0;
  for (const character of withoutColumns) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[(,+*/^&-]$/.test(withoutColumns.trim());
}
