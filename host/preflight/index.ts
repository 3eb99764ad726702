import type { Sheet, Workbook } from '../workbook/model';
import { cellProblems } from './cellProblems';
import { layoutProblems } from './layoutProblems';
import { isDefinedName } from './nameRules';
import { PreflightError, type PreflightProblem } from './problems';
import { tableProblems } from './tableProblems';

export { PreflightError, describePreflightProblem, type PreflightProblem } from './problems';

/** Everything in the workbook that Excel would repair, refuse or lose; nothing when it may be written. */
export function preflight(workbook: Workbook): PreflightProblem[] {
  return [
    ...sheetProblems(workbook.sheets),
    ...nameProblems(workbook),
    ...workbook.sheets.flatMap((sheet) => [
      ...cellProblems(sheet),
      ...tableProblems(sheet),
      ...layoutProblems(sheet),
    ]),
  ];
}

/** Throws `PreflightError` when `preflight` finds anything. */
export function refuseUnwritable(workbook: Workbook): void {
  const problems = preflight(workbook);
  if (problems.length > 0) throw new PreflightError(problems);
}

function sheetProblems(sheets: readonly Sheet[]): PreflightProblem[] {
  if (sheets.length === 0) return [{ kind: 'noSheets' }];
  const hidden = sheets.every(({ visibility }) => visibility !== 'Visible');
  return [
    ...(hidden ? [{ kind: 'allSheetsHidden' } as const] : []),
    ...sheets
      .filter(({ name }) => !isSheetName(name))
      .map(({ name }) => ({ kind: 'sheetName', name }) as const),
    ...repeated(sheets.map(({ name }) => name)).map(
      (name) => ({ kind: 'duplicateSheetName', name }) as const,
    ),
  ];
}

function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= 31 &&
    // eslint-disable-next-line no-control-regex -- Excel refuses control characters in sheet names
    !/[[\]:*?/\\\u0000-\u001f]/.test(name) &&
    !/^'|'$/.test(name) &&
    // Reserved for change tracking, in every language.
    name.toLowerCase() !== 'history'
  );
}

/** Tables and the workbook's names share one space; a sheet's own names are apart. */
function nameProblems({ sheets, names }: Workbook): PreflightProblem[] {
  const every = [...names, ...sheets.flatMap((sheet) => sheet.names)];
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const spaces = [
    [...tables, ...names.map(({ name }) => name)],
    ...sheets.map((sheet) => sheet.names.map(({ name }) => name)),
  ];
  return [
    ...tables.filter((name) => !isDefinedName(name)).map((table) => ({ kind: 'tableName', table }) as const),
    ...every
      .filter(({ name }) => !isDefinedName(name) && !name.startsWith('_xlnm.'))
      .map(({ name }) => ({ kind: 'definedName', name }) as const),
    ...every
      .filter(({ formula }) => formula.replace(/^=/, '').trim() === '')
      .map(({ name }) => ({ kind: 'nameWithoutFormula', name }) as const),
    ...spaces.flatMap(repeated).map((name) => ({ kind: 'duplicateName', name }) as const),
  ];
}

/** The names that stand a second time, upper and lower case alike. */
function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
