import { refuse } from '../hostError';
import { record, text, word } from '../wire/arguments';
import { checkedFormula } from './cellInput';
import { formulaArea, findName } from './resolveName';
import type { Sheet, Workbook } from './model';

type Rule = Readonly<Record<string, unknown>>;

const COMPARISONS = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** Excel's limit of a list written out; longer ones make a file that Excel repairs. */
const MAX_LIST_LENGTH = 255;

/** Office.js's `DataValidationType` of a rule; `None` for one without criteria. */
export function ruleType(rule: Rule): string {
  const kind = kindOf(rule);
  return kind === null ? 'None' : kind.slice(0, 1).toUpperCase() + kind.slice(1);
}

/** The one kind of criteria that a rule holds. */
export function kindOf(rule: Rule): string | null {
  return ['list', 'custom', ...COMPARISONS].find((kind) => isPresent(rule[kind])) ?? null;
}

/** Fails with `InvalidArgument` for what Excel would not take: no kind or two, bad formulas, a list too long. */
export function checkedRule(workbook: Workbook, sheet: Sheet, rule: Rule): Record<string, unknown> {
  const kinds = Object.keys(rule).filter((kind) => isPresent(rule[kind]));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) refuse('InvalidArgument', 'A rule has criteria of one kind.');
  const criteria = record(rule[kind], kind);
  if (kind === 'list') return { list: checkedList(workbook, sheet, criteria) };
  if (kind === 'custom') return { custom: { formula: formula(criteria['formula']) } };
  const comparison = word(kind, COMPARISONS, 'rule');
  return { [comparison]: checkedComparison(criteria) };
}

function checkedList(workbook: Workbook, sheet: Sheet, criteria: Rule): Record<string, unknown> {
  const source = text(criteria['source'], 'source');
  const inCellDropDown = criteria['inCellDropDown'] !== false;
  if (source === '') refuse('InvalidArgument', 'The list has no source.');
  if (!source.startsWith('=')) {
    if (source.length > MAX_LIST_LENGTH)
      refuse('InvalidArgument', 'A list written out has at most 255 characters.');
    return { inCellDropDown, source };
  }
  // A structured reference is not taken here; the name of a range, or INDIRECT, is.
  const isPlain = /^=[^()]+$/.test(source);
  const name = source.slice(1);
  const isKnown =
    findName(workbook, sheet, name) !== undefined || formulaArea(workbook, sheet, source) !== null;
  if (isPlain && (source.includes('[') || !isKnown))
    refuse('InvalidArgument', `${source} is not the source of a list.`);
  return { inCellDropDown, source: checkedFormula(source) };
}

function checkedComparison(criteria: Rule): Record<string, unknown> {
  const operator = word(criteria['operator'], OPERATORS, 'operator');
  const formula1 = operand(criteria['formula1'], 'formula1');
  if (operator !== 'Between' && operator !== 'NotBetween') return { formula1, operator };
  return { formula1, formula2: operand(criteria['formula2'], 'formula2'), operator };
}

function operand(value: unknown, name: string): string | number {
  if (typeof value === 'number') return value;
  const written = text(value, name);
  if (written === '') refuse('InvalidArgument', `${name} is missing.`);
  return written.startsWith('=') ? checkedFormula(written) : written;
}

function formula(value: unknown): string {
  const written = text(value, 'formula');
  return written.startsWith('=') && written.length > 1
    ? checkedFormula(written)
    : refuse('InvalidArgument', 'A custom rule is a formula.');
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
