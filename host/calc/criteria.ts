import { BLANK, BOOLEAN, ERROR, NUMBER, STRING, type EngineScalar } from './engineValues';

export type CellTest = (cell: EngineScalar) => boolean;

type Order = '<' | '<=' | '>' | '>=';

/**
 * The test that a criterion of COUNTIF and its family stands for: `5`, `">=5"`, `"<>interna"`, `"A-*"`.
 * `null` when its meaning depends on the regional settings of Windows (`">=01/03/2026"`) or Excel documents none (`">"`).
 *
 * Source: Microsoft's pages of COUNTIF, COUNTIFS and SUMIFS. An empty criterion cell means 0; order operators look
 * only at cells of the criterion's own kind, so that a blank cell is never 0.
 */
export function criterionTest(criterion: EngineScalar): CellTest | null {
  switch (criterion.kind) {
    case BLANK:
      return equalsNumber(0);
    case NUMBER:
      return equalsNumber(criterion.value);
    case BOOLEAN:
      return equalsBoolean(criterion.value);
    case ERROR:
      return equalsError(criterion.code);
    case STRING:
      return textCriterionTest(criterion.value);
  }
}

function textCriterionTest(criterion: string): CellTest | null {
  const [, operator = '', operand = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (operator === '') return operand === '' ? isEmptyText : equalityTest(operand);
  if (operator === '=') return operand === '' ? isBlank : equalityTest(operand);
  if (operator === '<>') {
    const test = operand === '' ? isBlank : equalityTest(operand);
    return test === null ? null : (cell) => !test(cell);
  }
  return isOrder(operator) ? orderTest(operator, operand) : null;
}

function isOrder(operator: string): operator is Order {
  return ['<', '<=', '>', '>='].includes(operator);
}

function isBlank(cell: EngineScalar): boolean {
  return cell.kind === BLANK;
}

/** Also a formula that shows nothing. */
function isEmptyText(cell: EngineScalar): boolean {
  return cell.kind === BLANK || (cell.kind === STRING && cell.value === '');
}

function equalityTest(operand: string): CellTest | null {
  if (isRegional(operand)) return null;
  const number = parseNumber(operand);
  if (number !== null) return equalsNumber(number);
  const boolean = parseBoolean(operand);
  if (boolean !== null) return equalsBoolean(boolean);
  if (ERROR_CODE.test(operand)) return equalsError(operand.toUpperCase());
  return matchesPattern(operand);
}

function orderTest(order: Order, operand: string): CellTest | null {
  if (operand === '' || isRegional(operand)) return null;
  const holds = comparison(order);
  const number = parseNumber(operand);
  if (number !== null) return (cell) => cell.kind === NUMBER && holds(cell.value - number);
  const boolean = parseBoolean(operand);
  if (boolean !== null) return (cell) => cell.kind === BOOLEAN && holds(Number(cell.value) - Number(boolean));
  return (cell) => cell.kind === STRING && holds(COLLATOR.compare(cell.value, operand));
}

/** Texts stand in the order of the language, without regard to case. */
const COLLATOR = new Intl.Collator('es', { sensitivity: 'accent' });

function comparison(order: Order): (difference: number) => boolean {
  switch (order) {
    case '<':
      return (difference) => difference < 0;
    case '<=':
      return (difference) => difference <= 0;
    case '>':
      return (difference) => difference > 0;
    case '>=':
      return (difference) => difference >= 0;
  }
}

/** Excel also takes a number kept as text for that number; LibreOffice does not. */
function equalsNumber(number: number): CellTest {
  return (cell) =>
    (cell.kind === NUMBER && cell.value === number) ||
    (cell.kind === STRING && parseNumber(cell.value) === number);
}

function equalsBoolean(boolean: boolean): CellTest {
  return (cell) => cell.kind === BOOLEAN && cell.value === boolean;
}

function equalsError(code: string): CellTest {
  return (cell) => cell.kind === ERROR && cell.code === code;
}

/** `*` any text, `?` one character, `~` before them the character itself. Only texts match. */
function matchesPattern(pattern: string): CellTest {
  const source = pattern.replace(/~([*?~])|[*?]|[\\^$.+()[\]{}|/-]/g, (found, literal?: string) => {
    if (literal !== undefined) return literal === '~' ? '~' : `\\${literal}`;
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
  const expression = new RegExp(`^${source}$`, 'is');
  return (cell) => cell.kind === STRING && expression.test(cell.value);
}

const ERROR_CODE = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|CALC!|SPILL!)$/i;

/** Dates and hours as people write them, which each computer reads in its own order. */
function isRegional(operand: string): boolean {
  return (
    parseIsoDate(operand) === null &&
    /^\s*(?:\d{1,4}([/-])\d{1,2}\1\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?)\s*$/.test(operand)
  );
}

/** A number, a percentage or a date of ISO 8601, which mean the same on every computer. */
function parseNumber(text: string): number | null {
  const [, digits, percent] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%)?\s*$/i.exec(text) ?? [];
  if (digits === undefined) return parseIsoDate(text);
  return percent === undefined ? Number(digits) : Number(digits) / 100;
}

/** As a serial of the 1900 system. */
function parseIsoDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + UNIX_EPOCH_SERIAL;
}

const UNIX_EPOCH_SERIAL = 25_569;

function parseBoolean(text: string): boolean | null {
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : null;
}
