/** Which rows under the headings are rows of the table, and which only stand there. */
import { cellText, isBlank, type CellValue } from '../cell';
import type { Column, ColumnKey } from '../formats/format';
import { foldHeading, foldText } from '../text/foldText';
import { filledCells, isBlankRow, isNumeric, type Grid } from './grid';

export type SkipReason =
  /** The headings again, at a page break or over another programme. */
  | 'repeatedHeading'
  /** A title over repeated headings. */
  | 'title'
  /** «Total», «Suma», «Promedio». */
  | 'totals'
  /** A summary, a note or the signatures below. */
  | 'otherTable'
  /** Numbered in advance and still empty. */
  | 'withoutText'
  /** What goes under a record, with no record over it that lacks it. */
  | 'strayBelow';

export interface BodyColumn {
  readonly index: number;
  readonly key: ColumnKey;
  readonly column: Column;
  /** Its heading, folded, as the table has it. */
  readonly folded: string;
}

export interface TableShape {
  readonly columns: readonly BodyColumn[];
  /** Grid columns from the first heading to the last. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export type BodyRow = { readonly gridRow: number } & (
  | { readonly kind: 'row' }
  | { readonly kind: 'below' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
);

/**
 * Every row with something inside the table's bounds, in order, as a row of the table or as skipped; blank ones end
 * blocks.
 *
 * @param below grid rows that go under a record: they are never judged by what they look like
 */
export function classifyBody(
  grid: Grid,
  firstRow: number,
  shape: TableShape,
  below: ReadonlySet<number>,
): readonly BodyRow[] {
  const others = grid.map((cells, row) => (below.has(row) ? null : cells));
  const under = [...below].filter((gridRow) => gridRow >= firstRow);
  return [
    ...classifyOthers(others, firstRow, shape),
    ...under.map((gridRow) => ({ kind: 'below' as const, gridRow })),
  ].sort((a, b) => a.gridRow - b.gridRow);
}

/** A sheet without some of its rows, each of the others in its place. */
type GridWithGaps = readonly (readonly CellValue[] | null)[];

function classifyOthers(grid: GridWithGaps, firstRow: number, shape: TableShape): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  let isOther = false;
  blocksOf(grid, firstRow, shape).forEach((block, index) => {
    const isFirst = index === 0;
    isOther = !isFirst && !looksLikeOurs(block, shape) && (isOther || looksLikeAnother(block, shape));
    const heading = block.findIndex(({ is }) => is === 'repeatedHeading');
    block.forEach((row, position) => {
      const isOverHeading = !isFirst && position < heading && standsAlone(row, shape);
      const reason = row.is ?? (isOverHeading ? 'title' : isOther ? 'otherTable' : reasonByContent(row));
      rows.push(
        reason === null
          ? { kind: 'row', gridRow: row.gridRow }
          : { kind: 'skipped', gridRow: row.gridRow, reason },
      );
    });
  });
  return rows;
}

function standsAlone({ cells }: BlockRow, shape: TableShape): boolean {
  return new Set(filledCells(cells)).size <= 2 && !hasNumber(cells, shape);
}

function reasonByContent({ cells }: BlockRow): SkipReason | null {
  return filledCells(cells).every(isNumeric) ? 'withoutText' : null;
}

interface BlockRow {
  readonly gridRow: number;
  /** Inside the table's bounds. */
  readonly cells: readonly CellValue[];
  /** What it is by itself, wherever it stands; `otherTable` for the title of something else. */
  readonly is: 'repeatedHeading' | 'totals' | 'otherTable' | null;
}

/** Rows that stand together: a blank row, a totals row or the title of something else parts them. */
function blocksOf(grid: GridWithGaps, firstRow: number, shape: TableShape): readonly (readonly BlockRow[])[] {
  const blocks: BlockRow[][] = [[]];
  grid.slice(firstRow).forEach((whole, index) => {
    if (whole === null) return;
    const cells = whole.slice(shape.firstColumn, shape.lastColumn + 1);
    if (isBlankRow(cells)) {
      blocks.push([]);
      return;
    }
    const row = { gridRow: firstRow + index, cells, is: whatItIs(cells, shape) };
    if (row.is === 'otherTable') blocks.push([row]);
    else blocks.at(-1)?.push(row);
    if (row.is === 'totals') blocks.push([]);
  });
  return blocks.filter((block, index) => index === 0 || block.length > 0);
}

function whatItIs(cells: readonly CellValue[], shape: TableShape): BlockRow['is'] {
  if (isRepeatedHeading(cells, shape)) return 'repeatedHeading';
  if (isTotals(cells)) return 'totals';
  return isForeignTitle(cells, shape) ? 'otherTable' : null;
}

/** At least half of the headings again, in their own columns. */
function isRepeatedHeading(cells: readonly CellValue[], shape: TableShape): boolean {
  const same = shape.columns.filter(({ index, folded }) => {
    const text = cellText(cells[index - shape.firstColumn] ?? '');
    return text !== '' && text.length <= LONGEST_HEADING && foldHeading(text) === folded;
  });
  return same.length > 0 && same.length * 2 >= shape.columns.length;
}

const LONGEST_HEADING = 120;

const TOTALS = /^(?:gran |sub ?)?(?:total(?:es)?|suma|sumas|promedio)\b/;
/** Alone in its row, «Total» must be all it says: «Promedio de avance muy bajo» is a finding. */
const TOTALS_ALONE =
  /^(?:gran |sub ?)?(?:total(?:es)?|suma|promedio)(?: general)?(?: de (?:asm|recomendaciones|acciones|avance))? ?[:=]? ?[\d.,]* ?%?$/;
const LONGEST_TOTALS_LABEL = 40;

function isTotals(cells: readonly CellValue[]): boolean {
  const [label, ...others] = filledCells(cells);
  if (typeof label !== 'string' || label.length > LONGEST_TOTALS_LABEL) return false;
  const text = foldText(label);
  return others.length === 0 ? TOTALS_ALONE.test(text) : TOTALS.test(text) && others.every(isNumeric);
}

/** How a summary, a note or the signatures begin. */
const FOREIGN_TITLE =
  /^(?:resumen|concentrado|cuadro|semaforo|grafica|notas?|fuentes?|elaboro|reviso|autorizo|valido|vo\.? ?bo\b|simbologia|leyenda|glosario|atentamente)\b/;
const LONGEST_TITLE = 80;
/** In a table of one or two columns a row with a single text is an ordinary row. */
const COLUMNS_THAT_MAKE_A_TITLE_STAND_OUT = 3;

function isForeignTitle(cells: readonly CellValue[], shape: TableShape): boolean {
  if (shape.columns.length < COLUMNS_THAT_MAKE_A_TITLE_STAND_OUT) return false;
  const filled = filledCells(cells).map(cellText);
  const titles = filled.filter((text) => text.length <= LONGEST_TITLE && FOREIGN_TITLE.test(foldText(text)));
  if (filled.length > 1) return titles.length * 2 > filled.length;
  const at = cells.findIndex((value) => !isBlank(value)) + shape.firstColumn;
  // Under a column of words, «Semáforo sin actualizar» is a finding and «Fuente: …» is not.
  return titles.some((text) => text.includes(':') || !WORD_COLUMNS.has(kindAt(shape, at)));
}

function kindAt({ columns }: TableShape, index: number): Column['type']['kind'] | null {
  return columns.find((each) => each.index === index)?.column.type.kind ?? null;
}

/** Some row has its number where numbers go, or fills half of the columns without a figure where words go. */
function looksLikeOurs(block: readonly BlockRow[], shape: TableShape): boolean {
  return block.some(({ cells, is }) => {
    if (is === 'repeatedHeading') return true;
    if (hasFigureWhereWordsGo(cells, shape)) return false;
    const filled = shape.columns.filter(({ index }) => !isBlank(cells[index - shape.firstColumn] ?? ''));
    return hasNumber(cells, shape) || filled.length * 2 > shape.columns.length;
  });
}

/** A title of its own, or rows that put figures where this table has words: «Institucional | 4». */
function looksLikeAnother(block: readonly BlockRow[], shape: TableShape): boolean {
  const [first] = block;
  return (
    first?.is === 'otherTable' ||
    block.some(({ cells }) => filledCells(cells).length > 1 && hasFigureWhereWordsGo(cells, shape))
  );
}

/** «ASM 12» */
const LONGEST_NUMERO = 8;

function hasNumber(cells: readonly CellValue[], shape: TableShape): boolean {
  const numero = shape.columns.find(({ key }) => key === 'numero');
  if (numero === undefined) return false;
  const text = cellText(cells[numero.index - shape.firstColumn] ?? '');
  // A title begins where numbers go, and «Programa: E010 - Salud» has digits.
  return /\d/.test(text) && (text.length <= LONGEST_NUMERO || !/\s/.test(text));
}

function hasFigureWhereWordsGo(cells: readonly CellValue[], shape: TableShape): boolean {
  return shape.columns.some(({ index, column }) => {
    const value = cells[index - shape.firstColumn] ?? '';
    return WORD_COLUMNS.has(column.type.kind) && !isBlank(value) && isNumeric(value);
  });
}

const WORD_COLUMNS = new Set<Column['type']['kind'] | null>(['text', 'labelled', 'catalogue']);
