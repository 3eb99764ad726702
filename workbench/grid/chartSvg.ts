/** A chart as SVG: bars, columns and lines; of any other kind, its name in a frame. */
import type { ChartSeriesView, ChartView } from '../projection/view';

const COLORS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];
const TITLE = 28;
const EDGE = 12;
const LABELS = 120;
const FOOT = 34;

export function chartSvg(chart: ChartView): string {
  const { width, height, title } = chart;
  const body = chart.kind === 'other' || largest(chart) === 0 ? unknown(chart) : DRAWN[chart.kind](chart);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" font-family="Segoe UI, sans-serif" font-size="11" fill="#444">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#fff" stroke="#d0d7de"/>
${text(width / 2, 19, title, 'text-anchor="middle" font-size="14"')}
${body}</svg>`;
}

const DRAWN: Readonly<Record<'bars' | 'columns' | 'line', (chart: ChartView) => string>> = {
  bars: (chart) => {
    const band = (chart.height - TITLE - EDGE) / Math.max(1, chart.categories.length);
    const scale = (chart.width - LABELS - 3 * EDGE) / largest(chart);
    const thickness = (band * 0.7) / chart.series.length;
    const labels = chart.categories.map((name, index) =>
      text(LABELS - 6, TITLE + band * (index + 0.5) + 4, shortened(name, 20), 'text-anchor="end"'),
    );
    return marks(chart, (value, point, series, color) => {
      const y = TITLE + band * (point + 0.15) + thickness * series;
      return (
        `<rect x="${LABELS}" y="${y}" width="${value * scale}" height="${thickness}" fill="${color}"/>` +
        text(LABELS + value * scale + 4, y + thickness / 2 + 4, figure(value))
      );
    })
      .concat(labels)
      .join('');
  },
  columns: (chart) => {
    const { band, scale, labels } = columnFrame(chart);
    const thickness = (band * 0.7) / chart.series.length;
    return marks(chart, (value, point, series, color) => {
      const x = EDGE + band * (point + 0.15) + thickness * series;
      const y = chart.height - FOOT - value * scale;
      return (
        `<rect x="${x}" y="${y}" width="${thickness}" height="${value * scale}" fill="${color}"/>` +
        text(x + thickness / 2, y - 4, figure(value), 'text-anchor="middle"')
      );
    })
      .concat(labels)
      .join('');
  },
  line: (chart) => {
    const { band, scale, labels } = columnFrame(chart);
    const lines = chart.series.map((series, index) => {
      const points = series.values.flatMap((value, point) =>
        value === null ? [] : [`${EDGE + band * (point + 0.5)},${chart.height - FOOT - value * scale}`],
      );
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${colorOf(series, index)}" stroke-width="2"/>`;
    });
    return lines.concat(labels).join('');
  },
};

function columnFrame(chart: ChartView): { band: number; scale: number; labels: string[] } {
  const band = (chart.width - 2 * EDGE) / Math.max(1, chart.categories.length);
  const letters = Math.floor(band / 6);
  return {
    band,
    scale: (chart.height - TITLE - FOOT - EDGE) / largest(chart),
    labels: chart.categories.map((name, index) =>
      text(
        EDGE + band * (index + 0.5),
        chart.height - FOOT + 16,
        shortened(name, letters),
        'text-anchor="middle"',
      ),
    ),
  };
}

type Mark = (value: number, point: number, series: number, color: string) => string;

function marks({ series }: ChartView, mark: Mark): string[] {
  return series.flatMap((one, index) =>
    one.values.flatMap((value, point) =>
      value === null ? [] : [mark(value, point, index, colorOf(one, index))],
    ),
  );
}

function unknown({ width, height, series }: ChartView): string {
  return text(width / 2, height / 2, series.map(({ name }) => name).join(', '), 'text-anchor="middle"');
}

function largest({ series }: ChartView): number {
  return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
}

function colorOf({ color }: ChartSeriesView, index: number): string {
  return color !== null && /^#[\da-f]{6}$/i.test(color)
    ? color
    : (COLORS[index % COLORS.length] ?? '#4472c4');
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function text(x: number, y: number, content: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escaped(content)}</text>`;
}

function shortened(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, Math.max(1, letters - 1))}…` : name;
}

function escaped(content: string): string {
  return content.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
