/** Finds the cell references in a formula and writes them back; the rest of the text is never touched. */
import { columnLetters, columnNumber, quoteSheetName } from './address';
import { COLUMN_COUNT, ROW_COUNT } from './area';
import type { Area } from './model';

/** A row or a column of a reference, 0-based, with or without `$`. */
export interface Coordinate {
  readonly index: number;
  readonly absolute: boolean;
}

/** `A1`, `$A$1:B2`, `A:C` (no rows) or `2:7` (no columns), with or without sheet. */
export interface Reference {
  readonly sheetName: string | null;
  readonly columns: readonly [Coordinate, Coordinate] | null;
  readonly rows: readonly [Coordinate, Coordinate] | null;
  /** `A1` rather than `A1:A1`. */
  readonly isSingle: boolean;
}

const TEXT = '"(?:[^"]|"")*"';
const SHEET = `(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!`;
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const COLUMNS = '\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}';
const ROWS = '\\$?\\d{1,7}:\\$?\\d{1,7}';
const PLACE = `(?:${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_.(!\\[])`;
const WORD = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*';
const TOKENS = new RegExp(
  `(${TEXT})|(?:(${SHEET})?(${PLACE}))|(${SHEET})|(${WORD})|(\\[)|(\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?)`,
  'gu',
);

/** `change` gives the reference to write, the same one, or `null` for one that no longer points anywhere: `#REF!`. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  let written = '';
  let from = 0;
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(formula); match !== null; match = TOKENS.exec(formula)) {
    const [token, , sheet, place, , , bracket] = match;
    if (bracket !== undefined) TOKENS.lastIndex = endOfBrackets(formula, match.index);
    const reference = place === undefined ? null : parseReference(sheet, place);
    if (reference === null) continue;
    const changed = change(reference);
    if (changed === reference) continue;
    written += formula.slice(from, match.index) + (changed === null ? '#REF!' : writeReference(changed));
    from = match.index + token.length;
  }
  return written + formula.slice(from);
}

/** Every reference in the formula, in its order. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

export function referenceArea(reference: Reference): Area {
  const [left, right] = bounds(reference.columns, COLUMN_COUNT);
  const [top, bottom] = bounds(reference.rows, ROW_COUNT);
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The same kind of reference, `$` included, over another area. */
export function withArea(reference: Reference, area: Area): Reference {
  const columns = moved(reference.columns, area.column, area.columnCount);
  const rows = moved(reference.rows, area.row, area.rowCount);
  return {
    ...reference,
    columns,
    rows,
    isSingle: reference.isSingle && area.rowCount === 1 && area.columnCount === 1,
  };
}

function parseReference(sheet: string | undefined, place: string): Reference | null {
  const corner = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;
  const [first = '', second = first] = place.split(':');
  const a = corner.exec(first);
  const b = corner.exec(second);
  if (a === null || b === null) return null;
  const columns = pair(columnCoordinate(a), columnCoordinate(b));
  const rows = pair(rowCoordinate(a), rowCoordinate(b));
  if ((columns === null && a[2] !== '') || (rows === null && a[4] !== '')) return null;
  return {
    sheetName: sheet === undefined ? null : unquote(sheet.slice(0, -1)),
    columns,
    rows,
    isSingle: !place.includes(':'),
  };
}

function columnCoordinate(corner: RegExpExecArray): Coordinate | null {
  const index = columnNumber(corner[2] ?? '');
  return index === null ? null : { index, absolute: corner[1] === '$' };
}

/** In `$7` the sign is caught before the (absent) letters. */
function rowCoordinate(corner: RegExpExecArray): Coordinate | null {
  const index = Number(corner[4]) - 1;
  if (corner[4] === '' || index < 0 || index >= ROW_COUNT) return null;
  return { index, absolute: corner[3] === '$' || (corner[2] === '' && corner[1] === '$') };
}

function pair(a: Coordinate | null, b: Coordinate | null): readonly [Coordinate, Coordinate] | null {
  if (a === null || b === null) return null;
  return a.index <= b.index ? [a, b] : [b, a];
}

function bounds(pairOfEnds: Reference['rows'], count: number): [number, number] {
  return pairOfEnds === null ? [0, count - 1] : [pairOfEnds[0].index, pairOfEnds[1].index];
}

function moved(ends: Reference['rows'], from: number, count: number): Reference['rows'] {
  if (ends === null) return null;
  return [
    { ...ends[0], index: from },
    { ...ends[1], index: from + count - 1 },
  ];
}

function writeReference(reference: Reference): string {
  const prefix = reference.sheetName === null ? '' : `${quoteSheetName(reference.sheetName)}!`;
  const first = writeCorner(reference.columns?.[0], reference.rows?.[0]);
  return reference.isSingle
    ? prefix + first
    : `${prefix}${first}:${writeCorner(reference.columns?.[1], reference.rows?.[1])}`;
}

function writeCorner(column: Coordinate | undefined, row: Coordinate | undefined): string {
  const columnText =
    column === undefined ? '' : `${column.absolute ? '$' : ''}${columnLetters(column.index)}`;
  const rowText = row === undefined ? '' : `${row.absolute ? '$' : ''}${row.index + 1}`;
  return columnText + rowText;
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Skips a structured reference, in which `'` escapes the next character. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let index = from; index < formula.length; index += 1) {
    if (formula[index] === "'") index += 1;
    else if (formula[index] === '[') depth += 1;
    else if (formula[index] === ']' && (depth -= 1) === 0) return index + 1;
  }
  return formula.length;
}
