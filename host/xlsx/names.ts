import { columnLetters, formatAbsolute, parseSheetAddress } from '../workbook/address';
import { isEntireRows } from '../workbook/area';
import type { Area, DefinedName, Sheet, Workbook } from '../workbook/model';
import { formulaFromFile, formulaToFile } from './formulaText';
import { quotedSheet } from './reference';
import { child, childrenNamed, element, escapeXml, isTrue, type XmlNode } from './xml';

/** Names that Excel keeps for itself; ours live in the page layout and in the sheet's filter (ECMA-376 18.2.5). */
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

/** `<definedNames>` of the whole workbook, `''` when it has none. Excel wants them in alphabetical order. */
export function definedNamesXml(workbook: Workbook): string {
  const entries = [
    ...workbook.names.map((name) => nameEntry(name, undefined)),
    ...workbook.sheets.flatMap((sheet, index) => [
      ...sheet.names.map((name) => nameEntry(name, index)),
      ...reservedNames(sheet, index),
    ]),
  ].sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.scope ?? -1) - (b.scope ?? -1));
  const written = entries.map(({ name, scope, formula, hidden, comment }) =>
    element(
      'definedName',
      { name, ...(comment !== '' && { comment }), localSheetId: scope, ...(hidden && { hidden: true }) },
      escapeXml(formula),
    ),
  );
  return written.length === 0 ? '' : element('definedNames', {}, written.join(''));
}

interface NameEntry {
  readonly name: string;
  readonly scope: number | undefined;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

function nameEntry(name: DefinedName, scope: number | undefined): NameEntry {
  return {
    name: name.name,
    scope,
    formula: formulaToFile(name.formula),
    hidden: !name.visible,
    comment: name.comment,
  };
}

/** hucre would write these without quoting the sheet, and Excel then repairs the file. */
function reservedNames(sheet: Sheet, scope: number): NameEntry[] {
  const own = (name: string, formula: string, hidden = false): NameEntry[] =>
    formula === '' ? [] : [{ name, scope, formula, hidden, comment: '' }];
  const at = (address: string): string => `${quotedSheet(sheet.name)}!${address}`;
  const { printArea, titleRows, titleColumns } = sheet.page;
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [at(`$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`)]),
    ...(titleRows === undefined ? [] : [at(`$${titleRows.from + 1}:$${titleRows.to + 1}`)]),
  ];
  return [
    ...own(PRINT_AREA, printArea === undefined ? '' : at(formatAbsolute(printArea))),
    ...own(PRINT_TITLES, titles.join(',')),
    ...own(FILTER, sheet.autoFilter === undefined ? '' : at(formatAbsolute(sheet.autoFilter.area)), true),
  ];
}

/**
 * Distributes the names of `workbook.xml`: print areas and titles to the sheets' pages, scoped names to their sheets,
 * the rest to the workbook. Of a print area in several pieces the first is kept: the model holds one.
 */
export function readNames(workbookXml: XmlNode, positions: readonly number[], workbook: Workbook): void {
  for (const node of childrenNamed(child(workbookXml, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, hidden, comment = '' } = node.attributes;
    const sheet =
      localSheetId === undefined ? undefined : workbook.sheets[positions.indexOf(Number(localSheetId))];
    // A name of a chart sheet, or of a sheet that does not exist, has no place in the model.
    if (name === '' || (localSheetId !== undefined && sheet === undefined)) continue;
    if (name === FILTER) continue;
    if (name === PRINT_AREA && sheet !== undefined) setPrintArea(sheet, node.text);
    else if (name === PRINT_TITLES && sheet !== undefined) setPrintTitles(sheet, node.text);
    else {
      const entry = { name, formula: formulaFromFile(node.text), visible: !isTrue(hidden), comment };
      (sheet?.names ?? workbook.names).push(entry);
    }
  }
}

function setPrintArea(sheet: Sheet, reference: string): void {
  const area = firstAreas(reference)[0];
  if (area !== undefined) sheet.page.printArea = area;
}

function setPrintTitles(sheet: Sheet, reference: string): void {
  for (const part of splitAtCommas(reference)) {
    const area = parseSheetAddress(part)?.area;
    if (area === undefined) continue;
    if (isEntireRows(area)) sheet.page.titleRows = { from: area.row, to: area.row + area.rowCount - 1 };
    else sheet.page.titleColumns = { from: area.column, to: area.column + area.columnCount - 1 };
  }
}

function firstAreas(reference: string): Area[] {
  return splitAtCommas(reference).flatMap((part) => parseSheetAddress(part)?.area ?? []);
}

/** Sheet names may hold commas, inside their quotes. */
function splitAtCommas(reference: string): string[] {
  return reference.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
