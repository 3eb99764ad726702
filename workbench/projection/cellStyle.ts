import type { CellStyle } from '../../host/workbook/model';
import { bordersOf } from './borders';
import type { StyleView } from './view';

/** Numbers of the grid component's enumerations. */
const HORIZONTAL: Readonly<Record<string, 1 | 2 | 3>> = {
  Left: 1,
  Fill: 1,
  Justify: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Distributed: 2,
  Right: 3,
};
const VERTICAL: Readonly<Record<string, 1 | 2 | 3>> = {
  Top: 1,
  Justify: 1,
  Center: 2,
  Distributed: 2,
  Bottom: 3,
};
const WRAP = 3;
/** Pixels of one step of Excel's indent. */
const INDENT = 9;

/** The cell's own format in the grid's words; what it leaves to the workbook is absent. */
export function ownStyle(style: CellStyle, numberFormat: string | undefined): StyleView {
  const { font = {}, fillColor, indentLevel = 0, textOrientation = 0 } = style;
  const horizontal = HORIZONTAL[style.horizontalAlignment ?? ''];
  const vertical = VERTICAL[style.verticalAlignment ?? ''];
  const borders = bordersOf(style.borders);
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: 1 }),
    ...(font.italic === true && { it: 1 }),
    ...(font.underline !== undefined && font.underline !== 'None' && { ul: { s: 1 } }),
    ...(font.strikethrough === true && { st: { s: 1 } }),
    ...(font.color !== undefined && { cl: { rgb: font.color } }),
    ...(fillColor !== undefined && { bg: { rgb: fillColor } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(style.wrapText === true && { tb: WRAP }),
    ...(indentLevel > 0 && {
      pd: horizontal === 3 ? { r: indentLevel * INDENT } : { l: indentLevel * INDENT },
    }),
    ...(textOrientation !== 0 && { tr: { a: -textOrientation } }),
    ...(borders !== undefined && { bd: borders }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { n: { pattern: numberFormat } }),
  };
}
