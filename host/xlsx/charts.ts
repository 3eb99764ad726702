import type { Chart, Sheet } from '../workbook/model';
import { parseSheetAddress } from '../workbook/address';
import { columnWidthOf, rowHeightOf } from '../workbook/dimensions';
import { hexColor } from './colors';
import type { HucreChart } from './hucre';
import { child, childrenNamed, descendants, element, escapeXml, isTrue, type XmlNode } from './xml';
import { EMU_PER_POINT } from './units';

/** The kinds that our reports use, by Office.js's name. */
const KINDS: readonly {
  readonly name: string;
  readonly type: HucreChart['type'];
  readonly grouping?: NonNullable<HucreChart['barGrouping']>;
}[] = [
  { name: 'BarClustered', type: 'bar', grouping: 'clustered' },
  { name: 'BarStacked', type: 'bar', grouping: 'stacked' },
  { name: 'BarStacked100', type: 'bar', grouping: 'percentStacked' },
  { name: 'ColumnClustered', type: 'column', grouping: 'clustered' },
  { name: 'ColumnStacked', type: 'column', grouping: 'stacked' },
  { name: 'ColumnStacked100', type: 'column', grouping: 'percentStacked' },
  { name: 'Line', type: 'line' },
  { name: 'LineMarkers', type: 'line' },
  { name: 'Pie', type: 'pie' },
  { name: 'Doughnut', type: 'doughnut' },
  { name: 'Area', type: 'area' },
];
const LEGENDS: readonly (readonly [string, Exclude<HucreChart['legend'], false | undefined>, string])[] = [
  ['Top', 'top', 't'],
  ['Bottom', 'bottom', 'b'],
  ['Left', 'left', 'l'],
  ['Right', 'right', 'r'],
  ['Corner', 'topRight', 'tr'],
];

export function isWritableChart(chart: Chart): boolean {
  return KINDS.some(({ name }) => name === chart.type) && chart.series.length > 0;
}

/** A chart as hucre wants it; its exact place is set afterwards by `placeCharts`. */
export function chartToFile(chart: Chart): HucreChart | null {
  const kind = KINDS.find(({ name }) => name === chart.type);
  if (kind === undefined || chart.series.length === 0) return null;
  const legend = LEGENDS.find(([position]) => position === chart.legendPosition)?.[1] ?? 'right';
  return {
    type: kind.type,
    ...(kind.grouping !== undefined && { barGrouping: kind.grouping }),
    ...(kind.grouping !== undefined && kind.grouping !== 'clustered' && { overlap: 100 }),
    ...(chart.title !== undefined && { title: chart.title }),
    series: chart.series.map((series) => {
      const color = series.color === undefined ? undefined : hexColor(series.color);
      return {
        name: series.name,
        values: series.values.replace(/^=/, ''),
        ...(series.categories !== '' && { categories: series.categories.replace(/^=/, '') }),
        ...(color !== undefined && { color: color.slice(1) }),
        ...(kind.name === 'Line' && { marker: { symbol: 'none' } }),
      };
    }),
    legend: chart.legendVisible ? legend : false,
    ...(chart.dataLabels && { dataLabels: { showValue: true } }),
    anchor: { from: { row: 0, col: 0 } },
  };
}

/** Names the frames of hucre's drawing and puts each exactly where the model has it, in order. */
export function placeCharts(drawingXml: string, sheet: Sheet): string {
  const charts = sheet.charts.filter(isWritableChart);
  let index = 0;
  return drawingXml.replace(/<xdr:twoCellAnchor\b[^>]*>[\s\S]*?<\/xdr:twoCellAnchor>/g, (anchor) => {
    const chart = charts[index++];
    if (chart === undefined) return anchor;
    const corners =
      cornerXml('xdr:from', sheet, chart.left, chart.top) +
      cornerXml('xdr:to', sheet, chart.left + chart.width, chart.top + chart.height);
    return anchor
      .replace(/<xdr:from>[\s\S]*<\/xdr:to>/, () => corners)
      .replace(
        /(<xdr:cNvPr [^>]*?name=")[^"]*"/,
        (_, before: string) => `${before}${escapeXml(chart.name)}"`,
      );
  });
}

function cornerXml(name: string, sheet: Sheet, left: number, top: number): string {
  const column = trackAt(left, (index) => columnWidthOf(sheet, index));
  const row = trackAt(top, (index) => rowHeightOf(sheet, index));
  const content = [
    element('xdr:col', {}, String(column.index)),
    element('xdr:colOff', {}, String(Math.round(column.rest * EMU_PER_POINT))),
    element('xdr:row', {}, String(row.index)),
    element('xdr:rowOff', {}, String(Math.round(row.rest * EMU_PER_POINT))),
  ];
  return element(name, {}, content.join(''));
}

/** The column or row under a distance from the sheet's corner, and how far into it the distance reaches. */
function trackAt(points: number, size: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(points, 0);
  let index = 0;
  while (rest >= size(index) && index < 16_000) rest -= size(index++);
  return { index, rest };
}

/** A frame of a drawing, with the part that holds its chart. */
export interface ChartFrame {
  readonly relationshipId: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function framesFromDrawing(drawing: XmlNode, sheet: Sheet): ChartFrame[] {
  return drawing.children.flatMap((anchor) => {
    const relationshipId = descendants(anchor, 'chart')[0]?.attributes['id'];
    if (relationshipId === undefined) return [];
    const from = cornerFrom(child(anchor, 'from') ?? child(anchor, 'pos'), sheet);
    const to = child(anchor, 'to');
    const end = to === undefined ? extentFrom(child(anchor, 'ext'), from) : cornerFrom(to, sheet);
    const name = descendants(anchor, 'cNvPr')[0]?.attributes['name'] ?? '';
    return [
      {
        relationshipId,
        name,
        ...from,
        width: round(end.left - from.left),
        height: round(end.top - from.top),
      },
    ];
  });
}

function cornerFrom(node: XmlNode | undefined, sheet: Sheet): { left: number; top: number } {
  if (node?.name === 'pos') return { left: emu(node.attributes['x']), top: emu(node.attributes['y']) };
  const number = (name: string): number => Number(child(node, name)?.text ?? 0);
  const sum = (count: number, size: (index: number) => number): number =>
    Array.from({ length: Math.min(count, 16_384) }, (_, index) => size(index)).reduce(
      (total, points) => total + points,
      0,
    );
  return {
    left: round(
      sum(number('col'), (index) => columnWidthOf(sheet, index)) + number('colOff') / EMU_PER_POINT,
    ),
    top: round(sum(number('row'), (index) => rowHeightOf(sheet, index)) + number('rowOff') / EMU_PER_POINT),
  };
}

function extentFrom(
  node: XmlNode | undefined,
  from: { left: number; top: number },
): { left: number; top: number } {
  return { left: from.left + emu(node?.attributes['cx']), top: from.top + emu(node?.attributes['cy']) };
}

function emu(value: string | undefined): number {
  return Number(value ?? 0) / EMU_PER_POINT;
}

function round(points: number): number {
  return Number(points.toFixed(3));
}

/** A chart part → the model; `null` for the kinds that it does not name. hucre reads bars and columns as one. */
export function chartFromXml(part: XmlNode, frame: ChartFrame, id: string): Chart | null {
  const chart = child(part, 'chart');
  const plot = child(chart, 'plotArea')?.children.find(({ name }) => name.endsWith('Chart'));
  const type = plot === undefined ? undefined : kindOf(plot);
  if (plot === undefined || type === undefined) return null;
  const legend = child(chart, 'legend');
  const position = child(legend, 'legendPos')?.attributes['val'] ?? 'r';
  const title = descendants(child(chart, 'title'), 't')
    .map(({ text }) => text)
    .join('');
  const { relationshipId: _, ...place } = frame;
  return {
    id,
    ...place,
    type,
    ...(title !== '' && { title }),
    series: childrenNamed(plot, 'ser').map(seriesFrom),
    legendVisible: legend !== undefined,
    legendPosition: LEGENDS.find(([, , code]) => code === position)?.[0] ?? 'Right',
    dataLabels: descendants(plot, 'showVal').some(({ attributes }) => isTrue(attributes['val'])),
  };
}

function kindOf(plot: XmlNode): string | undefined {
  const grouping = child(plot, 'grouping')?.attributes['val'];
  if (plot.name === 'barChart') {
    const type = child(plot, 'barDir')?.attributes['val'] === 'bar' ? 'bar' : 'column';
    return KINDS.find((kind) => kind.type === type && kind.grouping === (grouping ?? 'clustered'))?.name;
  }
  if (plot.name === 'lineChart') {
    const symbols = childrenNamed(plot, 'ser').map(
      (series) => child(child(series, 'marker'), 'symbol')?.attributes['val'],
    );
    return symbols.every((symbol) => symbol === 'none') ? 'Line' : 'LineMarkers';
  }
  return KINDS.find(({ type }) => `${type}Chart` === plot.name)?.name;
}

function seriesFrom(node: XmlNode): Chart['series'][number] {
  const tx = child(node, 'tx');
  const color = descendants(child(node, 'spPr'), 'srgbClr')[0]?.attributes['val'];
  const hex = color === undefined ? undefined : hexColor(color);
  return {
    name: descendants(tx, 'v')[0]?.text ?? '',
    values: referenceFrom(child(node, 'val')),
    categories: referenceFrom(child(node, 'cat')),
    ...(hex !== undefined && { color: hex }),
  };
}

function referenceFrom(node: XmlNode | undefined): string {
  const reference = descendants(node, 'f')[0]?.text ?? '';
  return parseSheetAddress(reference) === null ? reference : `=${reference}`;
}
