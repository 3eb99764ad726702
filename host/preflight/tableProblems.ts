import { columnLetters, formatArea } from '../workbook/address';
import { overlaps } from '../workbook/area';
import type { Sheet, Table } from '../workbook/model';
import type { PreflightProblem } from './problems';

export function tableProblems(sheet: Sheet): PreflightProblem[] {
  return [
    ...sheet.tables.flatMap((table) => [...shapeProblems(table), ...columnProblems(table, sheet)]),
    ...pairs(sheet.tables)
      .filter(([a, b]) => overlaps(a.area, b.area))
      .map(
        ([a, b]) =>
          ({ kind: 'overlappingTables', sheet: sheet.name, first: a.name, second: b.name }) as const,
      ),
    ...sheet.tables.flatMap((table) => mergeProblems(table, sheet)),
    ...sheet.tables
      .filter(({ area }) => sheet.autoFilter !== undefined && overlaps(area, sheet.autoFilter.area))
      .map(({ name }) => ({ kind: 'filterOverTable', sheet: sheet.name, table: name }) as const),
  ];
}

function shapeProblems({ name, area, columns, showHeaders, showTotals }: Table): PreflightProblem[] {
  const dataRows = area.rowCount - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  return [
    ...(columns.length === area.columnCount
      ? []
      : [{ kind: 'tableColumns', table: name, columns: columns.length, width: area.columnCount } as const]),
    ...(dataRows >= 1 ? [] : [{ kind: 'tableWithoutRows', table: name } as const]),
  ];
}

/** Excel compares headings without regard to case, and wants each cell to say what its column is called. */
function columnProblems(table: Table, sheet: Sheet): PreflightProblem[] {
  const seen = new Set<string>();
  const problems: PreflightProblem[] = [];
  for (const [index, { name }] of table.columns.entries()) {
    const key = name.toLowerCase();
    if (name === '' || name.length > 255)
      problems.push({ kind: 'columnName', table: table.name, column: name });
    if (seen.has(key)) problems.push({ kind: 'duplicateColumn', table: table.name, column: name });
    seen.add(key);
    const column = table.area.column + index;
    const value = sheet.rows.get(table.area.row)?.get(column)?.value;
    if (table.showHeaders && (typeof value !== 'string' || plainBreaks(value) !== plainBreaks(name))) {
      const cell = `${columnLetters(column)}${table.area.row + 1}`;
      problems.push({ kind: 'headerDiffers', table: table.name, column: name, cell });
    }
  }
  return problems;
}

/** The table part has one spelling of a line break. */
function plainBreaks(text: string): string {
  return text.replace(/\r\n|\r/g, '\n');
}

function mergeProblems({ name, area }: Table, sheet: Sheet): PreflightProblem[] {
  return sheet.merges
    .filter((merge) => overlaps(merge, area))
    .map(
      (merge) =>
        ({ kind: 'mergeInTable', sheet: sheet.name, merge: formatArea(merge), table: name }) as const,
    );
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}
