import { formulaPieces } from '../workbook/formulaPieces';
import { ARRAY_MAKERS, ELEMENTWISE, PLACES, RANGE_MAKERS, REDUCING } from './functionShapes';

/** Prefix of the names under which the engine finds the versions that go through a range value by value. */
export const EACH = 'EACH.';
/** Name of the function that refuses results of several cells. */
export const ONE_CELL = 'ONE.CELL';

interface OpenCall {
  /** Without prefix, in capitals; empty for a mere parenthesis. */
  readonly name: string;
  /** Where in the output its name stands. */
  readonly at: number;
  argument: number;
  /** Any argument may be several values. */
  several: boolean;
  /** One of the arguments that it answers for value by value may be. */
  spreads: boolean;
  /** A function other than INDIRECT and OFFSET gave one of its arguments. */
  computed: boolean;
}

/**
 * The formula with the functions that meet several values under the names that go through them: the engine's own
 * answer for the first value alone (`SUMPRODUCT(--ISNUMBER(B1:B3))`). What may be several is told from the text;
 * where it turns out to be one value the answer is the same.
 */
export function spreadElementwise(formula: string): string {
  const root = openCall('', 0);
  const stack = [root];
  const output: string[] = [];
  let braces = 0;
  for (const { text, kind } of tokensOf(formula)) {
    const current = stack.at(-1) ?? root;
    output.push(text);
    if (kind === 'several') markSeveral(current);
    else if (kind === 'call') stack.push(openCall(text.slice(0, -1), output.length - 1));
    else if (text === '{') {
      braces++;
      markSeveral(current);
    } else if (text === '}') braces--;
    else if (text === ',' && braces === 0) current.argument++;
    else if (text === ')' && stack.length > 1) {
      stack.pop();
      const outer = stack.at(-1) ?? root;
      if (isSpread(current)) output[current.at] = `${EACH}${current.name}(`;
      if (current.name !== '') outer.computed ||= !RANGE_MAKERS.has(current.name);
      if (givesSeveral(current)) markSeveral(outer);
    }
  }
  const spread = output.join('');
  return root.several ? `${ONE_CELL}(${spread.replace(/^=/, '')})` : spread;
}

function openCall(name: string, at: number): OpenCall {
  const bare = name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
  return { name: bare, at, argument: 0, several: false, spreads: false, computed: false };
}

function markSeveral(call: OpenCall): void {
  call.several = true;
  call.spreads ||= ELEMENTWISE.get(call.name)?.(call.argument) === true;
}

function isSpread(call: OpenCall): boolean {
  return call.spreads || (PLACES.has(call.name) && call.several && !call.computed);
}

function givesSeveral(call: OpenCall): boolean {
  if (RANGE_MAKERS.has(call.name) || ARRAY_MAKERS.has(call.name)) return true;
  if (REDUCING.has(call.name)) return false;
  // A row or column of 0 gives the whole of it.
  return ELEMENTWISE.has(call.name) && call.name !== 'INDEX' ? call.spreads : call.several;
}

interface Token {
  readonly text: string;
  readonly kind: 'several' | 'call' | 'other';
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(\\!])`;
const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_:])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*[(!]?`;
const TOKEN = new RegExp(`${CELL}|${NUMBER}|${WORD}|.`, 'gisu');

function tokensOf(formula: string): Token[] {
  const pieces = formulaPieces(formula);
  return pieces.flatMap(({ kind, text }, index): Token[] => {
    if (kind === 'quoted') return [{ text, kind: 'other' }];
    if (kind === 'brackets') return [{ text, kind: isThisRow(text) ? 'other' : 'several' }];
    const words = text.match(TOKEN) ?? [];
    const isTable = pieces[index + 1]?.kind === 'brackets';
    return words.map((word, at) => ({
      text: word,
      kind: isTable && at === words.length - 1 ? 'other' : kindOf(word),
    }));
  });
}

/** A name may stand for a range; so may whatever has a colon. */
function kindOf(word: string): Token['kind'] {
  if (word.endsWith('(')) return 'call';
  if (word === ':') return 'several';
  const isName = WHOLE_WORD.test(word) && !WHOLE_CELL.test(word) && !/^(?:TRUE|FALSE)$/i.test(word);
  return isName ? 'several' : 'other';
}

const WHOLE_WORD = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const WHOLE_CELL = /^[A-Z]{1,3}\d{1,7}$/i;

function isThisRow(brackets: string): boolean {
  return /^\[@|#This Row/i.test(brackets);
}
