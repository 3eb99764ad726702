import { palette } from '../sheets/palette';
import type { MatrizLayout } from './layout';

/** Beside the legend, where no table stands: columns G to N. */
const CHART_COLUMNS = { first: 6, last: 13 } as const;

/** How many indicators are in each state, drawn from the legend's counts. */
export function addChart(sheet: Excel.Worksheet, { legend, chart: { labels, counts } }: MatrizLayout): void {
  const rows = legend.lastRow - legend.firstRow + 1;
  const source = sheet.getRangeByIndexes(legend.firstRow, counts, rows, 1);
  const chart = sheet.charts.add('BarClustered', source, 'Columns');
  chart.name = 'Indicadores por semáforo';
  chart.title.text = 'Indicadores por semáforo';
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = 'Indicadores';
  series.setXAxisValues(sheet.getRangeByIndexes(legend.firstRow, labels, rows, 1));
  series.format.fill.setSolidColor(palette.official);
  // Read from the top down, like the legend beside it.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(
    sheet.getRangeByIndexes(legend.firstRow - 1, CHART_COLUMNS.first, 1, 1),
    sheet.getRangeByIndexes(legend.lastRow, CHART_COLUMNS.last, 1, 1),
  );
}
