import type { ForeignSheet } from '../../domain/adoption/adoption';
import type { CellValue } from '../../domain/cell';
import type { Area } from '../../domain/recognition/tableRegions';
import { DETAIL_TABLE } from '../report/columns';
import { INICIO_NAMES, INICIO_SHEET } from '../sheets/inicioNames';
import { META_SHEET } from '../sheets/metaSheet';
import { printedCopyMark } from '../sheets/printedCopy';
import { findOurs } from './readLibro';
import { expectedRowBytes, RESPONSE_TARGET, toCellValue } from './readTables';
import { locateRenamedTables } from './renamedTables';
import type { SheetInfo, Structure } from './structure';

/** Rows of each sheet in which a table is looked for: headings stand near the top. */
const ROWS_LOOKED_AT = 300;
/** A first look, to learn how large the rows are: this many over all the sheets, and these at most in each. */
const SAMPLE_ROWS = 600;
const LARGEST_SAMPLE = 20;
const SMALLEST_SAMPLE = 4;

/** The sheets that people made, by name; those that we installed, the reports and the printed copies are not. */
export async function sheetsOfPeople(
  context: Excel.RequestContext,
  structure: Structure,
): Promise<readonly SheetInfo[]> {
  const ours = await locateRenamedTables(context, structure, findOurs(structure));
  const taken = new Set([
    META_SHEET,
    ...[...ours.values()].map(({ sheet }) => sheet),
    ...structure.tables.filter(({ name }) => isReportTable(name)).map(({ sheet }) => sheet),
    ...(structure.names.has(INICIO_NAMES.institucion) ? [INICIO_SHEET] : []),
  ]);
  return structure.sheets.filter(({ name }) => !taken.has(name));
}

/** A report that was kept under another sheet's name has the same table with a number behind. */
function isReportTable(name: string): boolean {
  return name === DETAIL_TABLE || name.startsWith(`${DETAIL_TABLE}_`);
}

/** The top of those sheets: two requests whatever their number, each under 2 MB. Printed copies are left out. */
export async function readTops(
  context: Excel.RequestContext,
  structure: Structure,
  sheets: readonly SheetInfo[],
): Promise<readonly ForeignSheet[]> {
  if (sheets.length === 0) return [];
  const share = Math.floor(SAMPLE_ROWS / sheets.length);
  const rows = Math.min(LARGEST_SAMPLE, Math.max(SMALLEST_SAMPLE, share));
  const looks = sheets.map(({ name }) => lookAt(context, structure, name, rows));
  await context.sync();
  const seen = looks.filter(({ sheet, mark }) => mark.isNullObject && sheet.visibility !== 'VeryHidden');
  let budget = RESPONSE_TARGET;
  const tops = seen.map((look, index) => {
    const sample = sampleOf(look);
    const bytes = expectedRowBytes(sample, look.used.rowCount);
    const fitting = Math.floor(budget / (seen.length - index) / bytes);
    const rest = Math.min(look.used.rowCount, ROWS_LOOKED_AT) - sample.length;
    const more = Math.max(0, Math.min(rest, fitting));
    budget -= more * bytes;
    return { look, sample, range: more > 0 ? bodyOf(look, sample.length, more).load('values') : null };
  });
  if (tops.some(({ range }) => range !== null)) await context.sync();
  return tops.map(({ look, sample, range }) =>
    foreignSheet(look, [...sample, ...(range === null ? [] : toRows(range.values))]),
  );
}

/** Rows of a first look at a sheet that is then read whole. */
const WHOLE_SAMPLE = 100;

/** One sheet with all its rows: one request and one more for every 1.9 MB. */
export async function readWhole(
  context: Excel.RequestContext,
  structure: Structure,
  name: string,
): Promise<ForeignSheet> {
  const look = lookAt(context, structure, name, WHOLE_SAMPLE);
  look.sample.load('numberFormat');
  await context.sync();
  const values = sampleOf(look);
  const formats = toTexts(look.sample.numberFormat).slice(0, values.length);
  await readRest(context, look, values, formats);
  const sheet = foreignSheet(look, values);
  return { ...sheet, numberFormats: inPlace(look, formats) };
}

async function readRest(
  context: Excel.RequestContext,
  look: Look,
  values: CellValue[][],
  formats: string[][],
): Promise<void> {
  const rest = look.used.rowCount - values.length;
  if (rest <= 0) return;
  const { rowCount } = look.used;
  const bytes = expectedRowBytes(values, rowCount) + expectedRowBytes(formats, rowCount);
  const rows = Math.max(1, Math.min(rest, Math.floor(RESPONSE_TARGET / bytes)));
  const block = bodyOf(look, values.length, rows).load('values,numberFormat');
  await context.sync();
  values.push(...toRows(block.values));
  formats.push(...toTexts(block.numberFormat));
  await readRest(context, look, values, formats);
}

interface Look {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly sample: Excel.Range;
  readonly tables: readonly { readonly range: Excel.Range; readonly showTotals: boolean }[];
}

/** Queues; of a blank sheet Excel gives the first cell. */
function lookAt(context: Excel.RequestContext, structure: Structure, name: string, rows: number): Look {
  const sheet = context.workbook.worksheets.getItem(name).load('name,visibility');
  const used = sheet.getUsedRange(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    sheet,
    mark: printedCopyMark(sheet),
    used,
    sample: used
      .getRow(0)
      .untrack()
      .getResizedRange(rows - 1, 0)
      .untrack()
      .load('values'),
    tables: structure.tables
      .filter((table) => table.sheet === name)
      .map((table) => ({
        showTotals: table.showTotals,
        range: context.workbook.tables
          .getItem(table.name)
          .getRange()
          .untrack()
          .load('rowIndex,columnIndex,rowCount,columnCount'),
      })),
  };
}

/** The sample is longer than a short sheet. */
function sampleOf({ used, sample }: Look): CellValue[][] {
  return toRows(sample.values).slice(0, used.rowCount);
}

function bodyOf({ sheet, used }: Look, start: number, rows: number): Excel.Range {
  return sheet.getRangeByIndexes(used.rowIndex + start, used.columnIndex, rows, used.columnCount).untrack();
}

function foreignSheet(look: Look, rows: readonly (readonly CellValue[])[]): ForeignSheet {
  const { sheet, tables } = look;
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'Visible',
    grid: inPlace(look, rows),
    tables: tables.map(({ range, showTotals }): Area => ({
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount - (showTotals ? 1 : 0),
      columnCount: range.columnCount,
    })),
  };
}

/** From the used range to the rows and columns of the sheet. */
function inPlace<T>({ used }: Look, rows: readonly (readonly T[])[]): readonly (readonly (T | '')[])[] {
  const left = Array.from({ length: used.columnIndex }, () => '' as const);
  const above = Array.from({ length: used.rowIndex }, () => []);
  return [...above, ...(left.length === 0 ? rows : rows.map((row) => [...left, ...row]))];
}

function toRows(values: unknown[][]): CellValue[][] {
  return values.map((row) => row.map(toCellValue));
}

function toTexts(formats: unknown[][]): string[][] {
  return formats.map((row) => row.map(String));
}
