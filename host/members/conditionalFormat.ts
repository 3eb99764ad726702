import { refuse } from '../hostError';
import { rangeObject, type ConditionalFormatRef, type RangeRef } from '../session';
import { newId } from '../workbook/emptyWorkbook';
import { clearConditionalFormats, conditionalFormatsOf } from '../workbook/rules';
import type { ConditionalFormat } from '../workbook/model';
import { checkAllowed } from '../workbook/protection';
import { boolean, integer, text, word } from '../wire/arguments';
import { defineType, type HostObject, type ObjectType } from '../wire/objectType';
import { rangeAreasObject } from './rangeAreas';
import {
  cellValueType,
  colorScaleType,
  customType,
  dataBarType,
  iconSetType,
  presetType,
  textComparisonType,
  topBottomType,
} from './conditionalRules';
import { withEntry, type RecordRef } from './recordType';

/** Property of Office.js, type that it belongs to, and how that type begins. */
const KINDS: readonly {
  readonly member: string;
  readonly type: string;
  readonly rule: ObjectType<RecordRef>;
  readonly initial: Readonly<Record<string, unknown>>;
}[] = [
  { member: 'CellValue', type: 'CellValue', rule: cellValueType, initial: {} },
  { member: 'ColorScale', type: 'ColorScale', rule: colorScaleType, initial: {} },
  { member: 'Custom', type: 'Custom', rule: customType, initial: {} },
  {
    member: 'DataBar',
    type: 'DataBar',
    rule: dataBarType,
    initial: { positiveFormat: { fillColor: '#638EC6' } },
  },
  { member: 'IconSet', type: 'IconSet', rule: iconSetType, initial: { style: 'ThreeTrafficLights1' } },
  { member: 'Preset', type: 'PresetCriteria', rule: presetType, initial: {} },
  { member: 'TextComparison', type: 'ContainsText', rule: textComparisonType, initial: {} },
  { member: 'TopBottom', type: 'TopBottom', rule: topBottomType, initial: {} },
];

export const conditionalFormatCollectionType = defineType<RangeRef>({
  name: 'ConditionalFormatCollection',
  get: { Count: (ref) => formatsOf(ref).length },
  call: {
    Add: (ref, [type]) =>
      add(
        ref,
        word(
          type,
          KINDS.map((kind) => kind.type),
          'type',
        ),
      ),
    ClearAll: ({ sheet, area }) => {
      checkAllowed(sheet, 'allowFormatCells');
      clearConditionalFormats(sheet, area);
    },
    GetCount: (ref) => formatsOf(ref).length,
    GetItemAt: (ref, [index]) =>
      bound(ref, formatsOf(ref)[integer(index, 'index')]) ?? refuse('ItemNotFound'),
    GetItemOrNullObject: (ref, [id]) => find(ref, id),
  },
  items: (ref) => formatsOf(ref).map((format) => conditionalFormatType.bind({ ...ref, format })),
  item: find,
});

const conditionalFormatType = defineType<ConditionalFormatRef>({
  name: 'ConditionalFormat',
  key: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ format }) => format.priority,
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    Priority: ({ sheet, format }, value) => {
      const priority = integer(value, 'priority');
      for (const other of sheet.conditionalFormats)
        if (other !== format && other.priority >= priority) other.priority += 1;
      format.priority = priority;
    },
    StopIfTrue: ({ format }, value) => {
      format.stopIfTrue = boolean(value, 'stopIfTrue');
    },
  },
  nav: Object.fromEntries(
    KINDS.flatMap(({ member, type, rule }) => [
      [
        member,
        ({ format }: ConditionalFormatRef) =>
          format.type === type
            ? rule.bind(detailOf(format))
            : refuse('ItemNotFound', `The conditional format is ${format.type}.`),
      ],
      [
        `${member}OrNullObject`,
        ({ format }: ConditionalFormatRef) => (format.type === type ? rule.bind(detailOf(format)) : null),
      ],
    ]),
  ),
  call: {
    Delete: ({ sheet, format }) => {
      checkAllowed(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other.id !== format.id);
    },
    GetRange: ({ session, sheet, format }) => rangeObject(session, sheet, format.area),
    GetRangeOrNullObject: ({ session, sheet, format }) => rangeObject(session, sheet, format.area),
    GetRanges: ({ session, sheet, format }) => rangeAreasObject(session, sheet, [format.area]),
  },
});

/** A new conditional format takes the first priority. */
function add(ref: RangeRef, type: string): HostObject {
  const { session, sheet, area } = ref;
  checkAllowed(sheet, 'allowFormatCells');
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const initial = KINDS.find((kind) => kind.type === type)?.initial ?? {};
  const format: ConditionalFormat = {
    id: newId(session.workbook),
    area: { ...area },
    type,
    priority: 0,
    stopIfTrue: false,
    detail: { ...initial },
  };
  sheet.conditionalFormats.push(format);
  return conditionalFormatType.bind({ ...ref, format });
}

function formatsOf({ sheet, area }: RangeRef): ConditionalFormat[] {
  return conditionalFormatsOf(sheet, area);
}

function find(ref: RangeRef, key: unknown): HostObject | null {
  const id = text(key, 'id');
  return bound(
    ref,
    formatsOf(ref).find((format) => format.id === id),
  );
}

function bound(ref: RangeRef, format: ConditionalFormat | undefined): HostObject | null {
  return format === undefined ? null : conditionalFormatType.bind({ ...ref, format });
}

function detailOf(format: ConditionalFormat): RecordRef {
  return {
    read: () => format.detail,
    put: (key, value) => {
      format.detail = withEntry(format.detail, key, value);
    },
  };
}
