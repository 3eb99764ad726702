import type { Chart } from '../workbook/model';
import { parseSheetAddress } from '../workbook/address';
import type { ChartFrame } from './chartFrames';
import { hexColor } from './colors';
import type { HucreChart } from './hucre';
import { child, childrenNamed, descendants, isTrue, type XmlNode } from './xml';

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

/** A chart as hucre wants it; its exact place is set afterwards by `placeFrames`. */
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
