import { newId, emptySheet, emptyWorkbook } from '../workbook/emptyWorkbook';
import type { Sheet, Workbook } from '../workbook/model';
import { readAutoFilter } from './autoFilter';
import { cellsFromFile, type CellReading } from './cellsRead';
import { framesFromDrawing } from './chartFrames';
import { chartFromXml } from './charts';
import { colorResolver } from './colors';
import { formatsFromFile } from './conditionalFormats';
import { readComments } from './comments';
import { readCustomXml } from './customXml';
import { propertiesFromFile } from './documentProperties';
import { readXlsx, type HucreReadBook, type HucreReadSheet } from './hucre';
import { readLinks } from './links';
import { readNames } from './names';
import { hideNumberFormats, numberFormatsById } from './numberFormats';
import {
  openPackage,
  readPart,
  readRelationships,
  readText,
  type SheetPart,
  type WorkbookPackage,
} from './package';
import { PackageError } from './packageProblem';
import { pageFromXml } from './page';
import { protectionFromXml } from './protection';
import { CALIBRI_11 } from './style';
import { completeTotals, tableFromXml } from './tables';
import { charactersToPoints } from './units';
import { validationsFromXml } from './validations';
import { child, isTrue } from './xml';
import { writeZip, type ZipSource } from './zip';

/** Days between the epochs of the two date systems (ECMA-376 18.17.4.1). */
const DAYS_FROM_1900_TO_1904 = 1462;

/**
 * The workbook in the bytes of an .xlsx or .xlsm file. Dates of 1904 workbooks arrive as serials of the 1900 system.
 * What the model has no place for (pictures, pivot tables, macros, rich text inside a cell) is left behind.
 * Throws `PackageError` for every file that cannot be read whole.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const source = await openPackage(bytes);
  const stylesPath = source.relationships.find(({ type }) => type === 'styles')?.target ?? '';
  const stylesXml = source.entries.has(stylesPath) ? await readText(bytes, source.entries, stylesPath) : '';
  const book = await readWithHucre(source, stylesPath, hideNumberFormats(stylesXml));
  const styles = source.entries.has(stylesPath) ? await readPart(bytes, source.entries, stylesPath) : null;
  const is1904 = isTrue(child(source.workbook, 'workbookPr')?.attributes['date1904']);
  const defaultFont = { ...CALIBRI_11, ...definedFont(book) };
  const reading: CellReading = {
    colors: colorResolver(book.themeColors),
    formats: numberFormatsById(styles),
    defaultFont,
    epochShift: is1904 ? DAYS_FROM_1900_TO_1904 : 0,
  };
  const workbook = bareWorkbook(book);
  if (defaultFont.name !== CALIBRI_11.name || defaultFont.size !== CALIBRI_11.size)
    workbook.defaultFont = defaultFont;
  for (const [index, part] of source.sheets.entries()) {
    const file = book.sheets[index];
    if (file !== undefined) workbook.sheets.push(await sheetFromFile(file, part, source, workbook, reading));
  }
  readNames(source.workbook, source.sheetPositions, workbook);
  await readCustomXml(source, workbook);
  chooseActiveSheet(workbook, source.sheetPositions.indexOf(book.activeSheet ?? 0));
  return workbook;
}

/** hucre on a copy of the package whose number formats are hidden; the other parts are carried over untouched. */
async function readWithHucre(
  source: WorkbookPackage,
  stylesPath: string,
  stylesXml: string,
): Promise<HucreReadBook> {
  const sources: ZipSource[] = [...source.entries.values()].map((entry) =>
    entry.name === stylesPath
      ? { name: entry.name, content: new TextEncoder().encode(stylesXml) }
      : { name: entry.name, archive: source.bytes, entry },
  );
  try {
    return await readXlsx(await writeZip(sources), { readStyles: true, sheets: [...source.sheetPositions] });
  } catch (error) {
    if (error instanceof PackageError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new PackageError({ kind: 'damaged', part: source.workbookPath, detail });
  }
}

function definedFont({ defaultFont }: HucreReadBook): { name?: string; size?: number } {
  return {
    ...(defaultFont?.name !== undefined && { name: defaultFont.name }),
    ...(defaultFont?.size !== undefined && { size: defaultFont.size }),
  };
}

function bareWorkbook(book: HucreReadBook): Workbook {
  return {
    ...emptyWorkbook(),
    sheets: [],
    properties: propertiesFromFile(book.properties),
    protection: { protected: book.workbookProtection?.lockStructure === true, options: {} },
    nextId: 1,
  };
}

async function sheetFromFile(
  file: HucreReadSheet,
  part: SheetPart,
  source: WorkbookPackage,
  workbook: Workbook,
  reading: CellReading,
): Promise<Sheet> {
  const sheet = emptySheet(file.name, newId(workbook));
  sheet.visibility = file.veryHidden === true ? 'VeryHidden' : file.hidden === true ? 'Hidden' : 'Visible';
  sheet.tabColor = reading.colors(file.view?.tabColor) ?? '';
  sheet.showGridlines = file.view?.showGridLines !== false;
  sheet.showHeadings = file.view?.showRowColHeaders !== false;
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.rows = cellsFromFile(file, reading);
  readTracks(file, sheet);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rowCount: endRow - startRow + 1,
    columnCount: endCol - startCol + 1,
  }));
  sheet.conditionalFormats = (file.conditionalRules ?? []).flatMap((rule) =>
    formatsFromFile(rule, reading.colors, () => newId(workbook)),
  );
  sheet.comments = readComments(file, () => newId(workbook));
  sheet.page = pageFromXml(part.shell);
  sheet.protection = protectionFromXml(child(part.shell, 'sheetProtection'));
  sheet.validations = validationsFromXml(part.shell, reading.epochShift);
  const autoFilter = readAutoFilter(child(part.shell, 'autoFilter'));
  if (autoFilter !== null) sheet.autoFilter = autoFilter;
  readLinks(part, sheet);
  await readTables(part, source, sheet, workbook);
  await readCharts(part, source, sheet, workbook);
  return sheet;
}

function readTracks(file: HucreReadSheet, sheet: Sheet): void {
  for (const [column, { width, hidden }] of (file.columns ?? []).entries()) {
    if (width === undefined && hidden !== true) continue;
    sheet.columnFormats.set(column, {
      ...(width !== undefined && { width: charactersToPoints(width) }),
      ...(hidden === true && { hidden }),
    });
  }
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height === undefined && hidden !== true) continue;
    sheet.rowFormats.set(row, {
      ...(height !== undefined && { height, customHeight: true }),
      ...(hidden === true && { hidden }),
    });
  }
}

async function readTables(
  part: SheetPart,
  { bytes, entries }: WorkbookPackage,
  sheet: Sheet,
  workbook: Workbook,
): Promise<void> {
  for (const { target } of part.relationships.filter(({ type }) => type === 'table')) {
    const table = tableFromXml(await readPart(bytes, entries, target), newId(workbook));
    if (table === null) throw new PackageError({ kind: 'damaged', part: target, detail: 'tabla sin rango' });
    completeTotals(table, sheet);
    sheet.tables.push(table);
  }
}

async function readCharts(
  part: SheetPart,
  { bytes, entries }: WorkbookPackage,
  sheet: Sheet,
  workbook: Workbook,
): Promise<void> {
  for (const { target } of part.relationships.filter(({ type }) => type === 'drawing')) {
    if (!entries.has(target)) continue;
    const relationships = await readRelationships(bytes, entries, target);
    for (const frame of framesFromDrawing(await readPart(bytes, entries, target), sheet)) {
      const path = relationships.find(({ id }) => id === frame.relationshipId)?.target ?? '';
      const chart = entries.has(path)
        ? chartFromXml(await readPart(bytes, entries, path), frame, newId(workbook))
        : null;
      if (chart !== null) sheet.charts.push(chart);
    }
  }
}

function chooseActiveSheet(workbook: Workbook, index: number): void {
  const active =
    workbook.sheets[index] ??
    workbook.sheets.find(({ visibility }) => visibility === 'Visible') ??
    workbook.sheets[0];
  if (active === undefined) return;
  workbook.activeSheetId = active.id;
  workbook.selection.sheetId = active.id;
}
