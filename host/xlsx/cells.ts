import { area, contains } from '../workbook/area';
import type { Cell, CellScalar, Sheet } from '../workbook/model';
import { errorForFile, looksLikeError, textForFile } from './cellText';
import { formulaToFile, spills } from './formulaText';
import type { HucreCell, HucreStyle } from './hucre';
import { areaReference } from './reference';
import { styleToFile, type DefaultFont } from './style';

/** hucre writes an error result as text; this private-use character marks it for `markErrorResults`. */
const ERROR_MARK = '\uE0E0';

/** Every cell of a sheet as hucre wants it, keyed by `row,column`. */
export function cellsToFile(sheet: Sheet, defaultFont: DefaultFont): Map<string, Partial<HucreCell>> {
  const styleOf = styleCache(defaultFont);
  const cells = new Map<string, Partial<HucreCell>>();
  for (const [row, columns] of sheet.rows) {
    for (const [column, cell] of columns) {
      const style = styleOf(cell);
      const file = {
        ...contentToFile(cell, row, column, sheet),
        ...(style !== undefined && { style }),
        ...linkToFile(cell),
      };
      if (Object.keys(file).length > 0) cells.set(`${row},${column}`, file);
    }
  }
  for (const comment of sheet.comments) {
    const key = `${comment.row},${comment.column}`;
    const text = [comment.content, ...comment.replies.map((reply) => reply.content)]
      .map(textForFile)
      .join('\n');
    cells.set(key, { ...cells.get(key), comment: { author: textForFile(comment.author), text } });
  }
  return cells;
}

/** Styles are shared between cells, so each is translated once. */
function styleCache(defaultFont: DefaultFont): (cell: Cell) => HucreStyle | undefined {
  const plain = {};
  const byStyle = new Map<object, Map<string, HucreStyle | undefined>>();
  return (cell) => {
    const key = cell.style ?? plain;
    const byFormat = byStyle.get(key) ?? new Map<string, HucreStyle | undefined>();
    byStyle.set(key, byFormat);
    const format = cell.numberFormat ?? 'General';
    if (!byFormat.has(format)) byFormat.set(format, styleToFile(cell.style, cell.numberFormat, defaultFont));
    return byFormat.get(format);
  };
}

function contentToFile(cell: Cell, row: number, column: number, sheet: Sheet): Partial<HucreCell> {
  if (cell.formula === undefined) return cell.value === undefined ? {} : valueToFile(cell.value);
  const file: Partial<HucreCell> = { formula: formulaToFile(cell.formula, ownTable(sheet, row, column)) };
  if (cell.value !== undefined) file.formulaResult = resultToFile(cell.value);
  if (spills(cell.formula)) {
    file.formulaType = 'array';
    file.formulaRef = areaReference(area(row, column, 1, 1));
    file.formulaDynamic = true;
  }
  return file;
}

/** The table around a cell, whose name its formula may leave out. */
function ownTable(sheet: Sheet, row: number, column: number): string {
  const cell = area(row, column, 1, 1);
  return sheet.tables.find((table) => contains(table.area, cell))?.name ?? '';
}

function valueToFile(value: CellScalar): Partial<HucreCell> {
  if (typeof value === 'object') return { value: errorForFile(value.error) };
  if (typeof value !== 'string') return { value };
  const text = textForFile(value);
  // A rich run is the one way to store the text «#N/A» that hucre does not take for the error.
  return looksLikeError(text) ? { value: text, richText: [{ text }] } : { value: text };
}

function resultToFile(value: CellScalar): string | number | boolean {
  if (typeof value === 'object') return ERROR_MARK + errorForFile(value.error);
  return typeof value === 'string' ? textForFile(value) : value;
}

/** Turns the marked results of a worksheet part into error values. */
export function markErrorResults(worksheetXml: string): string {
  if (!worksheetXml.includes(ERROR_MARK)) return worksheetXml;
  return worksheetXml.replaceAll(
    new RegExp(` t="str">(<f[^>]*>[^<]*</f>)<v>${ERROR_MARK}`, 'g'),
    (_, formula: string) => ` t="e">${formula}<v>`,
  );
}

function linkToFile({ hyperlink }: Cell): Partial<HucreCell> {
  if (hyperlink === undefined) return {};
  const { address = '', documentReference, screenTip } = hyperlink;
  return {
    hyperlink: {
      target: address,
      // hucre drops the address of a link that also has a place, so the place travels as the address's fragment.
      ...(documentReference !== undefined && address === '' && { location: documentReference }),
      ...(documentReference !== undefined && address !== '' && { target: `${address}#${documentReference}` }),
      ...(screenTip !== undefined && { tooltip: screenTip }),
    },
  };
}
