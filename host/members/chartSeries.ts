import { refuse } from '../hostError';
import type { ChartRef } from '../session';
import { rangeFormula } from '../workbook/chartSeries';
import type { ChartSeries } from '../workbook/model';
import { boolean, integer, optionalInteger, optionalText, text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { placeOf } from './addressArgument';
import { chartLineType, dataLabelsType } from './chartParts';
import { color } from './color';
import { partOf, withEntry, type RecordRef } from './recordType';

interface SeriesRef extends ChartRef {
  readonly series: ChartSeries;
}

export const seriesCollectionType = defineType<ChartRef>({
  name: 'ChartSeriesCollection',
  get: { Count: ({ chart }) => chart.series.length },
  call: {
    Add: (ref, [name, index]) => {
      const series: ChartSeries = { name: optionalText(name, 'name') ?? '', values: '', categories: '' };
      ref.chart.series.splice(optionalInteger(index, 'index') ?? ref.chart.series.length, 0, series);
      return seriesType.bind({ ...ref, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (ref, [index]) => bound(ref, ref.chart.series[integer(index, 'index')]),
  },
  items: (ref) => ref.chart.series.map((series) => seriesType.bind({ ...ref, series })),
});

const seriesType = defineType<SeriesRef>({
  name: 'ChartSeries',
  get: {
    Name: ({ series }) => series.name,
    ChartType: ({ chart }) => chart.type,
    HasDataLabels: ({ chart }) => chart.dataLabels,
    GapWidth: (ref) => settings(ref).read()['gapWidth'] ?? 150,
    Smooth: (ref) => settings(ref).read()['smooth'] ?? false,
    DoughnutHoleSize: (ref) => settings(ref).read()['doughnutHoleSize'] ?? 75,
  },
  set: {
    Name: ({ series }, value) => {
      series.name = text(value, 'name');
    },
    HasDataLabels: ({ chart }, value) => {
      chart.dataLabels = boolean(value, 'hasDataLabels');
    },
    GapWidth: (ref, value) => settings(ref).put('gapWidth', integer(value, 'gapWidth')),
    Smooth: (ref, value) => settings(ref).put('smooth', boolean(value, 'smooth')),
    DoughnutHoleSize: (ref, value) =>
      settings(ref).put('doughnutHoleSize', integer(value, 'doughnutHoleSize')),
  },
  nav: {
    Format: (ref) => seriesFormatType.bind(ref),
    DataLabels: (ref) => dataLabelsType.bind({ chart: ref.chart, part: partOf(settings(ref), 'dataLabels') }),
  },
  call: {
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
    SetValues: (ref, [range]) => {
      const { sheet, area } = placeOf(ref.session, ref.sheet, range);
      ref.series.values = rangeFormula(sheet, area);
    },
    SetXAxisValues: (ref, [range]) => {
      const { sheet, area } = placeOf(ref.session, ref.sheet, range);
      ref.series.categories = rangeFormula(sheet, area);
    },
  },
});

const seriesFormatType = defineType<SeriesRef>({
  name: 'ChartSeriesFormat',
  nav: {
    Fill: (ref) => seriesFillType.bind(ref),
    Line: (ref) => chartLineType.bind(partOf(settings(ref), 'line')),
  },
});

const seriesFillType = defineType<SeriesRef>({
  name: 'ChartFill',
  call: {
    SetSolidColor: ({ series }, [value]) => {
      series.color = color(value);
    },
    Clear: ({ series }) => {
      delete series.color;
    },
  },
});

function bound(ref: ChartRef, series: ChartSeries | undefined): HostObject {
  return series === undefined ? refuse('ItemNotFound') : seriesType.bind({ ...ref, series });
}

/** By the series' place in the chart: a name may repeat. */
function settings({ chart, series }: SeriesRef): RecordRef {
  const extra: RecordRef = {
    read: () => chart.extra ?? {},
    put: (name, value) => {
      chart.extra = withEntry(chart.extra ?? {}, name, value);
    },
  };
  return partOf(partOf(extra, 'series'), String(chart.series.indexOf(series)));
}
