import { area as makeArea } from './area';
import { forEachCell } from './cells';
import { wildcardPattern } from './filterCriteria';
import type { Area, Cell, Sheet } from './model';

export interface FindCriteria {
  /** The whole cell, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** Cells whose formula or, without one, value has the text, in reading order. `*`, `?` and `~` are wildcards. */
export function findCells(sheet: Sheet, within: Area, wanted: string, criteria: FindCriteria): Area[] {
  const pattern = searchPattern(wanted, criteria);
  const found: Area[] = [];
  forEachCell(sheet, within, (cell, row, column) => {
    if (pattern.test(searchedText(cell))) found.push(makeArea(row, column, 1, 1));
  });
  found.sort((a, b) => a.row - b.row || a.column - b.column);
  return criteria.backwards ? found.reverse() : found;
}

/** Every occurrence in the text replaced. */
export function replaceText(
  before: string,
  wanted: string,
  replacement: string,
  criteria: FindCriteria,
): string {
  const { source } = searchPattern(wanted, criteria);
  return before.replace(new RegExp(source, criteria.matchCase ? 'gs' : 'gis'), () => replacement);
}

function searchPattern(wanted: string, criteria: FindCriteria): RegExp {
  const { source } = wildcardPattern(wanted, criteria.completeMatch);
  return new RegExp(source, criteria.matchCase ? 's' : 'is');
}

function searchedText({ formula, value }: Cell): string {
  if (formula !== undefined) return formula;
  if (typeof value === 'object') return value.error;
  return value === undefined ? '' : String(value);
}
