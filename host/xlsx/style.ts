import type { CellStyle } from '../workbook/model';
import { bordersFromFile, bordersToFile } from './borders';
import { hexColor, type ColorResolver } from './colors';
import type { HucreStyle } from './hucre';

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** What Excel gives a new workbook, and what a cell without a font has. */
export const CALIBRI_11: DefaultFont = { name: 'Calibri', size: 11 };

type FileFont = NonNullable<HucreStyle['font']>;
type FileAlignment = NonNullable<HucreStyle['alignment']>;
type ModelFont = NonNullable<CellStyle['font']>;

const UNDERLINES: readonly (readonly [string, FileFont['underline']])[] = [
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
];
const HORIZONTAL: readonly (readonly [string, FileAlignment['horizontal']])[] = [
  ['General', 'general'],
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
];
const VERTICAL: readonly (readonly [string, FileAlignment['vertical']])[] = [
  ['Top', 'top'],
  ['Center', 'center'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
];

/** Model style and number format → hucre's style; `undefined` when the cell has neither. */
export function styleToFile(
  style: CellStyle | undefined,
  numberFormat: string | undefined,
  defaultFont: DefaultFont,
): HucreStyle | undefined {
  const file: HucreStyle = {};
  if (numberFormat !== undefined && numberFormat !== 'General') file.numFmt = numberFormat;
  if (style?.font !== undefined) file.font = { ...defaultFont, ...fontToFile(style.font) };
  const fill = style?.fillColor === undefined ? undefined : hexColor(style.fillColor);
  if (fill !== undefined) file.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.slice(1) } };
  const border = style?.borders === undefined ? undefined : bordersToFile(style.borders);
  if (border !== undefined) file.border = border;
  const alignment = style === undefined ? undefined : alignmentToFile(style);
  if (alignment !== undefined) file.alignment = alignment;
  if (style?.locked === false || style?.formulaHidden === true) {
    file.protection = { locked: style.locked !== false, hidden: style.formulaHidden === true };
  }
  return Object.keys(file).length > 0 ? file : undefined;
}

/** Only what the font says: a conditional format's font changes nothing else. */
export function fontToFile(font: ModelFont): FileFont {
  const underline = UNDERLINES.find(([word]) => word === font.underline)?.[1];
  const color = font.color === undefined ? undefined : hexColor(font.color);
  return {
    ...(font.name !== undefined && { name: font.name }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(underline !== undefined && { underline }),
    ...(font.strikethrough === true && { strikethrough: true }),
    ...(color !== undefined && { color: { rgb: color.slice(1) } }),
  };
}

function alignmentToFile(style: CellStyle): FileAlignment | undefined {
  const horizontal = HORIZONTAL.find(([word]) => word === style.horizontalAlignment)?.[1];
  const vertical = VERTICAL.find(([word]) => word === style.verticalAlignment)?.[1];
  const alignment: FileAlignment = {
    ...(horizontal !== undefined && horizontal !== 'general' && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(style.wrapText === true && { wrapText: true }),
    ...(style.shrinkToFit === true && { shrinkToFit: true }),
    ...(style.indentLevel !== undefined && style.indentLevel > 0 && { indent: style.indentLevel }),
    ...(style.textOrientation !== undefined &&
      style.textOrientation !== 0 && { textRotation: rotationToFile(style.textOrientation) }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** Office.js: −90…90, 180 for letters one under another. The file: 0…90, 91…180 downwards, 255 (ECMA-376 18.8.1). */
function rotationToFile(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

function rotationFromFile(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** hucre's style → the model's, without its number format; `undefined` when nothing differs from a plain cell. */
export function styleFromFile(
  file: HucreStyle,
  colors: ColorResolver,
  defaultFont: DefaultFont,
): CellStyle | undefined {
  const font = file.font === undefined ? undefined : fontFromFile(file.font, colors, defaultFont);
  const fillColor = fillFromFile(file.fill, colors);
  const borders = file.border === undefined ? undefined : bordersFromFile(file.border, colors);
  const style: CellStyle = {
    ...(fillColor !== undefined && { fillColor }),
    ...(font !== undefined && { font }),
    ...(file.alignment !== undefined && alignmentFromFile(file.alignment)),
    ...(file.protection?.locked === false && { locked: false }),
    ...(file.protection?.hidden === true && { formulaHidden: true }),
    ...(borders !== undefined && { borders }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** Name and size are left out where they are the workbook's own. */
export function fontFromFile(
  file: FileFont,
  colors: ColorResolver,
  defaultFont?: DefaultFont,
): ModelFont | undefined {
  const underline =
    file.underline === true ? 'Single' : UNDERLINES.find(([, word]) => word === file.underline)?.[0];
  const color = colors(file.color);
  // Black is what a font without a colour has; files spell it out through the theme in every font.
  const isAutomatic = color === undefined || (color === '#000000' && file.color?.theme !== undefined);
  const font: ModelFont = {
    ...(file.name !== undefined && file.name !== defaultFont?.name && { name: file.name }),
    ...(file.size !== undefined && file.size !== defaultFont?.size && { size: file.size }),
    ...(file.bold === true && { bold: true }),
    ...(file.italic === true && { italic: true }),
    ...(underline !== undefined && { underline }),
    ...(file.strikethrough === true && { strikethrough: true }),
    ...(!isAutomatic && { color }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** A cell's fill stands in the foreground colour, a conditional format's in the background (ECMA-376 18.8.20). */
export function fillFromFile(fill: HucreStyle['fill'], colors: ColorResolver): string | undefined {
  if (fill === undefined) return undefined;
  if (fill.type === 'gradient') return colors(fill.stops[0]?.color);
  if (fill.pattern === 'none') return undefined;
  return colors(fill.fgColor) ?? colors(fill.bgColor);
}

function alignmentFromFile(file: FileAlignment): Partial<CellStyle> {
  const horizontal = HORIZONTAL.find(([, word]) => word === file.horizontal)?.[0];
  const vertical = VERTICAL.find(([, word]) => word === file.vertical)?.[0];
  return {
    ...(horizontal !== undefined && horizontal !== 'General' && { horizontalAlignment: horizontal }),
    ...(vertical !== undefined && { verticalAlignment: vertical }),
    ...(file.wrapText === true && { wrapText: true }),
    ...(file.shrinkToFit === true && { shrinkToFit: true }),
    ...(file.indent !== undefined && file.indent > 0 && { indentLevel: file.indent }),
    ...(file.textRotation !== undefined &&
      file.textRotation !== 0 && { textOrientation: rotationFromFile(file.textRotation) }),
  };
}
