import { palette } from '../sheets/palette';
import type { ReportLayout } from './layout';

/** Beside the counts, where no table stands: columns K to N. */
const CHART_COLUMNS = { first: 10, last: 13 } as const;

/** How many ASM are in each state, drawn from the counts by semáforo. */
export function addCharts(sheet: Excel.Worksheet, { semaforo, semaforoCounts }: ReportLayout): void {
  const { row, rowCount } = semaforoCounts;
  const source = sheet.getRangeByIndexes(row, semaforoCounts.column, rowCount, 1);
  const chart = sheet.charts.add('BarClustered', source, 'Columns');
  chart.name = 'ASM por semáforo';
  chart.title.text = 'ASM por semáforo';
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = 'ASM';
  series.setXAxisValues(sheet.getRangeByIndexes(semaforo.row, semaforo.column, rowCount, 1));
  series.format.fill.setSolidColor(palette.official);
  // Read from the top down, like the table beside it.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(
    sheet.getRangeByIndexes(row - 1, CHART_COLUMNS.first, 1, 1),
    sheet.getRangeByIndexes(row + rowCount - 1, CHART_COLUMNS.last, 1, 1),
  );
}
