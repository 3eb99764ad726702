import { refuse } from '../hostError';
import { calculateIfNeeded, type ChartRef, type SheetRef } from '../session';
import { newId } from '../workbook/emptyWorkbook';
import type { Chart } from '../workbook/model';
import { chartSeries, type SeriesBy } from '../workbook/chartSeries';
import { checkAllowed } from '../workbook/protection';
import { integer, number, text, word } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { placeOf } from './addressArgument';
import { axesType, chartFormatType, dataLabelsType, legendType, plotAreaType, titleType } from './chartParts';
import { seriesCollectionType } from './chartSeries';
import { partOf, withEntry, type RecordRef } from './recordType';

export const chartCollectionType = defineType<SheetRef>({
  name: 'ChartCollection',
  get: { Count: ({ sheet }) => sheet.charts.length },
  call: {
    Add: (ref, [type, source, seriesBy]) => add(ref, text(type, 'type'), source, seriesBy),
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (ref, [name]) => find(ref, name) ?? refuse('ItemNotFound'),
    GetItemAt: (ref, [index]) =>
      bound(ref, ref.sheet.charts[integer(index, 'index')]) ?? refuse('ItemNotFound'),
    GetItemOrNullObject: (ref, [name]) => find(ref, name),
  },
  items: (ref) => ref.sheet.charts.map((chart) => chartType.bind({ ...ref, chart })),
  item: find,
});

export const chartType = defineType<ChartRef>({
  name: 'Chart',
  key: ({ chart }) => ({ Id: chart.id }),
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
    Top: ({ chart }) => chart.top,
    Left: ({ chart }) => chart.left,
    Width: ({ chart }) => chart.width,
    Height: ({ chart }) => chart.height,
  },
  set: {
    Name: ({ chart }, value) => {
      chart.name = text(value, 'name');
    },
    ChartType: ({ chart }, value) => {
      chart.type = text(value, 'chartType');
    },
    Top: ({ chart }, value) => {
      chart.top = number(value, 'top');
    },
    Left: ({ chart }, value) => {
      chart.left = number(value, 'left');
    },
    Width: ({ chart }, value) => {
      chart.width = number(value, 'width');
    },
    Height: ({ chart }, value) => {
      chart.height = number(value, 'height');
    },
  },
  nav: {
    Axes: ({ chart }) => axesType.bind(extraPart(chart, 'axes')),
    DataLabels: (ref) => dataLabelsType.bind({ chart: ref.chart, part: extraPart(ref.chart, 'dataLabels') }),
    Format: ({ chart }) => chartFormatType.bind(extraPart(chart, 'format')),
    Legend: ({ chart }) => legendType.bind({ chart, part: extraPart(chart, 'legend') }),
    PlotArea: ({ chart }) => plotAreaType.bind(extraPart(chart, 'plotArea')),
    Series: (ref) => seriesCollectionType.bind(ref),
    Title: ({ chart }) => titleType.bind({ chart, part: extraPart(chart, 'title') }),
    Worksheet: (ref) => ref.session.objects.worksheet(ref),
  },
  call: {
    Activate: () => undefined,
    Delete: ({ sheet, chart }) => {
      checkAllowed(sheet, 'allowEditObjects');
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    SetData: (ref, [source, seriesBy]) => {
      const place = placeOf(ref.session, ref.sheet, source);
      ref.chart.series = chartSeries(place.sheet, place.area, orientation(seriesBy));
    },
    SetPosition: (ref, [start, end]) => setPosition(ref, start, end),
  },
});

/** Office.js's default size, in points. */
const DEFAULT_SIZE = { width: 360, height: 216 };

function add(ref: SheetRef, type: string, source: unknown, seriesBy: unknown): HostObject {
  const { session, sheet } = ref;
  checkAllowed(sheet, 'allowEditObjects');
  calculateIfNeeded(session);
  const place = placeOf(session, sheet, source);
  const id = newId(session.workbook);
  const series = chartSeries(place.sheet, place.area, orientation(seriesBy));
  const [only] = series;
  const chart: Chart = {
    id,
    name: freeName(sheet.charts),
    type,
    series,
    // Excel titles a chart of one series with that series' name.
    ...(series.length === 1 && only !== undefined && only.name !== '' ? { title: only.name } : {}),
    legendVisible: true,
    legendPosition: 'Right',
    dataLabels: false,
    top: 15,
    left: 48,
    ...DEFAULT_SIZE,
  };
  sheet.charts.push(chart);
  return chartType.bind({ ...ref, chart });
}

function orientation(seriesBy: unknown): SeriesBy {
  return word(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
}

function freeName(charts: readonly Chart[]): string {
  let index = charts.length + 1;
  while (charts.some((chart) => chart.name === `Gráfico ${index}`)) index += 1;
  return `Gráfico ${index}`;
}

/** By name or id. */
function find(ref: SheetRef, key: unknown): HostObject | null {
  const wanted = text(key, 'name');
  return bound(
    ref,
    ref.sheet.charts.find((chart) => chart.name === wanted || chart.id === wanted),
  );
}

function bound(ref: SheetRef, chart: Chart | undefined): HostObject | null {
  return chart === undefined ? null : chartType.bind({ ...ref, chart });
}

/** What has no field in the model is kept in `extra`. */
function extraPart(chart: Chart, key: string): RecordRef {
  const extra: RecordRef = {
    read: () => chart.extra ?? {},
    put: (name, value) => {
      chart.extra = withEntry(chart.extra ?? {}, name, value);
    },
  };
  return partOf(extra, key);
}

/** From the top left of the first cell to the bottom right of the last. */
function setPosition(ref: ChartRef, start: unknown, end: unknown): void {
  const first = bounds(ref, start);
  const last = end === undefined || end === null ? first : bounds(ref, end);
  ref.chart.left = first.left;
  ref.chart.top = first.top;
  ref.chart.width = last.left + last.width - first.left;
  ref.chart.height = last.top + last.height - first.top;
}

function bounds(
  ref: ChartRef,
  argument: unknown,
): { left: number; top: number; width: number; height: number } {
  const { sheet, area } = placeOf(ref.session, ref.sheet, argument);
  if (sheet !== ref.sheet) refuse('InvalidArgument', 'A chart stays on its worksheet.');
  const range = ref.session.objects.range({ session: ref.session, sheet, area });
  const read = (member: string): number => number(range.get(member), member);
  return { left: read('Left'), top: read('Top'), width: read('Width'), height: read('Height') };
}
