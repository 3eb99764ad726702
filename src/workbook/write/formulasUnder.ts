import { cellAddress } from '../../domain/tables/tableData';
import type { BlockWriter } from './blockWriter';

/** A cell about to be written: 1-based row and 0-based column of the sheet. */
export interface WrittenCell {
  readonly hoja: string;
  readonly fila: number;
  readonly sheetColumn: number;
}

/** What each of these cells calculates, by `placeKey`: cells without a formula are not there. */
export type FormulasByPlace = ReadonlyMap<string, string>;

export function placeKey({ hoja, fila, sheetColumn }: WrittenCell): string {
  return `${hoja}!${cellAddress(sheetColumn, fila)}`;
}

/** Which of the cells hold formulas, and their text, so that writing a value over one loses nothing. One request. */
export async function formulasUnder(
  context: Excel.RequestContext,
  writer: BlockWriter,
  cells: readonly WrittenCell[],
): Promise<FormulasByPlace> {
  const spans = columnSpans(cells).map((span) => {
    const found = context.workbook.worksheets
      .getItem(span.hoja)
      .getRangeByIndexes(span.first - 1, span.sheetColumn, span.last - span.first + 1, 1)
      .untrack()
      .getSpecialCellsOrNullObject('Formulas');
    found.areas.load('items/rowIndex,items/columnIndex,items/formulas');
    return { span, found };
  });
  if (spans.length === 0) return new Map();
  await writer.send();
  const formulas = new Map<string, string>();
  for (const { span, found } of spans) {
    if (found.isNullObject) continue;
    for (const area of found.areas.items) {
      // Asked for one cell alone, Excel answers for the whole sheet.
      const column = span.sheetColumn - area.columnIndex;
      area.formulas.forEach((line: unknown[], index: number) => {
        const fila = area.rowIndex + 1 + index;
        const formula = line[column];
        if (typeof formula === 'string' && span.rows.has(fila)) {
          formulas.set(placeKey({ ...span, fila }), formula);
        }
      });
    }
  }
  return formulas;
}

interface ColumnSpan {
  readonly hoja: string;
  readonly sheetColumn: number;
  /** 1-based, as the first and the last of them. */
  readonly rows: Set<number>;
  first: number;
  last: number;
}

function columnSpans(cells: readonly WrittenCell[]): readonly ColumnSpan[] {
  const spans = new Map<string, ColumnSpan>();
  for (const { hoja, fila, sheetColumn } of cells) {
    const key = `${hoja}!${sheetColumn}`;
    const span = spans.get(key) ?? {
      hoja,
      sheetColumn,
      rows: new Set<number>(),
      first: fila,
      last: fila,
    };
    spans.set(key, span);
    span.rows.add(fila);
    span.first = Math.min(span.first, fila);
    span.last = Math.max(span.last, fila);
  }
  return [...spans.values()];
}
