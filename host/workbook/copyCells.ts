import { area as makeArea, intersection } from './area';
import { cellAt, dropIfEmpty, ensureCell, hasContent, removeContent } from './cells';
import { moveFormula } from './moveFormula';
import type { Place } from './resolveName';
import { setValidation } from './rules';
import type { Cell, Sheet } from './model';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export interface CopyTarget {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Copies a block of cells once; source and target may overlap. */
export function copyCells(from: Place, to: CopyTarget, options: CopyOptions): void {
  const copied: { readonly cell: Cell | undefined; readonly row: number; readonly column: number }[] = [];
  for (let r = 0; r < from.area.rowCount; r += 1) {
    for (let c = 0; c < from.area.columnCount; c += 1) {
      const source = cellAt(from.sheet, from.area.row + r, from.area.column + c);
      copied.push({ cell: source && { ...source }, row: r, column: c });
    }
  }
  for (const { cell, row, column } of copied) {
    const target = options.transpose
      ? { row: to.row + column, column: to.column + row }
      : { row: to.row + row, column: to.column + column };
    const moved = {
      rows: target.row - from.area.row - row,
      columns: target.column - from.area.column - column,
    };
    copyCell(cell, to.sheet, target, moved, options);
  }
  if (options.type === 'All' && !options.transpose) copyRules(from, to);
}

interface Move {
  readonly rows: number;
  readonly columns: number;
}

function copyCell(
  source: Cell | undefined,
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  move: Move,
  { type, skipBlanks }: CopyOptions,
): void {
  if (skipBlanks && !hasContent(source)) return;
  const cell = ensureCell(sheet, row, column);
  if (type !== 'Formats') copyContent(source, cell, move, type);
  if (type === 'All' || type === 'Formats') copyFormat(source, cell);
  dropIfEmpty(sheet, row, column);
}

function copyContent(source: Cell | undefined, cell: Cell, move: Move, type: CopyType): void {
  removeContent(cell);
  if (source?.value !== undefined) cell.value = source.value;
  if (source?.formula !== undefined && type !== 'Values')
    cell.formula = moveFormula(source.formula, move.rows, move.columns);
}

function copyFormat(source: Cell | undefined, cell: Cell): void {
  delete cell.style;
  delete cell.numberFormat;
  delete cell.hyperlink;
  if (source?.style !== undefined) cell.style = source.style;
  if (source?.numberFormat !== undefined) cell.numberFormat = source.numberFormat;
  if (source?.hyperlink !== undefined) cell.hyperlink = source.hyperlink;
}

/** Validations go along with the cells they stand on; conditional formats stay with their own. */
function copyRules(from: Place, to: CopyTarget): void {
  const copies = from.sheet.validations.flatMap((validation) => {
    const part = intersection(validation.area, from.area);
    if (part === null) return [];
    const row = to.row + part.row - from.area.row;
    const column = to.column + part.column - from.area.column;
    return [{ ...validation, area: makeArea(row, column, part.rowCount, part.columnCount) }];
  });
  for (const copy of copies) setValidation(to.sheet, copy);
}
