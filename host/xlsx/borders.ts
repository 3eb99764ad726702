import type { BorderLine, CellStyle } from '../workbook/model';
import type { ColorResolver } from './colors';
import type { HucreStyle } from './hucre';

type FileBorder = NonNullable<HucreStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;
type Side = keyof NonNullable<CellStyle['borders']>;

const SIDES: readonly (readonly [Side, 'top' | 'bottom' | 'left' | 'right'])[] = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
];

/** Office.js tells style and weight apart; a file has one word for each pair that exists. */
const LINES: readonly {
  readonly style: string;
  readonly weight: string;
  readonly file: FileSide['style'];
}[] = [
  { style: 'Continuous', weight: 'Thin', file: 'thin' },
  { style: 'Continuous', weight: 'Hairline', file: 'hair' },
  { style: 'Continuous', weight: 'Medium', file: 'medium' },
  { style: 'Continuous', weight: 'Thick', file: 'thick' },
  { style: 'Dash', weight: 'Thin', file: 'dashed' },
  { style: 'Dash', weight: 'Medium', file: 'mediumDashed' },
  { style: 'DashDot', weight: 'Thin', file: 'dashDot' },
  { style: 'DashDot', weight: 'Medium', file: 'mediumDashDot' },
  { style: 'DashDotDot', weight: 'Thin', file: 'dashDotDot' },
  { style: 'DashDotDot', weight: 'Medium', file: 'mediumDashDotDot' },
  { style: 'Dot', weight: 'Thin', file: 'dotted' },
  { style: 'Double', weight: 'Thick', file: 'double' },
  { style: 'SlantDashDot', weight: 'Medium', file: 'slantDashDot' },
];

export function bordersToFile(borders: NonNullable<CellStyle['borders']>): FileBorder | undefined {
  const file: FileBorder = {};
  for (const [edge, side] of SIDES) {
    const line = borders[edge];
    const style = line === undefined ? undefined : lineToFile(line);
    if (line === undefined || style === undefined) continue;
    file[side] = { style, color: { rgb: line.color.replace('#', '') } };
  }
  return Object.keys(file).length > 0 ? file : undefined;
}

/** A pair that does not exist falls back to the style's first weight; a style that does not exist is no line. */
function lineToFile(line: BorderLine): FileSide['style'] | undefined {
  const ofStyle = LINES.filter(({ style }) => style === line.style);
  return (ofStyle.find(({ weight }) => weight === line.weight) ?? ofStyle[0])?.file;
}

export function bordersFromFile(border: FileBorder, colors: ColorResolver): CellStyle['borders'] {
  const borders: Partial<Record<Side, BorderLine>> = {};
  for (const [edge, side] of SIDES) {
    const line = border[side];
    const known = LINES.find(({ file }) => file === line?.style);
    if (line === undefined || known === undefined) continue;
    borders[edge] = { style: known.style, weight: known.weight, color: colors(line.color) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}
