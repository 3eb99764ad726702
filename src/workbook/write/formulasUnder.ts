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

/**
 * Which of the cells hold formulas, and their text, so that writing a value over one loses nothing. One request, and
 * one more only where there are formulas.
 */
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
      .getSpecialCellsOrNullObject('Formulas')
      .load('address');
    return { span, found };
  });
  if (spans.length === 0) return new Map();
  await writer.send();
  const runs = spans.flatMap(({ span, found }) =>
    found.isNullObject
      ? []
      : consecutive(
          rowsIn(found.address).filter((row) => span.rows.has(row)),
          span,
        ),
  );
  const loaded: { run: FormulaRun; range: Excel.Range }[] = [];
  for (const run of runs) {
    await writer.room();
    const range = context.workbook.worksheets
      .getItem(run.hoja)
      .getRangeByIndexes(run.fila - 1, run.sheetColumn, run.count, 1)
      .untrack()
      .load('formulas');
    loaded.push({ run, range });
  }
  if (loaded.length > 0) await writer.send();
  const formulas = new Map<string, string>();
  for (const { run, range } of loaded) {
    range.formulas.forEach(([formula]: unknown[], index: number) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      formulas.set(placeKey({ ...run, fila: run.fila + index }), formula);
    });
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

const AREA = /!\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?(?=,|$)/g;

/** Rows of an address such as `'Anexo A'!F6:F9,'Anexo A'!F12`. */
function rowsIn(address: string): readonly number[] {
  return [...address.matchAll(AREA)].flatMap(([, first = '', last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  );
}

interface FormulaRun extends WrittenCell {
  readonly count: number;
}

function consecutive(rows: readonly number[], { hoja, sheetColumn }: ColumnSpan): readonly FormulaRun[] {
  const runs: (FormulaRun & { count: number })[] = [];
  for (const fila of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.fila + last.count === fila) last.count += 1;
    else runs.push({ hoja, sheetColumn, fila, count: 1 });
  }
  return runs;
}
