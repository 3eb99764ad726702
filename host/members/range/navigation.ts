import { refuse } from '../../hostError';
import { rangeObject, type RangeRef } from '../../session';
import {
  area as makeArea,
  boundingArea,
  COLUMN_COUNT,
  intersection,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  ROW_COUNT,
} from '../../workbook/area';
import { formatSheetAddress } from '../../workbook/address';
import { cellAt, hasContent, usedArea } from '../../workbook/cells';
import { columnWidthOf, rowHeightOf } from '../../workbook/dimensions';
import type { Area, Sheet } from '../../workbook/model';
import { flag, integer, optionalInteger, word } from '../../wire/arguments';
import type { HostObject, ObjectTypeSpec } from '../../wire/objectType';
import { insideSheet, placeOf } from '../addressArgument';

/** Where a range stands, and the ranges reached from it. */
export const navigationMembers = {
  get: {
    Address: (ref) => formatSheetAddress(ref.sheet.name, ref.area),
    AddressLocal: (ref) => formatSheetAddress(ref.sheet.name, ref.area),
    RowIndex: (ref) => ref.area.row,
    ColumnIndex: (ref) => ref.area.column,
    RowCount: (ref) => ref.area.rowCount,
    ColumnCount: (ref) => ref.area.columnCount,
    CellCount: (ref) => cellCount(ref.area),
    IsEntireColumn: (ref) => isEntireColumns(ref.area),
    IsEntireRow: (ref) => isEntireRows(ref.area),
    Left: (ref) => widthBefore(ref.sheet, ref.area.column),
    Top: (ref) => heightBefore(ref.sheet, ref.area.row),
    Width: (ref) =>
      widthBefore(ref.sheet, lastColumn(ref.area) + 1) - widthBefore(ref.sheet, ref.area.column),
    Height: (ref) => heightBefore(ref.sheet, lastRow(ref.area) + 1) - heightBefore(ref.sheet, ref.area.row),
  },
  nav: {
    Worksheet: (ref) => ref.session.objects.worksheet(ref),
  },
  call: {
    GetCell: (ref, [row, column]) => offsetCell(ref, integer(row, 'row'), integer(column, 'column')),
    GetRow: (ref, [row]) => go(ref, { ...ref.area, row: ref.area.row + integer(row, 'row'), rowCount: 1 }),
    GetColumn: (ref, [column]) =>
      go(ref, { ...ref.area, column: ref.area.column + integer(column, 'column'), columnCount: 1 }),
    GetEntireRow: (ref) => go(ref, { ...ref.area, column: 0, columnCount: COLUMN_COUNT }),
    GetEntireColumn: (ref) => go(ref, { ...ref.area, row: 0, rowCount: ROW_COUNT }),
    GetLastCell: (ref) => go(ref, makeArea(lastRow(ref.area), lastColumn(ref.area), 1, 1)),
    GetLastRow: (ref) => go(ref, { ...ref.area, row: lastRow(ref.area), rowCount: 1 }),
    GetLastColumn: (ref) => go(ref, { ...ref.area, column: lastColumn(ref.area), columnCount: 1 }),
    GetOffsetRange: (ref, [rows, columns]) =>
      go(ref, {
        ...ref.area,
        row: ref.area.row + integer(rows, 'rowOffset'),
        column: ref.area.column + integer(columns, 'columnOffset'),
      }),
    GetResizedRange: (ref, [rows, columns]) =>
      go(ref, {
        ...ref.area,
        rowCount: ref.area.rowCount + integer(rows, 'deltaRows'),
        columnCount: ref.area.columnCount + integer(columns, 'deltaColumns'),
      }),
    GetAbsoluteResizedRange: (ref, [rows, columns]) =>
      go(ref, {
        ...ref.area,
        rowCount: integer(rows, 'numRows'),
        columnCount: integer(columns, 'numColumns'),
      }),
    GetRowsBelow: (ref, [count]) => adjacentRows(ref, optionalInteger(count, 'count') ?? 1),
    GetRowsAbove: (ref, [count]) => adjacentRows(ref, -(optionalInteger(count, 'count') ?? 1)),
    GetColumnsAfter: (ref, [count]) => adjacentColumns(ref, optionalInteger(count, 'count') ?? 1),
    GetColumnsBefore: (ref, [count]) => adjacentColumns(ref, -(optionalInteger(count, 'count') ?? 1)),
    GetBoundingRect: (ref, [other]) => go(ref, boundingArea(ref.area, otherArea(ref, other))),
    GetIntersection: (ref, [other]) => go(ref, common(ref, other) ?? refuse('ItemNotFound')),
    GetIntersectionOrNullObject: (ref, [other]) => goOrNull(ref, common(ref, other)),
    GetUsedRange: (ref, [valuesOnly]) =>
      go(
        ref,
        usedArea(ref.sheet, flag(valuesOnly), ref.area) ?? { ...ref.area, rowCount: 1, columnCount: 1 },
      ),
    GetUsedRangeOrNullObject: (ref, [valuesOnly]) =>
      goOrNull(ref, usedArea(ref.sheet, flag(valuesOnly), ref.area)),
    GetSurroundingRegion: (ref) => go(ref, surroundingRegion(ref.sheet, ref.area)),
    GetRangeEdge: (ref, [direction, activeCell]) => go(ref, edge(ref, direction, activeCell)),
    GetExtendedRange: (ref, [direction, activeCell]) =>
      go(ref, boundingArea(ref.area, edge(ref, direction, activeCell))),
  },
} satisfies Partial<ObjectTypeSpec<RangeRef>>;

function go(ref: RangeRef, area: Area): HostObject {
  return rangeObject(ref.session, ref.sheet, insideSheet(area));
}

function goOrNull(ref: RangeRef, area: Area | null): HostObject | null {
  return area === null ? null : go(ref, area);
}

/** Relative to the range's first cell; it may lie outside the range but not outside the sheet. */
function offsetCell(ref: RangeRef, row: number, column: number): HostObject {
  return go(ref, makeArea(ref.area.row + row, ref.area.column + column, 1, 1));
}

function adjacentRows(ref: RangeRef, count: number): HostObject {
  if (count === 0) refuse('InvalidArgument', 'count cannot be 0.');
  const row = count > 0 ? lastRow(ref.area) + 1 : ref.area.row + count;
  return go(ref, { ...ref.area, row, rowCount: Math.abs(count) });
}

function adjacentColumns(ref: RangeRef, count: number): HostObject {
  if (count === 0) refuse('InvalidArgument', 'count cannot be 0.');
  const column = count > 0 ? lastColumn(ref.area) + 1 : ref.area.column + count;
  return go(ref, { ...ref.area, column, columnCount: Math.abs(count) });
}

function otherArea(ref: RangeRef, argument: unknown): Area {
  const place = placeOf(ref.session, ref.sheet, argument);
  return place.sheet === ref.sheet
    ? place.area
    : refuse('InvalidArgument', 'Both ranges must be on one worksheet.');
}

function common(ref: RangeRef, argument: unknown): Area | null {
  const place = placeOf(ref.session, ref.sheet, argument);
  return place.sheet === ref.sheet ? intersection(ref.area, place.area) : null;
}

/** The block of filled cells around the range, up to blank rows and columns, as Ctrl+* finds it. */
function surroundingRegion(sheet: Sheet, from: Area): Area {
  let region = from;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const around = makeArea(row, column, lastRow(region) + 2 - row, lastColumn(region) + 2 - column);
    const used = usedArea(sheet, true, around);
    const next = used === null ? region : boundingArea(region, used);
    if (cellCount(next) === cellCount(region)) return region;
    region = next;
  }
}

/** Where Ctrl+arrow stops from the range's active cell (its first, by omission). */
function edge(ref: RangeRef, direction: unknown, activeCell: unknown): Area {
  const where = word(direction, ['Left', 'Right', 'Up', 'Down'], 'direction');
  const start = activeCell === undefined || activeCell === null ? ref.area : otherArea(ref, activeCell);
  const step = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] }[where];
  const [rowStep = 0, columnStep = 0] = step;
  const filled = (row: number, column: number): boolean => hasContent(cellAt(ref.sheet, row, column));
  const isInside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < ROW_COUNT && column < COLUMN_COUNT;
  let { row, column } = start;
  const runs =
    filled(row, column) &&
    isInside(row + rowStep, column + columnStep) &&
    filled(row + rowStep, column + columnStep);
  while (isInside(row + rowStep, column + columnStep)) {
    const next = filled(row + rowStep, column + columnStep);
    if (runs && !next) break;
    row += rowStep;
    column += columnStep;
    if (!runs && next) break;
  }
  return makeArea(row, column, 1, 1);
}

function cellCount(area: Area): number {
  const count = area.rowCount * area.columnCount;
  // Office.js: -1 beyond 2^31 - 1 cells.
  return count > 2_147_483_647 ? -1 : count;
}

function widthBefore(sheet: Sheet, column: number): number {
  let width = 0;
  for (let index = 0; index < column; index += 1) width += columnWidthOf(sheet, index);
  return width;
}

function heightBefore(sheet: Sheet, row: number): number {
  let height = 0;
  for (let index = 0; index < row; index += 1) height += rowHeightOf(sheet, index);
  return height;
}
