import { emptySheet, emptyWorkbook, newId } from '../../../host/workbook/emptyWorkbook';
import type { Sheet, Workbook } from '../../../host/workbook/model';
import {
  describePreflightProblem,
  preflight,
  PreflightError,
  type PreflightProblem,
} from '../../../host/preflight';
import { isDefinedName } from '../../../host/preflight/nameRules';
import { writeWorkbook } from '../../../host/xlsx';
import { addTable, putRows, sampleWorkbook } from '../xlsx/sampleWorkbook';

/** A sound workbook with one table, spoiled in one way. */
function spoiled(spoil: (sheet: Sheet, workbook: Workbook) => void): PreflightProblem[] {
  const workbook = emptyWorkbook('Anexo I');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  putRows(sheet, 0, 0, [
    ['Clave', 'Monto'],
    ['A-1', 1],
  ]);
  addTable(workbook, sheet, 'Anexo', 0, 0, 2);
  spoil(sheet, workbook);
  return preflight(workbook);
}

const kinds = (problems: readonly PreflightProblem[]): string[] => problems.map(({ kind }) => kind);
const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const list = (source: string) => ({
  area: area(3, 0, 1, 1),
  rule: { list: { inCellDropDown: true, source } },
  ignoreBlanks: true,
});

test('finds nothing in a workbook with one of everything', () => {
  expect(preflight(sampleWorkbook())).toStrictEqual([]);
});

describe('finds what the Open XML validator lets pass', () => {
  test.each<[string, (sheet: Sheet, workbook: Workbook) => void, PreflightProblem['kind']]>([
    ['no sheets', (_, workbook) => workbook.sheets.splice(0), 'noSheets'],
    ['every sheet hidden', (sheet) => (sheet.visibility = 'Hidden'), 'allSheetsHidden'],
    ['a sheet with a blank name', (sheet) => (sheet.name = ' '), 'sheetName'],
    ['a sheet name of 32 characters', (sheet) => (sheet.name = 'x'.repeat(32)), 'sheetName'],
    ['a slash in a sheet name', (sheet) => (sheet.name = '2026/1'), 'sheetName'],
    ['an apostrophe at the end of a sheet name', (sheet) => (sheet.name = "Hoja'"), 'sheetName'],
    ['a control character in a sheet name', (sheet) => (sheet.name = 'a\u0000b'), 'sheetName'],
    ['the name that Excel reserves', (sheet) => (sheet.name = 'History'), 'sheetName'],
    [
      'two sheets that differ in case alone',
      (_, workbook) => workbook.sheets.push(emptySheet('ANEXO I', '9')),
      'duplicateSheetName',
    ],
    ['32,768 characters in a cell', (sheet) => putRows(sheet, 5, 0, [['x'.repeat(32_768)]]), 'textTooLong'],
    [
      'a formula of 8,193 characters',
      (sheet) => putRows(sheet, 5, 0, [[`="${'x'.repeat(8_190)}"`]]),
      'formulaTooLong',
    ],
    ['a number that is none', (sheet) => putRows(sheet, 5, 0, [[NaN]]), 'numberNotFinite'],
    ['a cell below the last row', (sheet) => putRows(sheet, 1_048_576, 0, [['x']]), 'cellOutsideSheet'],
    ['a table named like a cell', (sheet) => rename(sheet, 'T1'), 'tableName'],
    ['a table name with a space', (sheet) => rename(sheet, 'Anexo I'), 'tableName'],
    [
      'two tables of the same name',
      (sheet, workbook) => repeatTable(sheet, workbook, 'ANEXO'),
      'duplicateName',
    ],
    ['a name like that of a table', (_, workbook) => addName(workbook, 'anexo'), 'duplicateName'],
    ['columns that are not as many as the width', (sheet) => sheet.tables[0]?.columns.pop(), 'tableColumns'],
    ['a table without rows', (sheet) => setRowCount(sheet, 1), 'tableWithoutRows'],
    [
      'two headings that differ in case alone',
      (sheet) => setHeading(sheet, 1, 'CLAVE', 'CLAVE'),
      'duplicateColumn',
    ],
    ['a blank heading', (sheet) => setHeading(sheet, 1, '', ''), 'columnName'],
    [
      'a heading cell that says something else',
      (sheet) => setHeading(sheet, 1, 'Monto', 'Importe'),
      'headerDiffers',
    ],
    ['a heading cell that is a number', (sheet) => setHeading(sheet, 1, '2026', 2026), 'headerDiffers'],
    ['a blank heading cell', (sheet) => sheet.rows.get(0)?.delete(1), 'headerDiffers'],
    [
      'tables one over the other',
      (sheet, workbook) => repeatTable(sheet, workbook, 'Otra'),
      'overlappingTables',
    ],
    [
      'merged cells one over the other',
      (sheet) => sheet.merges.push(area(9, 0, 3, 2), area(11, 1, 1, 5)),
      'overlappingMerges',
    ],
    ['merged cells inside a table', (sheet) => sheet.merges.push(area(1, 0, 2, 1)), 'mergeInTable'],
    [
      'a filter over a table',
      (sheet) => (sheet.autoFilter = { area: area(0, 0, 2, 2), criteria: new Map() }),
      'filterOverTable',
    ],
    ['a name with a space', (_, workbook) => addName(workbook, 'fecha de corte'), 'definedName'],
    ['a name without a formula', (_, workbook) => addName(workbook, 'Corte', '='), 'nameWithoutFormula'],
    ['a list of 256 characters', (sheet) => sheet.validations.push(list('x'.repeat(256))), 'listTooLong'],
    [
      'a validation whose list has no source',
      (sheet) => sheet.validations.push({ ...list('a'), rule: { list: {} } }),
      'validationRule',
    ],
    ['a title of 33 characters', (sheet) => addPrompt(sheet, 'x'.repeat(33), ''), 'validationText'],
    ['a message of 256 characters', (sheet) => addPrompt(sheet, '', 'x'.repeat(256)), 'validationText'],
    [
      'a conditional format of an unknown kind',
      (sheet) => addFormat(sheet, 'TopBottom'),
      'conditionalFormat',
    ],
    ['a formula format without its formula', (sheet) => addFormat(sheet, 'Custom'), 'conditionalFormat'],
    ['a chart of an unknown kind', (sheet) => addChart(sheet, 'Sunburst'), 'chart'],
    [
      'a header of 256 characters',
      (sheet) => (sheet.page.headersFooters.leftHeader = 'x'.repeat(256)),
      'headerFooterTooLong',
    ],
    ['a scale of 5 %', (sheet) => (sheet.page.zoom = { scale: 5 }), 'zoom'],
  ])('%s', (_, spoil, kind) => {
    expect(kinds(spoiled(spoil))).toContain(kind);
  });
});

test('a list of more than 255 characters in a range is no problem', () => {
  expect(spoiled((sheet) => sheet.validations.push(list(`=${'Hoja1!'.padEnd(300, 'x')}`)))).toStrictEqual([]);
});

test('a line break in a heading may be spelled either way', () => {
  expect(spoiled((sheet) => setHeading(sheet, 1, 'Fecha\nreal', 'Fecha\r\nreal'))).toStrictEqual([]);
});

test('writing refuses, and says the first problems in Spanish', async () => {
  const workbook = sampleWorkbook();
  for (const sheet of workbook.sheets) sheet.visibility = 'Hidden';
  await expect(writeWorkbook(workbook)).rejects.toThrow(PreflightError);
  await expect(writeWorkbook(workbook)).rejects.toThrow(
    'Todas las hojas están ocultas: deje visible al menos una.',
  );
});

test('every sentence names where the problem is', () => {
  const problem: PreflightProblem = { kind: 'textTooLong', sheet: 'Anexo I', cell: 'B7', length: 40_000 };
  expect(describePreflightProblem(problem)).toBe(
    'El texto de la celda B7 de la hoja «Anexo I» tiene 40000 caracteres y Excel admite 32,767.',
  );
});

describe('a name that Excel takes', () => {
  test.each(['Anexo', '_clave', 'Año_2026', '\\x', 'T1048577', 'XFE1', 'ABCD1', 'Anexo.I', 'R1C1x'])(
    '%s',
    (name) => {
      expect(isDefinedName(name)).toBe(true);
    },
  );
  test.each(['', 'A1', 'xfd1048576', 'R', 'c', 'R1C1', 'r2', '1a', 'a b', 'a-b', '¿qué', 'x'.repeat(256)])(
    '%p is none',
    (name) => {
      expect(isDefinedName(name)).toBe(false);
    },
  );
});

function rename(sheet: Sheet, name: string): void {
  const [table] = sheet.tables;
  if (table !== undefined) table.name = name;
}

function repeatTable(sheet: Sheet, workbook: Workbook, name: string): void {
  const [table] = sheet.tables;
  if (table !== undefined) sheet.tables.push({ ...table, id: newId(workbook), name });
}

function setRowCount(sheet: Sheet, rowCount: number): void {
  const [table] = sheet.tables;
  if (table !== undefined) table.area = { ...table.area, rowCount };
}

function setHeading(sheet: Sheet, index: number, name: string, value: string | number): void {
  const column = sheet.tables[0]?.columns[index];
  if (column !== undefined) column.name = name;
  sheet.rows.get(0)?.set(index, { value });
}

function addName(workbook: Workbook, name: string, formula = '=1'): void {
  workbook.names.push({ name, formula, visible: true, comment: '' });
}

function addPrompt(sheet: Sheet, title: string, message: string): void {
  sheet.validations.push({ ...list('a,b'), prompt: { showPrompt: true, title, message } });
}

function addFormat(sheet: Sheet, type: string): void {
  sheet.conditionalFormats.push({
    id: '99',
    area: area(1, 1, 1, 1),
    type,
    priority: 0,
    stopIfTrue: false,
    detail: { rule: {} },
  });
}

function addChart(sheet: Sheet, type: string): void {
  const series = [{ name: 'x', values: '=Hoja1!$A$1', categories: '' }];
  const place = { top: 0, left: 0, width: 100, height: 100 };
  sheet.charts.push({
    id: '98',
    name: 'Gráfica',
    type,
    series,
    legendVisible: false,
    legendPosition: 'Right',
    dataLabels: false,
    ...place,
  });
}
