/** Changes that reach every formula of a workbook: cells, names, validations, conditional formats and charts. */
import { mapReferences, type Reference } from './formulaReferences';
import type { Sheet, Workbook } from './model';

export type ChangeReference = (reference: Reference, home: Sheet | null) => Reference | null;

export function renameSheetInFormulas(workbook: Workbook, before: string, after: string): void {
  changeReferences(workbook, (reference) =>
    reference.sheetName?.toLowerCase() === before.toLowerCase()
      ? { ...reference, sheetName: after }
      : reference,
  );
}

/** What pointed at a deleted sheet reads `#REF!` from then on. */
export function breakReferencesTo(workbook: Workbook, sheetName: string): void {
  changeReferences(workbook, (reference) =>
    reference.sheetName?.toLowerCase() === sheetName.toLowerCase() ? null : reference,
  );
}

/** Passes each formula of the workbook, with its leading `=`, through `rewrite`. */
export function rewriteEveryFormula(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) changeInSheet(sheet, rewrite);
  for (const name of workbook.names) name.formula = rewrite(name.formula);
}

/** `home` is the sheet that a reference without sheet belongs to; `null` in a name of the workbook. */
export function changeReferences(workbook: Workbook, change: ChangeReference): void {
  for (const sheet of workbook.sheets)
    changeInSheet(sheet, (formula) => mapReferences(formula, (r) => change(r, sheet)));
  for (const name of workbook.names) name.formula = mapReferences(name.formula, (r) => change(r, null));
}

function changeInSheet(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
  }
  for (const name of sheet.names) name.formula = rewrite(name.formula);
  for (const validation of sheet.validations) validation.rule = rewriteFormulas(validation.rule, rewrite);
  for (const format of sheet.conditionalFormats) format.detail = rewriteFormulas(format.detail, rewrite);
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.formula !== undefined) column.formula = rewrite(column.formula);
      if (column.totalsFormula !== undefined) column.totalsFormula = rewrite(column.totalsFormula);
    }
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.values = rewrite(series.values);
      series.categories = rewrite(series.categories);
    }
  }
}

/** In rules, a formula is any text that begins with `=`, at any depth. */
function rewriteFormulas<T extends Record<string, unknown>>(
  rule: T,
  rewrite: (formula: string) => string,
): T {
  const entries = Object.entries(rule).map(([key, value]): [string, unknown] => [
    key,
    rewriteValue(value, rewrite),
  ]);
  return Object.assign({}, rule, Object.fromEntries(entries));
}

function rewriteValue(value: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((item) => rewriteValue(item, rewrite));
  if (typeof value === 'object' && value !== null) return rewriteFormulas({ ...value }, rewrite);
  return value;
}
