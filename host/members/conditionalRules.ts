/** What each kind of conditional format holds, in Office.js's own shapes. */
import { refuse } from '../hostError';
import { checkedFormula } from '../workbook/cellInput';
import { boolean, list, record, text, word } from '../wire/arguments';
import { defineType, type HostObject, type ObjectType } from '../wire/objectType';
import { color } from './color';
import { defineRecordType, partOf, readOnly, type Field, type RecordRef } from './recordType';

const COMPARISONS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const BORDER_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

const colorField: Field = { initial: '', check: color };
const flagField: Field = { initial: false, check: (value) => boolean(value, 'value') };

const fillType = defineRecordType({
  name: 'ConditionalRangeFill',
  fields: { Color: colorField },
  isClearable: true,
});

const fontType = defineRecordType({
  name: 'ConditionalRangeFont',
  fields: {
    Bold: flagField,
    Color: colorField,
    Italic: flagField,
    Strikethrough: flagField,
    Underline: { initial: 'None', check: (value) => word(value, ['None', 'Single', 'Double'], 'underline') },
  },
  isClearable: true,
});

const borderType = defineRecordType({
  name: 'ConditionalRangeBorder',
  fields: {
    Color: colorField,
    Style: { initial: 'None', check: (value) => word(value, BORDER_STYLES, 'style') },
    SideIndex: { initial: '', check: readOnly },
  },
});

const bordersType = defineType<RecordRef>({
  name: 'ConditionalRangeBorderCollection',
  get: { Count: () => SIDES.length },
  nav: Object.fromEntries(
    SIDES.map((side) => [side.slice('Edge'.length), (ref: RecordRef) => borderOf(ref, side)]),
  ),
  items: (ref) => SIDES.map((side) => borderOf(ref, side)),
  item: (ref, key) => borderOf(ref, word(key, SIDES, 'index')),
});

function borderOf(ref: RecordRef, side: (typeof SIDES)[number]): HostObject {
  const part = partOf(ref, side);
  return borderType.bind({ ...part, read: () => ({ ...part.read(), sideIndex: side }) });
}

const formatType = defineRecordType({
  name: 'ConditionalRangeFormat',
  fields: { NumberFormat: { initial: '', check: (value) => text(value, 'numberFormat') } },
  parts: { Fill: fillType, Font: fontType, Borders: bordersType },
});

const ruleType = defineRecordType({
  name: 'ConditionalFormatRule',
  fields: {
    Formula: { initial: '', check: formula },
    FormulaLocal: { initial: '', check: formula },
  },
});

export const customType = defineRecordType({
  name: 'CustomConditionalFormat',
  fields: {},
  parts: { Rule: ruleType, Format: formatType },
});

export const cellValueType = withRule('CellValueConditionalFormat', (rule) => {
  const operator = word(rule['operator'], COMPARISONS, 'operator');
  const formula1 = operand(rule['formula1'], 'formula1');
  return operator === 'Between' || operator === 'NotBetween'
    ? { formula1, formula2: operand(rule['formula2'], 'formula2'), operator }
    : { formula1, operator };
});

export const textComparisonType = withRule('TextConditionalFormat', (rule) => ({
  operator: word(rule['operator'], TEXT_OPERATORS, 'operator'),
  text: text(rule['text'], 'text'),
}));

export const presetType = withRule('PresetCriteriaConditionalFormat', (rule) => ({
  criterion: pascal(text(rule['criterion'], 'criterion')),
}));

export const topBottomType = withRule('TopBottomConditionalFormat', (rule) => {
  const rank = rule['rank'];
  if (typeof rank !== 'number' || rank < 1 || rank > 1000)
    refuse('InvalidArgument', 'rank goes from 1 to 1000.');
  return {
    rank,
    type: word(rule['type'], ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'], 'type'),
  };
});

export const iconSetType = defineRecordType({
  name: 'IconSetConditionalFormat',
  fields: {
    Style: { initial: 'ThreeTrafficLights1', check: (value) => pascal(text(value, 'style')) },
    Criteria: { initial: [], check: (value) => list(value, 'criteria') },
    ReverseIconOrder: flagField,
    ShowIconOnly: flagField,
  },
});

export const colorScaleType = defineType<RecordRef>({
  name: 'ColorScaleConditionalFormat',
  get: {
    Criteria: (ref) => ref.read()['criteria'] ?? {},
    ThreeColorScale: (ref) => ref.read()['threeColorScale'] ?? false,
  },
  set: {
    Criteria: (ref, value) => {
      const { minimum, midpoint, maximum } = { ...record(value, 'criteria') };
      const isThree = midpoint !== undefined && midpoint !== null;
      ref.put('threeColorScale', isThree);
      ref.put('criteria', {
        minimum: scalePoint(minimum),
        ...(isThree ? { midpoint: scalePoint(midpoint) } : {}),
        maximum: scalePoint(maximum),
      });
    },
  },
});

const positiveBarType = defineRecordType({
  name: 'ConditionalDataBarPositiveFormat',
  fields: {
    FillColor: { initial: '#638EC6', check: color },
    BorderColor: colorField,
    GradientFill: flagField,
  },
});

const negativeBarType = defineRecordType({
  name: 'ConditionalDataBarNegativeFormat',
  fields: {
    FillColor: { initial: '#FF0000', check: color },
    BorderColor: colorField,
    MatchPositiveFillColor: flagField,
    MatchPositiveBorderColor: flagField,
  },
});

export const dataBarType = defineRecordType({
  name: 'DataBarConditionalFormat',
  fields: {
    AxisColor: colorField,
    AxisFormat: {
      initial: 'Automatic',
      check: (value) => word(value, ['Automatic', 'None', 'CellMidPoint'], 'axisFormat'),
    },
    BarDirection: {
      initial: 'Context',
      check: (value) => word(value, ['Context', 'LeftToRight', 'RightToLeft'], 'barDirection'),
    },
    LowerBoundRule: { initial: { type: 'Automatic' }, check: boundRule },
    UpperBoundRule: { initial: { type: 'Automatic' }, check: boundRule },
    ShowDataBarOnly: flagField,
  },
  parts: { PositiveFormat: positiveBarType, NegativeFormat: negativeBarType },
});

function withRule(
  name: string,
  check: (rule: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): ObjectType<RecordRef> {
  return defineRecordType({
    name,
    fields: { Rule: { initial: {}, check: (value) => check(record(value, 'rule')) } },
    parts: { Format: formatType },
  });
}

function formula(value: unknown): string {
  const written = text(value, 'formula');
  return checkedFormula(written.startsWith('=') ? written : `=${written}`);
}

function operand(value: unknown, name: string): string {
  const written = typeof value === 'number' ? String(value) : text(value, name);
  if (written === '') refuse('InvalidArgument', `${name} is missing.`);
  return written.startsWith('=') ? checkedFormula(written) : written;
}

function scalePoint(value: unknown): Record<string, unknown> {
  const point = record(value, 'criteria');
  return { ...point, type: pascal(text(point['type'], 'type')), color: color(point['color']) };
}

function boundRule(value: unknown): Record<string, unknown> {
  const rule = record(value, 'rule');
  return { ...rule, type: pascal(text(rule['type'], 'type')) };
}

/** Scripts may write Office.js's words in lower case. */
function pascal(value: string): string {
  return value.slice(0, 1).toUpperCase() + value.slice(1);
}
