import { cellAt } from '../../host/workbook/cells';
import { lastColumn, lastRow } from '../../host/workbook/area';
import { formulaArea } from '../../host/workbook/resolveName';
import type { CellScalar, Chart, ChartSeries, Sheet, Workbook } from '../../host/workbook/model';
import { pixels } from './units';
import type { ChartSeriesView, ChartView } from './view';

/** The charts of a sheet with the figures that they show now. */
export function chartViews(workbook: Workbook, sheet: Sheet): ChartView[] {
  return sheet.charts.map((chart) => ({
    id: chart.id,
    title: chart.title ?? chart.name,
    kind: kindOf(chart),
    categories:
      chart.series[0] === undefined ? [] : valuesAt(workbook, sheet, chart.series[0].categories).map(label),
    series: chart.series.map((series) => seriesView(workbook, sheet, series)),
    left: pixels(chart.left),
    top: pixels(chart.top),
    width: pixels(chart.width),
    height: pixels(chart.height),
  }));
}

function kindOf({ type }: Chart): ChartView['kind'] {
  if (/^Bar/.test(type)) return 'bars';
  if (/^Column/.test(type)) return 'columns';
  return /^Line/.test(type) ? 'line' : 'other';
}

function seriesView(workbook: Workbook, sheet: Sheet, { name, values, color }: ChartSeries): ChartSeriesView {
  return {
    name: name.startsWith('=') ? label(valuesAt(workbook, sheet, name)[0]) : name,
    color: color ?? null,
    values: valuesAt(workbook, sheet, values).map((value) => (typeof value === 'number' ? value : null)),
  };
}

function valuesAt(workbook: Workbook, sheet: Sheet, reference: string): (CellScalar | undefined)[] {
  const place = reference === '' ? null : formulaArea(workbook, sheet, reference);
  if (place === null) return [];
  const values: (CellScalar | undefined)[] = [];
  for (let row = place.area.row; row <= lastRow(place.area); row += 1) {
    for (let column = place.area.column; column <= lastColumn(place.area); column += 1) {
      values.push(cellAt(place.sheet, row, column)?.value);
    }
  }
  return values;
}

function label(value: CellScalar | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}
