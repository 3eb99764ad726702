import type { ConditionalFormat } from '../workbook/model';
import { moveFormula } from '../workbook/moveFormula';
import { hexColor, opaqueArgb, type ColorResolver } from './colors';
import { formulaFromFile, formulaToFile } from './formulaText';
import type { HucreRule } from './hucre';
import { scaleFromFile, scaleToFile } from './conditionalScales';
import { areaReference, parseAreas } from './reference';
import { fillFromFile, fontFromFile, fontToFile } from './style';

type Detail = Record<string, unknown>;

const OPERATORS: readonly (readonly [string, NonNullable<HucreRule['operator']>])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
];

/** Excel evaluates the formula, not the `text` attribute: hucre leaves it to us (ECMA-376 18.3.1.10). */
const TEXT_RULES: readonly {
  readonly operator: string;
  readonly type: HucreRule['type'];
  readonly fileOperator: string;
  readonly formula: (text: string, cell: string) => string;
}[] = [
  { operator: 'Contains', type: 'containsText', fileOperator: 'containsText', formula: (t, c) => `NOT(ISERROR(SEARCH(${t},${c})))` },
  { operator: 'NotContains', type: 'notContainsText', fileOperator: 'notContains', formula: (t, c) => `ISERROR(SEARCH(${t},${c}))` },
  { operator: 'BeginsWith', type: 'beginsWith', fileOperator: 'beginsWith', formula: (t, c) => `LEFT(${c},LEN(${t}))=${t}` },
  { operator: 'EndsWith', type: 'endsWith', fileOperator: 'endsWith', formula: (t, c) => `RIGHT(${c},LEN(${t}))=${t}` },
]; // prettier-ignore

/** Criteria of Office.js's `PresetCriteria` that the codec knows. */
const PRESETS: readonly (readonly [string, HucreRule['type'], ((cell: string) => string) | null])[] = [
  ['Blanks', 'containsBlanks', (cell) => `LEN(TRIM(${cell}))=0`],
  ['NonBlanks', 'notContainsBlanks', (cell) => `LEN(TRIM(${cell}))>0`],
  ['DuplicateValues', 'duplicateValues', null],
  ['UniqueValues', 'uniqueValues', null],
];

/** A conditional format as hucre's rule; `null` when the file format or hucre cannot hold it (see preflight). */
export function ruleToFile(format: ConditionalFormat): HucreRule | null {
  const body = ruleBody(format);
  if (body === null) return null;
  const style = formatToFile(format.detail['format']);
  return {
    priority: Math.max(format.priority, 0) + 1,
    range: areaReference(format.area),
    ...(format.stopIfTrue && { stopIfTrue: true }),
    ...(style !== undefined && { style }),
    ...body,
  };
}

type RuleBody = Pick<HucreRule, 'type'> & Partial<HucreRule>;

function ruleBody({ type, detail, area }: ConditionalFormat): RuleBody | null {
  const rule = isRecord(detail['rule']) ? detail['rule'] : {};
  const cell = areaReference({ ...area, rowCount: 1, columnCount: 1 });
  switch (type) {
    case 'Custom':
      return typeof rule['formula'] === 'string'
        ? { type: 'expression', formula: formulaToFile(rule['formula']) }
        : null;
    case 'CellValue':
      return cellValueToFile(rule);
    case 'ContainsText': {
      const known = TEXT_RULES.find(({ operator }) => operator === rule['operator']);
      const text = rule['text'];
      if (known === undefined || typeof text !== 'string') return null;
      return { type: known.type, text, formula: known.formula(`"${text.replaceAll('"', '""')}"`, cell) };
    }
    case 'PresetCriteria': {
      const [, presetType, formula] = PRESETS.find(([criterion]) => criterion === rule['criterion']) ?? [];
      if (presetType === undefined) return null;
      return { type: presetType, ...(formula && { formula: formula(cell) }) };
    }
    default:
      return scaleToFile(type, detail);
  }
}

function cellValueToFile(rule: Detail): RuleBody | null {
  const operator = OPERATORS.find(([word]) => word === rule['operator'])?.[1];
  const formulas = [rule['formula1'], rule['formula2']]
    .filter(
      (formula): formula is string | number => typeof formula === 'string' || typeof formula === 'number',
    )
    .map((formula) => formulaToFile(String(formula)))
    .filter((formula) => formula !== '');
  return operator === undefined || formulas.length === 0
    ? null
    : { type: 'cellIs', operator, formula: formulas };
}

function formatToFile(format: unknown): HucreRule['style'] | undefined {
  if (!isRecord(format)) return undefined;
  const fill = isRecord(format['fill']) ? format['fill']['color'] : undefined;
  const fillColor = typeof fill === 'string' ? hexColor(fill) : undefined;
  const font = isRecord(format['font']) ? fontToFile(format['font']) : {};
  const numberFormat = format['numberFormat'];
  const style: HucreRule['style'] = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(typeof numberFormat === 'string' && numberFormat !== '' && { numFmt: numberFormat }),
    // The visible colour of a differential fill is its background (18.8.14 as Excel reads it).
    ...(fillColor !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: opaqueArgb(fillColor) } },
    }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** hucre leaves out the `operator` that Excel writes beside a text rule's type. */
export function completeTextRules(worksheetXml: string): string {
  return worksheetXml.replace(/<cfRule type="(\w+)"/g, (whole, type: string) => {
    const known = TEXT_RULES.find((rule) => rule.type === type);
    return known === undefined ? whole : `${whole} operator="${known.fileOperator}"`;
  });
}

/** hucre's rule → one conditional format per area; none for the kinds that the model does not name. */
export function formatsFromFile(
  rule: HucreRule,
  colors: ColorResolver,
  nextId: () => string,
): ConditionalFormat[] {
  const areas = parseAreas(rule.range);
  const format = formatFromFile(rule.style, colors);
  return areas.flatMap((area) => {
    // Relative references count from the first area's corner.
    const rows = area.row - (areas[0]?.row ?? 0);
    const columns = area.column - (areas[0]?.column ?? 0);
    const formula = [rule.formula ?? []].flat().map((text) => moveFormula(text, rows, columns));
    const body = bodyFromFile({ ...rule, formula });
    if (body === null) return [];
    const detail = format === undefined ? body.detail : { ...body.detail, format: structuredClone(format) };
    const { stopIfTrue = false } = rule;
    return [{ id: nextId(), area, type: body.type, priority: rule.priority - 1, stopIfTrue, detail }];
  });
}

function bodyFromFile(rule: HucreRule): { type: string; detail: Detail } | null {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  const [first = '', second] = formulas.map(formulaFromFile);
  if (rule.type === 'expression') return { type: 'Custom', detail: { rule: { formula: first } } };
  if (rule.type === 'cellIs') {
    const operator = OPERATORS.find(([, word]) => word === rule.operator)?.[0] ?? 'Between';
    return {
      type: 'CellValue',
      detail: { rule: { operator, formula1: first, ...(second !== undefined && { formula2: second }) } },
    };
  }
  const text = TEXT_RULES.find(({ type }) => type === rule.type);
  if (text !== undefined) {
    return { type: 'ContainsText', detail: { rule: { operator: text.operator, text: rule.text ?? '' } } };
  }
  const preset = PRESETS.find(([, type]) => type === rule.type);
  if (preset !== undefined) return { type: 'PresetCriteria', detail: { rule: { criterion: preset[0] } } };
  return scaleFromFile(rule);
}

function formatFromFile(style: HucreRule['style'], colors: ColorResolver): Detail | undefined {
  const color = fillFromFile(
    style?.fill?.type === 'pattern' ? { ...style.fill, pattern: 'solid' } : style?.fill,
    colors,
  );
  const font = style?.font === undefined ? undefined : fontFromFile(style.font, colors);
  const format: Detail = {
    ...(color !== undefined && { fill: { color } }),
    ...(font !== undefined && { font }),
    ...(style?.numFmt !== undefined && { numberFormat: style.numFmt }),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
