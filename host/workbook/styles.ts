import { isEntireColumns, isEntireRows, lastColumn, lastRow } from './area';
import { cellAt, dropIfEmpty, ensureCell, forEachCell } from './cells';
import type { Area, BorderLine, CellStyle, Sheet } from './model';

export type CellEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

type ChangeStyle = (style: CellStyle) => CellStyle;

/** Applies a change of style to each cell. Equal styles stay shared, so a large range makes few objects. */
export function restyle(sheet: Sheet, area: Area, change: ChangeStyle): void {
  const once = memoised(change);
  if (isEntireColumns(area)) restyleColumns(sheet, area, once);
  if (isEntireColumns(area) || isEntireRows(area)) {
    forEachCell(sheet, area, (_cell, row, column) => restyleCell(sheet, row, column, once));
    return;
  }
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1)
      restyleCell(sheet, row, column, once);
  }
}

function restyleColumns(sheet: Sheet, area: Area, change: ChangeStyle): void {
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    const format = sheet.columnFormats.get(column);
    sheet.columnFormats.set(column, { ...format, style: change(format?.style ?? NO_STYLE) });
  }
}

function restyleCell(sheet: Sheet, row: number, column: number, change: ChangeStyle): void {
  const cell = ensureCell(sheet, row, column);
  const style = change(cell.style ?? NO_STYLE);
  if (Object.keys(style).length === 0 && sheet.columnFormats.get(column)?.style === undefined)
    delete cell.style;
  else cell.style = style;
  dropIfEmpty(sheet, row, column);
}

const NO_STYLE: CellStyle = {};

/** A range has few different styles, whatever its size: each is changed once. */
function memoised(change: ChangeStyle): ChangeStyle {
  const changed = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = changed.get(style) ?? shared(change(style));
    changed.set(style, known);
    return known;
  };
}

const SHARED_STYLES = new Map<string, CellStyle>();

function shared(style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const known = SHARED_STYLES.get(key);
  if (known !== undefined) return known;
  SHARED_STYLES.set(key, style);
  return style;
}

/** The style of the cell, or the one that its column gives it. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle {
  return cellAt(sheet, row, column)?.style ?? sheet.columnFormats.get(column)?.style ?? {};
}

/** What all cells of an area have in common; `null` when they differ, as Office.js says it. */
export function commonValue<V>(sheet: Sheet, area: Area, read: (style: CellStyle) => V): V | null {
  const first = read(styleAt(sheet, area.row, area.column));
  if (isEntireColumns(area) || isEntireRows(area)) return first;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (read(styleAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

/** Draws or removes (`null`) one edge of each cell. */
export function setBorder(
  sheet: Sheet,
  area: Area,
  edge: CellEdge,
  change: (line: BorderLine | undefined) => BorderLine | null,
): void {
  restyle(sheet, area, (style) => {
    const line = change(style.borders?.[edge]);
    const { [edge]: _before, ...others } = style.borders ?? {};
    const borders = line === null ? others : { ...others, [edge]: line };
    const { borders: _borders, ...rest } = style;
    return Object.keys(borders).length === 0 ? rest : { ...rest, borders };
  });
}
