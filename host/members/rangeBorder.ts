import type { RangeRef } from '../session';
import { lastColumn, lastRow } from '../workbook/area';
import type { Area, BorderEdge, BorderLine } from '../workbook/model';
import { checkAllowed } from '../workbook/protection';
import { setBorder, styleAt, type CellEdge } from '../workbook/styles';
import { integer, word } from '../wire/arguments';
import { defineType } from '../wire/objectType';
import { color } from './color';

interface BorderRef {
  readonly range: RangeRef;
  readonly edge: BorderEdge;
}

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NEW_LINE: BorderLine = { style: 'Continuous', color: '#000000', weight: 'Thin' };

export const borderCollectionType = defineType<RangeRef>({
  name: 'RangeBorderCollection',
  get: { Count: () => EDGES.length },
  call: {
    GetItemAt: (range, [index]) =>
      borderType.bind({ range, edge: EDGES[integer(index, 'index')] ?? 'EdgeTop' }),
  },
  items: (range) => EDGES.map((edge) => borderType.bind({ range, edge })),
  item: (range, key) => borderType.bind({ range, edge: word(key, EDGES, 'index') }),
});

const borderType = defineType<BorderRef>({
  name: 'RangeBorder',
  key: ({ edge }) => ({ Id: edge }),
  get: {
    SideIndex: ({ edge }) => edge,
    Style: (ref) => commonLine(ref, (line) => line?.style ?? 'None'),
    Color: (ref) => commonLine(ref, (line) => line?.color ?? '#000000') ?? '',
    Weight: (ref) => commonLine(ref, (line) => line?.weight ?? 'Thin'),
  },
  set: {
    Style: (ref, value) => {
      const style = word(value, STYLES, 'style');
      draw(ref, (line) => (style === 'None' ? null : { ...(line ?? NEW_LINE), style }));
    },
    Color: (ref, value) => draw(ref, (line) => ({ ...(line ?? NEW_LINE), color: color(value) })),
    Weight: (ref, value) =>
      draw(ref, (line) => ({ ...(line ?? NEW_LINE), weight: word(value, WEIGHTS, 'weight') })),
  },
});

/** A border of the range is edges of its cells; the model keeps no diagonals, so they draw nothing. */
function cellEdges(area: Area, edge: BorderEdge): { readonly area: Area; readonly edge: CellEdge }[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rowCount: 1 }, edge }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: lastRow(area), rowCount: 1 }, edge }];
    case 'EdgeLeft':
      return [{ area: { ...area, columnCount: 1 }, edge }];
    case 'EdgeRight':
      return [{ area: { ...area, column: lastColumn(area), columnCount: 1 }, edge }];
    case 'InsideHorizontal':
      return area.rowCount === 1
        ? []
        : [
            { area: { ...area, rowCount: area.rowCount - 1 }, edge: 'EdgeBottom' },
            { area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, edge: 'EdgeTop' },
          ];
    case 'InsideVertical':
      return area.columnCount === 1
        ? []
        : [
            { area: { ...area, columnCount: area.columnCount - 1 }, edge: 'EdgeRight' },
            {
              area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 },
              edge: 'EdgeLeft',
            },
          ];
    default:
      return [];
  }
}

function draw({ range, edge }: BorderRef, change: (line: BorderLine | undefined) => BorderLine | null): void {
  checkAllowed(range.sheet, 'allowFormatCells');
  for (const part of cellEdges(range.area, edge)) setBorder(range.sheet, part.area, part.edge, change);
}

/** `null` when the cells along the edge differ, as Office.js says it. */
function commonLine<V>({ range, edge }: BorderRef, read: (line: BorderLine | undefined) => V): V | null {
  const [part] = cellEdges(range.area, edge);
  if (part === undefined) return read(undefined);
  const first = read(styleAt(range.sheet, part.area.row, part.area.column).borders?.[part.edge]);
  for (let row = part.area.row; row <= lastRow(part.area); row += 1) {
    for (let column = part.area.column; column <= lastColumn(part.area); column += 1) {
      if (read(styleAt(range.sheet, row, column).borders?.[part.edge]) !== first) return null;
    }
  }
  return first;
}
