import type { Chart } from '../workbook/model';
import { boolean, number, text, word } from '../wire/arguments';
import { defineType } from '../wire/objectType';
import { color } from './color';
import { defineRecordType, partOf, type Field, type RecordRef } from './recordType';

/** A part of a chart: what the model has a field for goes there, the rest into the chart's `extra`. */
export interface ChartPartRef {
  readonly chart: Chart;
  readonly part: RecordRef;
}

const LEGEND_POSITIONS = ['Invalid', 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

function textField(initial: string): Field {
  return { initial, check: (value) => text(value, 'value') };
}

function numberField(initial: number | string): Field {
  return { initial, check: (value) => (value === '' ? '' : number(value, 'value')) };
}

function flagField(initial: boolean): Field {
  return { initial, check: (value) => boolean(value, 'value') };
}

const colorField: Field = { initial: '#000000', check: color };

export const chartFontType = defineRecordType({
  name: 'ChartFont',
  fields: {
    Bold: flagField(false),
    Color: colorField,
    Italic: flagField(false),
    Name: textField('Calibri'),
    Size: numberField(10),
    Underline: textField('None'),
  },
});

export const chartFillType = defineType<RecordRef>({
  name: 'ChartFill',
  call: {
    SetSolidColor: (ref, [value]) => ref.put('color', color(value)),
    Clear: (ref) => ref.put('color', undefined),
  },
});

export const chartLineType = defineRecordType({
  name: 'ChartLineFormat',
  fields: { Color: colorField, LineStyle: textField('Continuous'), Weight: numberField(1) },
  isClearable: true,
});

export const chartFormatType = defineRecordType({
  name: 'ChartAreaFormat',
  fields: {},
  parts: { Fill: chartFillType, Font: chartFontType, Border: chartLineType, Line: chartLineType },
});

export const plotAreaType = defineRecordType({
  name: 'ChartPlotArea',
  fields: {
    Left: numberField(0),
    Top: numberField(0),
    Width: numberField(0),
    Height: numberField(0),
    Position: textField('Automatic'),
  },
  parts: { Format: chartFormatType },
});

const gridlinesType = defineRecordType({
  name: 'ChartGridlines',
  fields: { Visible: flagField(true) },
  parts: { Format: chartFormatType },
});

const axisTitleType = defineRecordType({
  name: 'ChartAxisTitle',
  fields: { Text: textField(''), Visible: flagField(true), TextOrientation: numberField(0) },
  parts: { Format: chartFormatType },
});

const axisType = defineRecordType({
  name: 'ChartAxis',
  fields: {
    CategoryType: textField('Automatic'),
    DisplayUnit: textField('None'),
    LinkNumberFormat: flagField(true),
    MajorTickMark: textField('Outside'),
    MajorUnit: numberField(''),
    Maximum: numberField(''),
    Minimum: numberField(''),
    MinorTickMark: textField('None'),
    MinorUnit: numberField(''),
    NumberFormat: textField('General'),
    ReversePlotOrder: flagField(false),
    ShowDisplayUnitLabel: flagField(false),
    TextOrientation: numberField(0),
    TickLabelPosition: textField('NextToAxis'),
    Visible: flagField(true),
  },
  parts: {
    Format: chartFormatType,
    MajorGridlines: gridlinesType,
    MinorGridlines: gridlinesType,
    Title: axisTitleType,
  },
});

export const axesType = defineType<RecordRef>({
  name: 'ChartAxes',
  nav: {
    CategoryAxis: (ref) => axisType.bind(partOf(ref, 'categoryAxis')),
    SeriesAxis: (ref) => axisType.bind(partOf(ref, 'seriesAxis')),
    ValueAxis: (ref) => axisType.bind(partOf(ref, 'valueAxis')),
  },
  call: {
    GetItem: (ref, [type]) => {
      const axis = word(type, ['Category', 'Series', 'Value'], 'type').toLowerCase();
      return axisType.bind(partOf(ref, `${axis}Axis`));
    },
  },
});

export const titleType = defineType<ChartPartRef>({
  name: 'ChartTitle',
  get: {
    Text: ({ chart }) => chart.title ?? '',
    Visible: ({ chart }) => chart.title !== undefined,
    Overlay: ({ part }) => part.read()['overlay'] ?? false,
  },
  set: {
    Text: ({ chart }, value) => {
      chart.title = text(value, 'text');
    },
    Visible: ({ chart }, value) => {
      if (boolean(value, 'visible')) chart.title ??= '';
      else delete chart.title;
    },
    Overlay: ({ part }, value) => part.put('overlay', boolean(value, 'overlay')),
  },
  nav: { Format: ({ part }) => chartFormatType.bind(partOf(part, 'format')) },
});

export const legendType = defineType<ChartPartRef>({
  name: 'ChartLegend',
  get: {
    Visible: ({ chart }) => chart.legendVisible,
    Position: ({ chart }) => chart.legendPosition,
    Overlay: ({ part }) => part.read()['overlay'] ?? false,
  },
  set: {
    Visible: ({ chart }, value) => {
      chart.legendVisible = boolean(value, 'visible');
    },
    Position: ({ chart }, value) => {
      chart.legendPosition = word(value, LEGEND_POSITIONS, 'position');
    },
    Overlay: ({ part }, value) => part.put('overlay', boolean(value, 'overlay')),
  },
  nav: { Format: ({ part }) => chartFormatType.bind(partOf(part, 'format')) },
});

/** Setting anything of the labels shows them. */
export const dataLabelsType = defineType<ChartPartRef>({
  name: 'ChartDataLabels',
  get: {
    ShowValue: ({ chart }) => chart.dataLabels,
    Position: ({ part }) => part.read()['position'] ?? 'None',
    NumberFormat: ({ part }) => part.read()['numberFormat'] ?? 'General',
    ...Object.fromEntries(
      ['showCategoryName', 'showPercentage', 'showSeriesName', 'showLegendKey'].map((key) => [
        key.slice(0, 1).toUpperCase() + key.slice(1),
        ({ part }: ChartPartRef) => part.read()[key] ?? false,
      ]),
    ),
  },
  set: {
    ShowValue: ({ chart }, value) => {
      chart.dataLabels = boolean(value, 'showValue');
    },
    Position: ({ part }, value) => part.put('position', text(value, 'position')),
    NumberFormat: ({ part }, value) => part.put('numberFormat', text(value, 'numberFormat')),
    ...Object.fromEntries(
      ['showCategoryName', 'showPercentage', 'showSeriesName', 'showLegendKey'].map((key) => [
        key.slice(0, 1).toUpperCase() + key.slice(1),
        ({ part }: ChartPartRef, value: unknown) => part.put(key, boolean(value, key)),
      ]),
    ),
  },
  nav: { Format: ({ part }) => chartFormatType.bind(partOf(part, 'format')) },
});
