/**
 * What a printed format sets in a row of its own under each record, told by its caption: «Fecha comprometida de
 * cumplimiento: | | 30 de julio de 2021». The caption may be joined over several columns, and the value may stand in
 * its same cell.
 */
import { cellText, isBlank, type CellValue } from '../cell';
import { columnOf, type Format } from '../formats/format';
import { editDistance } from '../text/editDistance';
import { foldHeading } from '../text/foldText';
import { isNumeric, type Grid } from './grid';
import { LONGEST_HEADING } from './headingReader';
import { foldedNames, headingText } from './mapHeadings';

export interface BelowRow {
  /** As it is written, on one line and without markup. */
  readonly caption: string;
  /** As it is written, markup included unless it shares the cell with its caption; `''` when there is none. */
  readonly value: CellValue;
}

/** Reads a whole row of a grid; `null` when it is anything else. */
export type BelowReader = (cells: readonly CellValue[]) => BelowRow | null;

/** Every row of that kind, by its 0-based row in the grid; none for a format that has no such rows. */
export function belowRows(grid: Grid, format: Format): ReadonlyMap<number, BelowRow> {
  const read = belowReader(format);
  return new Map(
    grid.flatMap((cells, index) => {
      const row = read(cells);
      return row ? [[index, row] as const] : [];
    }),
  );
}

export function belowReader(format: Format): BelowReader {
  const isCaption = captionReader(format);
  if (isCaption === null) return () => null;
  const headings = foldedNames(format);
  return (cells) => {
    // Whoever undoes merged cells by filling them down repeats the record's number here.
    const at = cells.findIndex((cell) => !isBlank(cell) && !isNumeric(cell));
    const { caption, inline } = splitCaption(cells[at] ?? '');
    if (!isCaption(caption)) return null;
    const label = textOf(cells[at] ?? '');
    const others = cells.slice(at + 1).filter((cell) => !isBlank(cell) && textOf(cell) !== label);
    const values = inline === '' ? others : [inline, ...others];
    // More than one is a record with a column for its caption; another heading beside it, the row of headings.
    if (new Set(values.map(textOf)).size > 1) return null;
    const [value = ''] = values;
    return headings.has(foldHeading(textOf(value))) ? null : { caption, value };
  };
}

function splitCaption(cell: CellValue): { readonly caption: string; readonly inline: string } {
  const text = cellText(cell);
  if (text.length > LONGEST_CELL) return { caption: '', inline: '' };
  const line = headingText(text);
  const colon = line.indexOf(':');
  if (colon === -1) return { caption: line, inline: '' };
  return { caption: line.slice(0, colon + 1), inline: line.slice(colon + 1).trim() };
}

/** A caption, a date spelled out in words and the markup of both. */
const LONGEST_CELL = 400;

function textOf(cell: CellValue): string {
  return headingText(cellText(cell));
}

/** `null` for a format that prints nothing under its records. */
function captionReader(format: Format): ((caption: string) => boolean) | null {
  const { below } = format;
  if (!below) return null;
  const { heading = below.caption, aliases = [] } = columnOf(format, below.key) ?? {};
  const official = foldHeading(below.caption);
  const names = new Set([official, ...[heading, ...aliases].map(foldHeading).filter(isPhrase)]);
  return (caption) => {
    if (caption === '' || caption.length > LONGEST_HEADING) return false;
    const fold = foldHeading(caption);
    return names.has(fold) || editDistance(fold, official, WRONG_LETTERS) <= WRONG_LETTERS;
  };
}

/** «Plazo» alone may begin any sentence; «Fecha compromiso» is a caption. */
function isPhrase(folded: string): boolean {
  return folded.includes(' ');
}

/** Captions are long; two wrong letters leave no doubt of which one it is. */
const WRONG_LETTERS = 2;
