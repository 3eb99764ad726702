import { lastRow } from './area';
import { cellAt } from './cells';
import { formatNumberText } from './formatNumber';
import { matchesFilter, type CellForFilter } from './filterCriteria';
import { tableBodyArea } from './tables';
import type { Area, Sheet, Table } from './model';

/** Hides the rows of the body that some column's criteria leave out, and shows the others. */
export function applyTableFilters(sheet: Sheet, table: Table): void {
  applyFilters(sheet, tableBodyArea(table), table.filters);
}

export function clearTableFilters(sheet: Sheet, table: Table): void {
  if (table.filters.size === 0) return;
  table.filters.clear();
  applyTableFilters(sheet, table);
}

/** `criteria` by column of `body`, 0-based. */
export function applyFilters(sheet: Sheet, body: Area, criteria: ReadonlyMap<number, unknown>): void {
  const tests = [...criteria].map(([column, criterion]) => {
    const cells = columnCells(sheet, body, column);
    return { cells, isShown: matchesFilter(criterion, cells) };
  });
  for (let row = body.row; row <= lastRow(body); row += 1) {
    const hidden = tests.some(({ cells, isShown }) => {
      const cell = cells[row - body.row];
      return cell !== undefined && !isShown(cell);
    });
    const format = sheet.rowFormats.get(row);
    if (hidden || format?.hidden === true) sheet.rowFormats.set(row, { ...format, hidden });
  }
}

function columnCells(sheet: Sheet, body: Area, column: number): CellForFilter[] {
  return Array.from({ length: body.rowCount }, (_, index) => {
    const cell = cellAt(sheet, body.row + index, body.column + column);
    const value = cell?.value;
    const plain = value === undefined ? '' : typeof value === 'object' ? value.error : value;
    return {
      value: plain,
      text: plain === '' ? '' : formatNumberText(plain, cell?.numberFormat ?? 'General'),
      ...(cell?.style?.fillColor === undefined ? {} : { fillColor: cell.style.fillColor }),
      ...(cell?.style?.font?.color === undefined ? {} : { fontColor: cell.style.font.color }),
    };
  });
}
