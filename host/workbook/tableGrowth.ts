/** What a table does by itself when somebody writes in it or right below it. */
import { area as makeArea, lastColumn, lastRow, overlaps } from './area';
import { cellAt, ensureCell } from './cells';
import { moveFormula } from './moveFormula';
import { isBlankRow, syncHeaders, tableBodyArea, tableHeaderArea } from './tables';
import type { Area, Sheet, Table, Workbook } from './model';

export interface Gain {
  readonly table: Table;
  readonly rows: number;
}

/**
 * Writing directly below a table makes it longer when nothing stands there: no cells, no validation, no other table.
 * A table with a totals row does not grow so. To be asked before the write.
 * https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins
 */
export function rowsThatTablesGain(
  sheet: Sheet,
  written: Area,
  valueOf: (row: number, column: number) => unknown,
): Gain[] {
  return sheet.tables
    .filter((table) => growsInto(sheet, table, written))
    .map((table) => ({ table, rows: filledRows(table, written, valueOf) }))
    .filter((gain) => gain.rows > 0);
}

/** Makes tables right again after a write in `written`. */
export function afterContentWritten(
  workbook: Workbook,
  sheet: Sheet,
  written: Area,
  gains: readonly Gain[],
): void {
  for (const { table, rows } of gains) growTable(sheet, table, rows);
  for (const table of sheet.tables) {
    if (table.showHeaders && overlaps(tableHeaderArea(table), written)) syncHeaders(workbook, sheet, table);
  }
}

/** New rows at the end take the formats, validations and calculated formulas of the table's last row. */
export function growTable(sheet: Sheet, table: Table, rows: number): void {
  const before = tableBodyArea(table);
  table.area = { ...table.area, rowCount: table.area.rowCount + rows };
  copyRowFormat(sheet, before, rows);
  stretchRules(sheet, before, rows);
  fillCalculatedColumns(sheet, table, before, rows);
}

function growsInto(sheet: Sheet, table: Table, written: Area): boolean {
  const below = { ...table.area, row: lastRow(table.area) + 1, rowCount: written.rowCount };
  if (table.showTotals || written.row !== below.row || !overlaps(written, below)) return false;
  if (sheet.validations.some((validation) => overlaps(validation.area, below))) return false;
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, below))) return false;
  for (let row = below.row; row <= lastRow(below); row += 1) if (!isBlankRow(sheet, row, table)) return false;
  return true;
}

/** Blank rows at the end of what was written do not become rows of the table. */
function filledRows(table: Table, written: Area, valueOf: (row: number, column: number) => unknown): number {
  const from = Math.max(written.column, table.area.column);
  const to = Math.min(lastColumn(written), lastColumn(table.area));
  for (let row = lastRow(written); row >= written.row; row -= 1) {
    for (let column = from; column <= to; column += 1) {
      const value = valueOf(row, column);
      if (value !== null && value !== undefined && value !== '') return row - written.row + 1;
    }
  }
  return 0;
}

function copyRowFormat(sheet: Sheet, body: Area, rows: number): void {
  for (let column = body.column; column <= lastColumn(body); column += 1) {
    const model = cellAt(sheet, lastRow(body), column);
    if (model?.style === undefined && model?.numberFormat === undefined) continue;
    for (let row = lastRow(body) + 1; row <= lastRow(body) + rows; row += 1) {
      const cell = ensureCell(sheet, row, column);
      if (model.style !== undefined) cell.style ??= model.style;
      if (model.numberFormat !== undefined) cell.numberFormat ??= model.numberFormat;
    }
  }
}

/** Validations and conditional formats that reach the last row of a column go on below it. */
function stretchRules(sheet: Sheet, body: Area, rows: number): void {
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    const isInside = rule.area.column >= body.column && lastColumn(rule.area) <= lastColumn(body);
    if (isInside && rule.area.row <= body.row && lastRow(rule.area) === lastRow(body)) {
      rule.area = { ...rule.area, rowCount: rule.area.rowCount + rows };
    }
  }
}

/** A column is calculated when its first and last cell hold the same formula, each from its own row. */
function fillCalculatedColumns(sheet: Sheet, table: Table, body: Area, rows: number): void {
  for (let column = body.column; column <= lastColumn(body); column += 1) {
    const formula = calculatedFormula(sheet, body, column) ?? table.columns[column - body.column]?.formula;
    if (formula === undefined) continue;
    for (let row = lastRow(body) + 1; row <= lastRow(body) + rows; row += 1) {
      const cell = ensureCell(sheet, row, column);
      if (cell.value === undefined && cell.formula === undefined) {
        cell.formula = moveFormula(formula, row - body.row, 0);
      }
    }
  }
}

/** As the first row of the body would write it. */
function calculatedFormula(sheet: Sheet, body: Area, column: number): string | undefined {
  const first = cellAt(sheet, body.row, column)?.formula;
  const last = cellAt(sheet, lastRow(body), column)?.formula;
  if (first === undefined || last === undefined) return undefined;
  return moveFormula(first, body.rowCount - 1, 0) === last ? first : undefined;
}

/** The rows right below a table, as wide as it. */
export function rowsBelowTable(table: Table, rows: number): Area {
  return makeArea(lastRow(table.area) + 1, table.area.column, rows, table.area.columnCount);
}
