import { refuse } from '../hostError';
import { calculateIfNeeded, type RangeRef } from '../session';
import { autofitColumns, autofitRows } from '../workbook/autofit';
import { lastColumn, lastRow } from '../workbook/area';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../workbook/dimensions';
import type { CellStyle } from '../workbook/model';
import { checkAllowed } from '../workbook/protection';
import { commonValue, restyle } from '../workbook/styles';
import { boolean, integer, number, text, word } from '../wire/arguments';
import { defineType } from '../wire/objectType';
import { borderCollectionType } from './rangeBorder';
import { color } from './color';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeFormatType = defineType<RangeRef>({
  name: 'RangeFormat',
  get: {
    HorizontalAlignment: (ref) => read(ref, (style) => style.horizontalAlignment ?? 'General'),
    VerticalAlignment: (ref) => read(ref, (style) => style.verticalAlignment ?? 'Bottom'),
    WrapText: (ref) => read(ref, (style) => style.wrapText ?? false),
    IndentLevel: (ref) => read(ref, (style) => style.indentLevel ?? 0),
    TextOrientation: (ref) => read(ref, (style) => style.textOrientation ?? 0),
    ShrinkToFit: (ref) => read(ref, (style) => style.shrinkToFit ?? false),
    ColumnWidth: (ref) => commonWidth(ref),
    RowHeight: (ref) => commonHeight(ref),
  },
  set: {
    HorizontalAlignment: (ref, value) =>
      write(ref, (style) => ({
        ...style,
        horizontalAlignment: word(value, HORIZONTAL, 'horizontalAlignment'),
      })),
    VerticalAlignment: (ref, value) =>
      write(ref, (style) => ({ ...style, verticalAlignment: word(value, VERTICAL, 'verticalAlignment') })),
    WrapText: (ref, value) => write(ref, (style) => ({ ...style, wrapText: boolean(value, 'wrapText') })),
    IndentLevel: (ref, value) => write(ref, (style) => ({ ...style, indentLevel: indentLevel(value) })),
    TextOrientation: (ref, value) =>
      write(ref, (style) => ({ ...style, textOrientation: textOrientation(value) })),
    ShrinkToFit: (ref, value) =>
      write(ref, (style) => ({ ...style, shrinkToFit: boolean(value, 'shrinkToFit') })),
    ColumnWidth: (ref, value) => setColumnWidth(ref, number(value, 'columnWidth')),
    RowHeight: (ref, value) => setRowHeight(ref, number(value, 'rowHeight')),
    UseStandardWidth: (ref, value) => {
      if (boolean(value, 'useStandardWidth')) setColumnWidth(ref, STANDARD_WIDTH);
    },
    UseStandardHeight: (ref, value) => {
      if (boolean(value, 'useStandardHeight')) forEachRow(ref, (row) => ref.sheet.rowFormats.delete(row));
    },
  },
  nav: {
    Fill: (ref) => rangeFillType.bind(ref),
    Font: (ref) => rangeFontType.bind(ref),
    Borders: (ref) => borderCollectionType.bind(ref),
    Protection: (ref) => formatProtectionType.bind(ref),
  },
  call: {
    AutofitColumns: (ref) => {
      checkAllowed(ref.sheet, 'allowFormatColumns');
      calculateIfNeeded(ref.session);
      autofitColumns(ref.sheet, ref.area);
    },
    AutofitRows: (ref) => {
      checkAllowed(ref.sheet, 'allowFormatRows');
      calculateIfNeeded(ref.session);
      autofitRows(ref.sheet, ref.area);
    },
    AdjustIndent: (ref, [amount]) =>
      write(ref, (style) => ({
        ...style,
        indentLevel: Math.max(0, (style.indentLevel ?? 0) + integer(amount, 'amount')),
      })),
  },
});

const rangeFillType = defineType<RangeRef>({
  name: 'RangeFill',
  get: { Color: (ref) => read(ref, (style) => style.fillColor ?? '#FFFFFF') ?? '' },
  set: { Color: (ref, value) => write(ref, (style) => ({ ...style, fillColor: color(value) })) },
  call: { Clear: (ref) => write(ref, ({ fillColor: _fillColor, ...style }) => style) },
});

const rangeFontType = defineType<RangeRef>({
  name: 'RangeFont',
  get: {
    Bold: (ref) => read(ref, (style) => style.font?.bold ?? false),
    Color: (ref) => read(ref, (style) => style.font?.color ?? '#000000') ?? '',
    Italic: (ref) => read(ref, (style) => style.font?.italic ?? false),
    Name: (ref) => read(ref, (style) => style.font?.name ?? 'Calibri'),
    Size: (ref) => read(ref, (style) => style.font?.size ?? 11),
    Strikethrough: (ref) => read(ref, (style) => style.font?.strikethrough ?? false),
    Underline: (ref) => read(ref, (style) => style.font?.underline ?? 'None'),
  },
  set: {
    Bold: (ref, value) => writeFont(ref, { bold: boolean(value, 'bold') }),
    Color: (ref, value) => writeFont(ref, { color: color(value) }),
    Italic: (ref, value) => writeFont(ref, { italic: boolean(value, 'italic') }),
    Name: (ref, value) => writeFont(ref, { name: text(value, 'name') }),
    Size: (ref, value) => writeFont(ref, { size: fontSize(value) }),
    Strikethrough: (ref, value) => writeFont(ref, { strikethrough: boolean(value, 'strikethrough') }),
    Underline: (ref, value) => writeFont(ref, { underline: word(value, UNDERLINES, 'underline') }),
  },
});

const formatProtectionType = defineType<RangeRef>({
  name: 'FormatProtection',
  get: {
    Locked: (ref) => read(ref, (style) => style.locked ?? true),
    FormulaHidden: (ref) => read(ref, (style) => style.formulaHidden ?? false),
  },
  set: {
    Locked: (ref, value) => write(ref, (style) => ({ ...style, locked: boolean(value, 'locked') })),
    FormulaHidden: (ref, value) =>
      write(ref, (style) => ({ ...style, formulaHidden: boolean(value, 'formulaHidden') })),
  },
});

function read<V>(ref: RangeRef, of: (style: CellStyle) => V): V | null {
  return commonValue(ref.sheet, ref.area, of);
}

function write(ref: RangeRef, change: (style: CellStyle) => CellStyle): void {
  checkAllowed(ref.sheet, 'allowFormatCells');
  restyle(ref.sheet, ref.area, change);
}

function writeFont(ref: RangeRef, part: NonNullable<CellStyle['font']>): void {
  write(ref, (style) => ({ ...style, font: { ...style.font, ...part } }));
}

/** Excel indents from 0 to 250. */
function indentLevel(value: unknown): number {
  const level = integer(value, 'indentLevel');
  return level >= 0 && level <= 250 ? level : refuse('InvalidArgument', 'indentLevel goes from 0 to 250.');
}

/** −90 to 90 degrees, or 180 for text written downwards. */
function textOrientation(value: unknown): number {
  const angle = integer(value, 'textOrientation');
  return Math.abs(angle) <= 90 || angle === 180
    ? angle
    : refuse('InvalidArgument', 'textOrientation goes from -90 to 90.');
}

function fontSize(value: unknown): number {
  const size = number(value, 'size');
  return size >= 1 && size <= 409 ? size : refuse('InvalidArgument', 'size goes from 1 to 409.');
}

function setColumnWidth(ref: RangeRef, width: number): void {
  checkAllowed(ref.sheet, 'allowFormatColumns');
  // 255 characters of the standard font.
  if (width < 0 || width > 1790) refuse('InvalidArgument', 'columnWidth is out of bounds.');
  for (let column = ref.area.column; column <= lastColumn(ref.area); column += 1) {
    ref.sheet.columnFormats.set(column, {
      ...ref.sheet.columnFormats.get(column),
      width,
      hidden: width === 0,
    });
  }
}

function setRowHeight(ref: RangeRef, height: number): void {
  checkAllowed(ref.sheet, 'allowFormatRows');
  if (height < 0 || height > 409.5) refuse('InvalidArgument', 'rowHeight goes from 0 to 409.5 points.');
  forEachRow(ref, (row) => {
    ref.sheet.rowFormats.set(row, {
      ...ref.sheet.rowFormats.get(row),
      height,
      hidden: height === 0,
      customHeight: true,
    });
  });
}

function forEachRow(ref: RangeRef, visit: (row: number) => void): void {
  for (let row = ref.area.row; row <= lastRow(ref.area); row += 1) visit(row);
}

function commonWidth(ref: RangeRef): number | null {
  const { sheet, area } = ref;
  const first = sheet.columnFormats.get(area.column)?.width ?? STANDARD_WIDTH;
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    if ((sheet.columnFormats.get(column)?.width ?? STANDARD_WIDTH) !== first) return null;
  }
  return first;
}

function commonHeight(ref: RangeRef): number | null {
  const { sheet, area } = ref;
  const first = sheet.rowFormats.get(area.row)?.height ?? STANDARD_HEIGHT;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    if ((sheet.rowFormats.get(row)?.height ?? STANDARD_HEIGHT) !== first) return null;
  }
  return first;
}
