/** Keeps `Tabla[Columna]` and `[@Columna]` right when a table or a heading changes its name. */
import { forEachCell } from './cells';
import { rewriteEveryFormula } from './formulaEdits';
import type { Table, Workbook } from './model';

export function renameTableInFormulas(workbook: Workbook, before: string, after: string): void {
  const use = new RegExp(`(?<![\\p{L}\\p{N}_.])${escapeForRegExp(before)}(?=\\[)`, 'giu');
  rewriteEveryFormula(workbook, (formula) =>
    formula.includes('[') ? formula.replace(use, () => after) : formula,
  );
}

export function renameColumnInFormulas(
  workbook: Workbook,
  table: Table,
  before: string,
  after: string,
): void {
  const heading = new RegExp(`(?<=[[@])${escapeForRegExp(escapeHeading(before))}(?=\\])`, 'gi');
  const replaceHeading = (inside: string): string => inside.replace(heading, () => escapeHeading(after));
  const use = new RegExp(
    `(?<![\\p{L}\\p{N}_.])${escapeForRegExp(table.name)}\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]`,
    'giu',
  );
  rewriteEveryFormula(workbook, (formula) =>
    formula.includes('[') ? formula.replace(use, replaceHeading) : formula,
  );
  renameInsideTable(workbook, table, replaceHeading);
}

/** Within the table itself its name may be left out: `[@Monto]`, `[Monto]`. */
function renameInsideTable(workbook: Workbook, table: Table, replaceHeading: (text: string) => string): void {
  const sheet = workbook.sheets.find((one) => one.tables.includes(table));
  if (sheet === undefined) return;
  const bare = /(?<![\p{L}\p{N}_.\]])\[(?:[^[\]]|\[[^\]]*\])*\]/gu;
  forEachCell(sheet, table.area, (cell) => {
    if (cell.formula?.includes('[') === true) cell.formula = cell.formula.replace(bare, replaceHeading);
  });
}

/** In a structured reference `[ ] # '` and `@` are preceded by an apostrophe. */
function escapeHeading(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
