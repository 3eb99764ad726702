import type { BorderLine, CellStyle } from '../../host/workbook/model';
import type { BordersView, LineView } from './view';

/** Office.js says a line by style and weight; the grid by one number for both. */
const LINES: Readonly<Record<string, number>> = {
  'Continuous Hairline': 2,
  'Continuous Thin': 1,
  'Continuous Medium': 8,
  'Continuous Thick': 13,
  'Dot Thin': 3,
  'Dash Thin': 4,
  'Dash Medium': 9,
  'DashDot Thin': 5,
  'DashDot Medium': 10,
  'DashDotDot Thin': 6,
  'DashDotDot Medium': 11,
  'SlantDashDot Medium': 12,
};
const THIN = 1;
const DOUBLE = 7;

const EDGES = [
  ['t', 'EdgeTop'],
  ['b', 'EdgeBottom'],
  ['l', 'EdgeLeft'],
  ['r', 'EdgeRight'],
] as const;

export function bordersOf(borders: CellStyle['borders']): BordersView | undefined {
  if (borders === undefined) return undefined;
  const drawn: Partial<Record<(typeof EDGES)[number][0], LineView>> = {};
  for (const [side, edge] of EDGES) {
    const line = borders[edge];
    if (line === undefined || line.style === 'None') continue;
    drawn[side] = { s: lineNumber(line), cl: { rgb: line.color === '' ? '#000000' : line.color } };
  }
  return Object.keys(drawn).length === 0 ? undefined : drawn;
}

function lineNumber({ style, weight }: BorderLine): number {
  return style === 'Double' ? DOUBLE : (LINES[`${style} ${weight}`] ?? LINES[`${style} Thin`] ?? THIN);
}
