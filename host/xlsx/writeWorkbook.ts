import type { Sheet, Workbook } from '../workbook/model';
import { fittedHeights } from '../workbook/autofit';
import { refuseUnwritable } from '../preflight';
import { autoFilterXml } from './autoFilter';
import { cellsToFile, markErrorResults } from './cells';
import { placeFrames } from './chartFrames';
import { chartToFile, isWritableChart } from './charts';
import { hexColor } from './colors';
import { completeTextRules, ruleToFile } from './conditionalFormats';
import { CUSTOM_XML_RELATIONSHIP, ITEM_PROPERTIES_TYPE, customXmlFiles } from './customXml';
import { propertiesToFile } from './documentProperties';
import { writeXlsx, type HucreBook, type HucreColumn, type HucreSheet } from './hucre';
import { definedNamesXml } from './names';
import { fitsToPages, pageXml } from './page';
import { keepPasswordHash, protectionToFile } from './protection';
import { areaReference } from './reference';
import { CALIBRI_11, type DefaultFont } from './style';
import { orderFontParts } from './stylesPart';
import { tableXml } from './tables';
import { pointsToCharacters } from './units';
import { validationsXml } from './validations';
import { element } from './xml';
import { extract, readDirectory, writeZip, type ZipSource } from './zip';

/**
 * A workbook as the bytes of an .xlsx file. Throws `PreflightError` when the workbook has something that Excel would
 * repair or refuse.
 *
 * hucre writes the package; the parts that it writes wrongly or not at all (names, tables, page, validations, places
 * of charts, custom XML) are then put in by us.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  refuseUnwritable(workbook);
  const archive = await writeXlsx(bookToFile(workbook));
  const rewrites = partRewrites(workbook);
  const sources: ZipSource[] = [];
  for (const entry of readDirectory(archive)) {
    const rewrite = rewrites.get(entry.name);
    if (rewrite === undefined) sources.push({ name: entry.name, archive, entry });
    else {
      const xml = new TextDecoder().decode(await extract(archive, entry));
      sources.push({ name: entry.name, content: new TextEncoder().encode(rewrite(xml)) });
    }
  }
  const added = customXmlFiles(workbook).map(({ path, xml }) => ({
    name: path,
    content: new TextEncoder().encode(xml),
  }));
  return writeZip([...sources, ...added]);
}

function bookToFile(workbook: Workbook): HucreBook {
  const font = workbook.defaultFont ?? CALIBRI_11;
  return {
    sheets: workbook.sheets.map((sheet) => sheetToFile(sheet, font)),
    properties: propertiesToFile(workbook.properties),
    defaultFont: { name: font.name, size: font.size },
    activeSheet: activeSheetIndex(workbook),
    ...(workbook.protection.protected && {
      workbookProtection: {
        lockStructure: true,
        ...(workbook.protection.password !== undefined && { password: workbook.protection.password }),
      },
    }),
  };
}

/** Excel refuses to open on a hidden sheet. */
function activeSheetIndex({ sheets, activeSheetId }: Workbook): number {
  const active = sheets.findIndex(({ id, visibility }) => id === activeSheetId && visibility === 'Visible');
  return active >= 0
    ? active
    : Math.max(
        0,
        sheets.findIndex(({ visibility }) => visibility === 'Visible'),
      );
}

function sheetToFile(sheet: Sheet, defaultFont: DefaultFont): HucreSheet {
  const tabColor = hexColor(sheet.tabColor);
  const protection = protectionToFile(sheet.protection);
  return {
    name: sheet.name,
    rows: Array.from({ length: usedRowCount(sheet) }, () => []),
    cells: cellsToFile(sheet, defaultFont),
    columns: columnsToFile(sheet),
    rowDefs: rowsToFile(sheet),
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    conditionalRules: sheet.conditionalFormats.flatMap((format) => ruleToFile(format) ?? []),
    charts: sheet.charts.flatMap((chart) => chartToFile(chart) ?? []),
    // Only their relationships come from here: the parts themselves are rewritten.
    tables: sheet.tables.map(({ name, area, columns }) => ({ name, range: areaReference(area), columns })),
    ...(sheet.autoFilter !== undefined && { autoFilter: { range: areaReference(sheet.autoFilter.area) } }),
    ...((sheet.frozen.rows > 0 || sheet.frozen.columns > 0) && { freezePane: sheet.frozen }),
    ...(protection !== undefined && { protection }),
    ...(fitsToPages(sheet.page) && { pageSetup: { fitToPage: true } }),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(tabColor !== undefined && { tabColor: { rgb: tabColor.slice(1) } }),
    },
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
  };
}

type HucreRows = NonNullable<HucreSheet['rowDefs']>;

function rowsToFile(sheet: Sheet): HucreRows {
  const rows: HucreRows = new Map();
  for (const [row, height] of fittedHeights(sheet)) rows.set(row, { height });
  for (const [row, { height, hidden }] of sheet.rowFormats) {
    rows.set(row, {
      ...rows.get(row),
      ...(height !== undefined && { height }),
      ...(hidden === true && { hidden }),
    });
  }
  return rows;
}

/** hucre marks every height as given by somebody; a fitted one must go on following its text. */
function freeFittedRows(rowsXml: string, sheet: Sheet): string {
  const fitted = fittedHeights(sheet);
  if (fitted.size === 0) return rowsXml;
  return rowsXml.replace(/<row r="(\d+)"[^>]*>/g, (tag, number: string) =>
    fitted.has(Number(number) - 1) ? tag.replace(' customHeight="1"', '') : tag,
  );
}

/** hucre drops the formats of rows below the last one that it is given. */
function usedRowCount(sheet: Sheet): number {
  let count = 0;
  for (const row of [...sheet.rows.keys(), ...sheet.rowFormats.keys()]) count = Math.max(count, row + 1);
  return count;
}

function columnsToFile(sheet: Sheet): HucreColumn[] {
  const count = Math.max(0, ...[...sheet.columnFormats.keys()].map((column) => column + 1));
  return Array.from({ length: count }, (_, column) => {
    const { width, hidden } = sheet.columnFormats.get(column) ?? {};
    return {
      ...(width !== undefined && { width: pointsToCharacters(width) }),
      ...(hidden === true && { hidden }),
    };
  });
}

/** What is changed in each part that hucre wrote, by its path. */
function partRewrites(workbook: Workbook): Map<string, (xml: string) => string> {
  const rewrites = new Map<string, (xml: string) => string>([
    ['xl/workbook.xml', (xml) => xml.replace('</sheets>', () => `</sheets>${definedNamesXml(workbook)}`)],
    ['xl/styles.xml', orderFontParts],
    ['xl/_rels/workbook.xml.rels', (xml) => addCustomXmlRelationships(xml, workbook)],
    ['[Content_Types].xml', (xml) => addCustomXmlTypes(xml, workbook)],
  ]);
  let tableNumber = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    rewrites.set(`xl/worksheets/sheet${index + 1}.xml`, (xml) => completeWorksheet(xml, sheet));
    rewrites.set(`xl/drawings/drawing${index + 1}.xml`, (xml) =>
      placeFrames(xml, sheet.charts.filter(isWritableChart), sheet),
    );
    for (const table of sheet.tables) {
      const id = ++tableNumber;
      rewrites.set(`xl/tables/table${id}.xml`, () => tableXml(table, sheet, id));
    }
  }
  return rewrites;
}

/** Puts in what hucre leaves out. All of it stands after the rows, where the order of the schema is fixed. */
function completeWorksheet(xml: string, sheet: Sheet): string {
  const tailStart = Math.max(xml.lastIndexOf('</sheetData>'), xml.lastIndexOf('<sheetData/>'));
  let tail = keepPasswordHash(completeTextRules(xml.slice(tailStart)), sheet.protection);
  const { autoFilter } = sheet;
  if (autoFilter !== undefined) {
    tail = tail.replace(/<autoFilter [^>]*\/>/, () => autoFilterXml(autoFilter.area, autoFilter.criteria));
  }
  const validationsPlace = tail.includes('<hyperlinks>') ? '<hyperlinks>' : '<pageMargins ';
  tail = tail.replace(validationsPlace, () => validationsXml(sheet.validations) + validationsPlace);
  tail = tail.replace(/<pageMargins [^>]*\/>/, () => pageXml(sheet.page));
  return freeFittedRows(markErrorResults(xml.slice(0, tailStart)), sheet) + tail;
}

function addCustomXmlRelationships(xml: string, workbook: Workbook): string {
  const items = customXmlFiles(workbook).filter(({ path }) => /^customXml\/item\d+\.xml$/.test(path));
  const relationships = items.map(({ path }, index) =>
    element('Relationship', {
      Id: `rIdCustomXml${index + 1}`,
      Type: CUSTOM_XML_RELATIONSHIP,
      Target: `../${path}`,
    }),
  );
  return xml.replace('</Relationships>', () => `${relationships.join('')}</Relationships>`);
}

function addCustomXmlTypes(xml: string, workbook: Workbook): string {
  const overrides = customXmlFiles(workbook)
    .filter(({ path }) => path.includes('itemProps') && !path.endsWith('.rels'))
    .map(({ path }) => element('Override', { PartName: `/${path}`, ContentType: ITEM_PROPERTIES_TYPE }));
  return xml.replace('</Types>', () => `${overrides.join('')}</Types>`);
}
