import type { CellValue } from '../../domain/cell';
import { shownValue, type CellChange } from '../../domain/changes';
import { texts } from './texts';

/** A cell may hold a page; the sheet has the rest. */
const SHOWN = 100;
/** Words that are kept before the first difference, so that a reader knows where it is. */
const LEAD = 30;

/** One line of what a cell says. */
export function shownCell(value: CellValue, tipo: CellChange['tipo']): string {
  return excerpt(shownValue(value, tipo), SHOWN) || texts.blank;
}

/** Before and after, each from a little before the first thing that differs: in a long text that may be far. */
export function shownChange(
  antes: CellValue,
  despues: CellValue,
  tipo: CellChange['tipo'],
): { readonly before: string; readonly after: string } {
  const [before, after] = [oneLine(shownValue(antes, tipo)), oneLine(shownValue(despues, tipo))];
  const start = Math.max(firstDifference(before, after) - LEAD, 0);
  const from = (text: string) => (start === 0 ? '' : '…') + excerpt(text.slice(start), SHOWN) || texts.blank;
  return { before: from(before), after: from(after) };
}

/** One line of at most so many characters. */
export function excerpt(text: string, length: number): string {
  const line = oneLine(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}
