import type { JudgedSheets, JudgedValue } from './judgedSheets';
import { childrenNamed, descendants, parseXml, type XmlNode } from '../../host/xlsx/xml';

/** Blank cells and rows up to the sheet's end are stored as one with a count; more than this is never data. */
const REPEATED_DATA = 10_000;

/** The values of LibreOffice's flat XML format, in which every cell says what kind of value it has. */
export function sheetsOfFlatOds(source: string): JudgedSheets {
  const document = parseXml(source);
  const tables = descendants(document, 'spreadsheet').flatMap((sheets) => childrenNamed(sheets, 'table'));
  return new Map(tables.map((table) => [table.attributes['name'] ?? '', rowsOf(table)]));
}

function rowsOf(table: XmlNode): JudgedValue[][] {
  const rows = rowNodes(table).flatMap((row) => {
    const values = childrenNamed(row, 'table-cell').flatMap((cell) =>
      repeat(valueOf(cell), cell, 'number-columns-repeated'),
    );
    return repeat(withoutTail(values, null), row, 'number-rows-repeated');
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** Rows may stand in groups and headers; those inside charts and shapes are no rows of the sheet. */
function rowNodes(node: XmlNode): XmlNode[] {
  return node.children.flatMap((inner) => {
    if (inner.name === 'table-row') return [inner];
    return ['table-row-group', 'table-header-rows', 'table-rows'].includes(inner.name) ? rowNodes(inner) : [];
  });
}

function repeat<T>(item: T, node: XmlNode, attribute: string): T[] {
  const count = Number(node.attributes[attribute] ?? 1);
  return Array.from({ length: count > REPEATED_DATA ? 1 : count }, () => item);
}

function withoutTail(values: readonly JudgedValue[], tail: JudgedValue): JudgedValue[] {
  const last = values.findLastIndex((value) => value !== tail);
  return values.slice(0, last + 1);
}

/** A date comes as the text of its ISO form: checks on dates use cells in General. */
function valueOf(cell: XmlNode): JudgedValue {
  const { attributes } = cell;
  const text = childrenNamed(cell, 'p').map(textOf).join('\n');
  // `value-type` is written twice, for ODF and for LibreOffice itself; only the second knows errors and comes last.
  switch (attributes['value-type']) {
    case undefined:
      return null;
    case 'error':
      return { error: text };
    case 'float':
    case 'percentage':
    case 'currency':
      return Number(attributes['value']);
    case 'boolean':
      return attributes['boolean-value'] === 'true';
    case 'date':
      return attributes['date-value'] ?? text;
    default:
      return text;
  }
}

function textOf(node: XmlNode): string {
  return node.text + node.children.map(textOf).join('');
}
