/** A format filled in for signature: rows of cells over a grid of twelve equal columns. */
import { cellText, type CellValue } from '../../cell';

export const GRID_COLUMNS = 12;

export interface ImpresoCell {
  readonly text: CellValue;
  /** Columns of the grid; those of a row add up to twelve. */
  readonly span: number;
  readonly look: 'title' | 'line' | 'section' | 'label' | 'value' | 'centred' | 'note' | 'signature';
  readonly isDate?: boolean;
}

export interface Impreso {
  readonly rows: readonly (readonly ImpresoCell[])[];
  /** Of the sheet, before making it admissible and unique. */
  readonly nombre: string;
}

export type ImpresoRow = readonly ImpresoCell[];

export const whole = (text: CellValue, look: ImpresoCell['look']): ImpresoRow => [
  { text, span: GRID_COLUMNS, look },
];

const LABEL_SPAN = 3;

/** A caption and what it holds, across the page. */
export const field = (label: string, text: CellValue, isDate = false): ImpresoRow => [
  { text: label, span: LABEL_SPAN, look: 'label' },
  { text, span: GRID_COLUMNS - LABEL_SPAN, look: 'value', isDate },
];

export interface Pair {
  readonly label: string;
  readonly text: CellValue;
  readonly isDate?: boolean;
}

/** Short fields, two to a row. */
export function pairs(fields: readonly Pair[]): readonly ImpresoRow[] {
  const rows: ImpresoRow[] = [];
  for (let index = 0; index < fields.length; index += 2) {
    const [one, other] = [fields[index], fields[index + 1]];
    if (one && !other) rows.push(field(one.label, one.text, one.isDate));
    else rows.push([one, other].flatMap((each) => (each ? halfOf(each) : [])));
  }
  return rows;
}

function halfOf({ label, text, isDate = false }: Pair): ImpresoRow {
  return [
    { text: label, span: LABEL_SPAN, look: 'label' },
    { text, span: GRID_COLUMNS / 2 - LABEL_SPAN, look: 'value', isDate },
  ];
}

/** A table of three columns, each of a third. */
export function threeColumns(
  headings: readonly [string, string, string],
  body: readonly (readonly [CellValue, CellValue, CellValue])[],
): readonly ImpresoRow[] {
  const row = (cells: readonly CellValue[], look: ImpresoCell['look']): ImpresoRow =>
    cells.map((text) => ({ text, span: GRID_COLUMNS / 3, look }));
  return [row(headings, 'label'), ...body.map((cells) => row(cells, 'value'))];
}

const SIGNING_LINE = '_'.repeat(28);

/** A line to sign on above each caption. */
export function signatures(captions: readonly string[]): ImpresoRow {
  return captions.map((caption) => ({
    text: `${SIGNING_LINE}\n${caption}`,
    span: GRID_COLUMNS / captions.length,
    look: 'signature',
  }));
}

/** Letters of 10 points that fit in one column of the grid, somewhat fewer than do: better a taller row than cut text. */
const LETTERS = 9;

/** Lines that the text takes in its cell, wrapped. */
export function linesOf({ text, span }: ImpresoCell): number {
  const letters = span * LETTERS;
  return cellText(text)
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}
