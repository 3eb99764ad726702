import type { Sheet, Table, TableColumn } from '../workbook/model';
import { parseArea } from '../workbook/address';
import { autoFilterCriteria, autoFilterXml } from './autoFilter';
import { formulaFromFile, formulaToFile } from './formulaText';
import { areaReference } from './reference';
import {
  XML_DECLARATION,
  child,
  childrenNamed,
  decodeXstring,
  element,
  escapeXml,
  isTrue,
  type XmlNode,
} from './xml';

const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `SUBTOTAL(109,[Monto])` is what Excel itself writes for «Suma»; the file names the function beside the formula. */
const TOTALS_FUNCTIONS: Readonly<Record<string, string>> = {
  '101': 'average',
  '102': 'countNums',
  '103': 'count',
  '104': 'max',
  '105': 'min',
  '107': 'stdDev',
  '109': 'sum',
  '110': 'var',
};

/** A table part (ECMA-376 18.5.1.2). `id` is unique in the workbook. Texts of header and totals are the cells'. */
export function tableXml(table: Table, sheet: Sheet, id: number): string {
  const attributes = {
    xmlns: MAIN_NAMESPACE,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaReference(table.area),
    ...(!table.showHeaders && { headerRowCount: 0 }),
    ...(table.showTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
  };
  const columns = table.columns.map((column, index) => columnXml(column, index, table, sheet)).join('');
  const content = [
    table.showHeaders && table.showFilterButton ? autoFilterXml(filterArea(table), table.filters) : '',
    sortXml(table),
    element('tableColumns', { count: table.columns.length }, columns),
    element('tableStyleInfo', {
      ...(table.style !== '' && { name: table.style }),
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  ];
  return XML_DECLARATION + element('table', attributes, content.join(''));
}

function filterArea({ area, showTotals }: Table): Table['area'] {
  return showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
}

function columnXml(column: TableColumn, index: number, table: Table, sheet: Sheet): string {
  const totals = table.showTotals ? totalsOf(column, index, table, sheet) : {};
  const attributes = {
    id: index + 1,
    // The name is the header cell's text, line breaks as Excel escapes them in this one place.
    name: column.name.replace(/\r\n|\r|\n/g, '_x000a_'),
    totalsRowFunction: totals.function,
    totalsRowLabel: totals.label,
  };
  const content = [
    column.formula === undefined
      ? ''
      : element('calculatedColumnFormula', {}, escapeXml(formulaToFile(column.formula, table.name))),
    totals.formula === undefined
      ? ''
      : element('totalsRowFormula', {}, escapeXml(formulaToFile(totals.formula, table.name))),
  ];
  return element('tableColumn', attributes, content.join(''));
}

interface ColumnTotals {
  readonly function?: string;
  readonly formula?: string;
  readonly label?: string;
}

/** What the totals row shows: a known function, a formula of its own, or a label. */
function totalsOf(column: TableColumn, index: number, { area }: Table, sheet: Sheet): ColumnTotals {
  const cell = sheet.rows.get(area.row + area.rowCount - 1)?.get(area.column + index);
  const formula = column.totalsFormula ?? cell?.formula;
  if (formula !== undefined) {
    const code = /^=SUBTOTAL\((\d{3}),[^()]*\[[^()]*\]\)$/i.exec(formula)?.[1];
    const known = code === undefined ? undefined : TOTALS_FUNCTIONS[code];
    return known === undefined ? { function: 'custom', formula } : { function: known };
  }
  return typeof cell?.value === 'string' ? { label: cell.value } : {};
}

interface SortField {
  readonly key?: unknown;
  readonly ascending?: unknown;
}

/** The sort that the arrows of the header show. Sorts by colour or icon are left out. */
function sortXml(table: Table): string {
  const { sort, area, showHeaders, showTotals } = table;
  const fields = (sort?.fields ?? []).filter(
    (field): field is SortField =>
      typeof field === 'object' && field !== null && !('sortOn' in field && field.sortOn !== 'Value'),
  );
  const rowCount = area.rowCount - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  if (sort === undefined || fields.length === 0 || rowCount < 1) return '';
  const body = { ...area, row: area.row + (showHeaders ? 1 : 0), rowCount };
  const conditions = fields.flatMap(({ key, ascending }) =>
    typeof key !== 'number' || key < 0 || key >= area.columnCount
      ? []
      : element('sortCondition', {
          ...(ascending === false && { descending: true }),
          ref: areaReference({ ...body, column: body.column + key, columnCount: 1 }),
        }),
  );
  return element(
    'sortState',
    { ...(sort.matchCase && { caseSensitive: true }), ref: areaReference(body) },
    conditions.join(''),
  );
}

/** A table part → the model; `null` when it has no usable range. `id` is Office.js's own. */
export function tableFromXml(node: XmlNode, id: string): Table | null {
  const { attributes } = node;
  const area = parseArea(attributes['ref'] ?? '');
  if (area === null) return null;
  const style = child(node, 'tableStyleInfo')?.attributes ?? {};
  const filter = child(node, 'autoFilter');
  const sort = sortFrom(child(node, 'sortState'), area.column);
  return {
    id,
    name: attributes['displayName'] ?? attributes['name'] ?? '',
    area,
    showHeaders: attributes['headerRowCount'] !== '0',
    showTotals: Number(attributes['totalsRowCount'] ?? 0) > 0,
    showFilterButton: filter !== undefined,
    showBandedRows: isTrue(style['showRowStripes']),
    showBandedColumns: isTrue(style['showColumnStripes']),
    highlightFirstColumn: isTrue(style['showFirstColumn']),
    highlightLastColumn: isTrue(style['showLastColumn']),
    style: style['name'] ?? '',
    columns: childrenNamed(child(node, 'tableColumns'), 'tableColumn').map(columnFrom),
    filters: autoFilterCriteria(filter),
    ...(sort !== undefined && { sort }),
  };
}

function columnFrom(node: XmlNode, index: number): TableColumn {
  const formula = child(node, 'calculatedColumnFormula')?.text;
  const totals = child(node, 'totalsRowFormula')?.text;
  return {
    id: index + 1,
    name: decodeXstring(node.attributes['name'] ?? ''),
    ...(formula !== undefined && formula !== '' && { formula: formulaFromFile(formula) }),
    ...(totals !== undefined && totals !== '' && { totalsFormula: formulaFromFile(totals) }),
  };
}

function sortFrom(node: XmlNode | undefined, firstColumn: number): Table['sort'] {
  const fields = childrenNamed(node, 'sortCondition').flatMap(({ attributes }) => {
    const area = parseArea(attributes['ref'] ?? '');
    return area === null
      ? []
      : [{ key: area.column - firstColumn, ascending: !isTrue(attributes['descending']) }];
  });
  return fields.length === 0 ? undefined : { fields, matchCase: isTrue(node?.attributes['caseSensitive']) };
}

/** Totals formulas that the table part names by function are those of the cells. */
export function completeTotals(table: Table, sheet: Sheet): void {
  if (!table.showTotals) return;
  for (const [index, column] of table.columns.entries()) {
    const cell = sheet.rows.get(table.area.row + table.area.rowCount - 1)?.get(table.area.column + index);
    if (cell?.formula !== undefined) column.totalsFormula = cell.formula;
  }
}
