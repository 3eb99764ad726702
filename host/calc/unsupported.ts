import { parse, tokenize } from '@cj-tech-master/excelts/formula';

type Node = ReturnType<typeof parse>;

/** The engine's tags of syntax nodes, which its entry point exports as types only. */
const STRING = 2;
const NUMBER = 1;
const RANGE = 6;
const CALL = 9;
const ARRAY = 10;
const COLUMN_RANGE = 13;
const ROW_RANGE = 14;
const STRUCTURED = 15;

/** First criterion and the step to the next; the engine compares with the first element of a list and forgets the rest. */
const CRITERIA: Readonly<Record<string, { readonly first: number; readonly step: number }>> = {
  SUMIF: { first: 1, step: 99 },
  COUNTIF: { first: 1, step: 99 },
  AVERAGEIF: { first: 1, step: 99 },
  COUNTIFS: { first: 1, step: 2 },
  SUMIFS: { first: 2, step: 2 },
  AVERAGEIFS: { first: 2, step: 2 },
  MAXIFS: { first: 2, step: 2 },
  MINIFS: { first: 2, step: 2 },
};
/** Where the weekend stands; the engine reads masks such as "0000011" wrongly. */
const WEEKEND_ARGUMENT = 2;

/**
 * Whether the engine would answer this formula with a wrong value instead of an error: several criteria in one
 * argument, weekends as a mask, locale codes in TEXT. Found by comparing it with LibreOffice.
 */
export function isMiscalculated(formula: string): boolean {
  // Parsing costs more than the rest; only these functions can be concerned.
  if (!/(?:IFS?|\.INTL|TEXT)\(/i.test(formula)) return false;
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
  const criteria = CRITERIA[function_];
  if (criteria !== undefined) {
    return args.some(
      (arg, index) =>
        (index - criteria.first) % criteria.step === 0 && index >= criteria.first && isSeveral(arg),
    );
  }
  if (function_ === 'NETWORKDAYS.INTL' || function_ === 'WORKDAY.INTL') {
    const weekend = args[WEEKEND_ARGUMENT];
    return weekend !== undefined && tag(weekend) !== NUMBER;
  }
  const format = args[1];
  return (
    function_ === 'TEXT' &&
    format !== undefined &&
    tag(format) === STRING &&
    'value' in format &&
    /\[\$/.test(String(format.value))
  );
}

function isSeveral(node: Node): boolean {
  if ('start' in node && 'end' in node)
    return node.start.col !== node.end.col || node.start.row !== node.end.row;
  if ('specials' in node)
    return !node.specials.some((special) => /this row/i.test(special) || special === '@');
  return [RANGE, ARRAY, COLUMN_RANGE, ROW_RANGE, STRUCTURED].includes(tag(node));
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
