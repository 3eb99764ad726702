/** Which cells an Office.js `FilterCriteria` shows. */
import { refuse } from '../hostError';
import { list, record, text } from '../wire/arguments';

export interface CellForFilter {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly fillColor?: string;
  readonly fontColor?: string;
}

export type ShowsCell = (cell: CellForFilter) => boolean;

/** `all` are the column's cells: top and average filters depend on the others. */
export function matchesFilter(criterion: unknown, all: readonly CellForFilter[]): ShowsCell {
  const criteria = record(criterion, 'criteria');
  switch (criteria['filterOn']) {
    case 'Values':
      return valuesFilter(list(criteria['values'], 'values'));
    case 'Custom':
      return customFilter(criteria);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return extremeFilter(criteria['filterOn'], Number(criteria['criterion1']), all);
    case 'CellColor':
      return (cell) => cell.fillColor === criteria['color'];
    case 'FontColor':
      return (cell) => cell.fontColor === criteria['color'];
    case 'Dynamic':
      return dynamicFilter(criteria['dynamicCriteria'], all);
    default:
      return refuse('NotImplemented', `The embedded host has no filter on ${String(criteria['filterOn'])}.`);
  }
}

/** Values are compared as the cells show them. */
function valuesFilter(values: readonly unknown[]): ShowsCell {
  const shown = new Set(
    values.filter((value) => typeof value === 'string').map((value) => value.toLowerCase()),
  );
  return (cell) => shown.has(cell.text.toLowerCase());
}

function customFilter(criteria: Readonly<Record<string, unknown>>): ShowsCell {
  const first = comparison(text(criteria['criterion1'], 'criterion1'));
  const second = criteria['criterion2'];
  if (second === undefined || second === null) return first;
  const other = comparison(text(second, 'criterion2'));
  return criteria['operator'] === 'Or'
    ? (cell) => first(cell) || other(cell)
    : (cell) => first(cell) && other(cell);
}

/** `>50`, `<>`, `=Alta*`; without sign it is `=`. `*` and `?` stand for any text, `~` takes them literally. */
function comparison(criterion: string): ShowsCell {
  const match = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion);
  const sign = match?.[1] ?? '=';
  const operand = match?.[2] ?? '';
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (sign === '=' || sign === '<>') {
    const isEqual = equals(operand, number);
    return sign === '=' ? isEqual : (cell) => !isEqual(cell);
  }
  return (cell) => {
    if (!Number.isNaN(number)) return typeof cell.value === 'number' && compare(sign, cell.value - number);
    const order = cell.text.localeCompare(operand, 'es', { sensitivity: 'base' });
    return typeof cell.value === 'string' && cell.value !== '' && compare(sign, order);
  };
}

function equals(operand: string, number: number): ShowsCell {
  const pattern = wildcardPattern(operand);
  return (cell) =>
    typeof cell.value === 'number' && !Number.isNaN(number) ? cell.value === number : pattern.test(cell.text);
}

function compare(sign: string, difference: number): boolean {
  switch (sign) {
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '<':
      return difference < 0;
    default:
      return difference <= 0;
  }
}

/** The whole text, in any case, as Excel's searches and filters read wildcards. */
export function wildcardPattern(wildcards: string, whole = true): RegExp {
  const source = wildcards.replace(/~[*?~]|[.*+?^${}()|[\]\\]/g, (token) => {
    if (token === '*') return '.*';
    if (token === '?') return '.';
    return `\\${token.at(-1) ?? ''}`;
  });
  return new RegExp(whole ? `^${source}$` : source, 'is');
}

function extremeFilter(kind: string, count: number, all: readonly CellForFilter[]): ShowsCell {
  const numbers = all.flatMap((cell) => (typeof cell.value === 'number' ? [cell.value] : []));
  numbers.sort((a, b) => (kind.startsWith('Top') ? b - a : a - b));
  const wanted = kind.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const limit = numbers[Math.min(wanted, numbers.length) - 1];
  if (limit === undefined) return () => true;
  return (cell) =>
    typeof cell.value === 'number' && (kind.startsWith('Top') ? cell.value >= limit : cell.value <= limit);
}

/** Those that need no calendar: dates would depend on the day the filter is applied. */
function dynamicFilter(kind: unknown, all: readonly CellForFilter[]): ShowsCell {
  const numbers = all.flatMap((cell) => (typeof cell.value === 'number' ? [cell.value] : []));
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (kind === 'AboveAverage') return (cell) => typeof cell.value === 'number' && cell.value > average;
  if (kind === 'BelowAverage') return (cell) => typeof cell.value === 'number' && cell.value < average;
  return refuse('NotImplemented', `The embedded host has no dynamic filter ${String(kind)}.`);
}
