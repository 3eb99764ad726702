import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { criterionTest } from './criteria';
import { BLANK_VALUE, STRING as TEXT_VALUE } from './engineValues';

type Node = ReturnType<typeof parse>;

/** The engine's tags of syntax nodes, which its entry point exports as types only. */
const STRING = 2;
const NUMBER = 1;
const OPERATION = 7;
const RANGE = 6;
const CALL = 9;
const ARRAY = 10;
const COLUMN_RANGE = 13;
const ROW_RANGE = 14;
const STRUCTURED = 15;

/** Where the weekend stands; the engine reads masks such as "0000011" wrongly. */
const WEEKEND_ARGUMENT = 2;

/**
 * Whether the engine would answer this formula with a wrong value instead of an error: weekends as a mask,
 * locale codes in TEXT, blank cells of whole columns,
 * several addresses at once in functions that give or look at cells. Found by comparing it with LibreOffice.
 */
export function isMiscalculated(formula: string): boolean {
  // Parsing costs more than the rest; only these functions can be concerned.
  if (!/(?:\.INTL|TEXT|COUNTIFS?|COUNTBLANK|OFFSET|INDIRECT|ISFORMULA)\(/i.test(formula)) return false;
  try {
    return callsIn(parse(tokenize(formula.replace(/^=/, '')))).some(isMiscalculatedCall);
  } catch {
    return false; // What the engine cannot parse it answers with an error itself.
  }
}

interface Call {
  readonly name: string;
  readonly args: readonly Node[];
}

function isMiscalculatedCall({ name, args }: Call): boolean {
  const function_ = name.toUpperCase().replace(/^_XLFN\./, '');
  if (function_ === 'NETWORKDAYS.INTL' || function_ === 'WORKDAY.INTL') {
    const weekend = args[WEEKEND_ARGUMENT];
    return weekend !== undefined && tag(weekend) !== NUMBER;
  }
  if (function_ === 'COUNTBLANK') return args.some(isWhole);
  if (function_ === 'COUNTIF' || function_ === 'COUNTIFS') {
    // One criterion that blanks do not meet is enough.
    return args.some(isWhole) && args.every((arg, index) => index % 2 === 0 || isMetByBlanks(arg));
  }
  if (['INDIRECT', 'ISFORMULA', 'FORMULATEXT'].includes(function_)) return args.some(isSeveral);
  if (function_ === 'OFFSET') return args.slice(1).some(isSeveral);
  const format = args[1];
  return (
    function_ === 'TEXT' &&
    format !== undefined &&
    tag(format) === STRING &&
    'value' in format &&
    /\[\$/.test(String(format.value))
  );
}

/** Of such columns and rows the engine hands over the cells down to the last one written. */
function isWhole(node: Node): boolean {
  return tag(node) === COLUMN_RANGE || tag(node) === ROW_RANGE;
}

/** Of ranges, and of what is computed from them value by value: `ROW(A1:A9)-1`. */
function isSeveral(node: Node): boolean {
  if ('specials' in node)
    return !node.specials.some((special) => /this row/i.test(special) || special === '@');
  if ([RANGE, ARRAY, COLUMN_RANGE, ROW_RANGE, STRUCTURED].includes(tag(node))) return true;
  if (tag(node) === CALL && 'args' in node && !['ROW', 'COLUMN'].includes(node.name.toUpperCase()))
    return false;
  return childrenOf(node).some(isSeveral);
}

/** Of `""`, `"<>x"` and `"<>"&A2`; a criterion that comes from elsewhere is known only when it is computed. */
function isMetByBlanks(criterion: Node): boolean {
  if (tag(criterion) === STRING && 'value' in criterion)
    return criterionTest({ kind: TEXT_VALUE, value: String(criterion.value) })?.(BLANK_VALUE) === true;
  if (tag(criterion) !== OPERATION || !('left' in criterion)) return false;
  const { left } = criterion;
  return tag(left) === STRING && 'value' in left && String(left.value).startsWith('<>');
}

function callsIn(node: Node): Call[] {
  const inner = childrenOf(node).flatMap(callsIn);
  return tag(node) === CALL && 'args' in node ? [{ name: node.name, args: node.args }, ...inner] : inner;
}

function childrenOf(node: Node): readonly Node[] {
  if ('args' in node) return node.args;
  if ('left' in node) return [node.left, node.right];
  if ('operand' in node) return [node.operand];
  if ('areas' in node) return node.areas;
  return [];
}

/** The library's tags are a `const enum` that compilers working file by file cannot name. */
function tag(node: Node): number {
  return node.type;
}
