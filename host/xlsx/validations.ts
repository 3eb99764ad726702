import type { Area, Validation } from '../workbook/model';
import { formulaFromFile, formulaToFile } from './formulaText';
import { isoToSerial, serialToIso } from './isoDate';
import { areaReference, parseAreas } from './reference';
import { child, childrenNamed, descendants, element, escapeXml, isTrue, type XmlNode } from './xml';

/** Office.js's key of each rule and the file's type. */
const KINDS: readonly (readonly [string, string])[] = [
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['textLength', 'textLength'],
  ['date', 'date'],
  ['time', 'time'],
];
const OPERATORS: readonly (readonly [string, string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];
const ALERT_STYLES: readonly (readonly [string, string])[] = [
  ['Stop', 'stop'],
  ['Warning', 'warning'],
  ['Information', 'information'],
];

/** `<dataValidations>` of a sheet; `''` when none can be written. */
export function validationsXml(validations: readonly Validation[]): string {
  const written = validations.map(validationXml).filter((xml) => xml !== '');
  return written.length === 0 ? '' : element('dataValidations', { count: written.length }, written.join(''));
}

function validationXml(validation: Validation): string {
  const rule = ruleToFile(validation.rule);
  if (rule === null) return '';
  const { prompt, errorAlert } = validation;
  const alertStyle = ALERT_STYLES.find(([word]) => word === errorAlert?.style)?.[1];
  const attributes = {
    type: rule.type,
    ...(alertStyle !== undefined && alertStyle !== 'stop' && { errorStyle: alertStyle }),
    operator: rule.operator === 'between' ? undefined : rule.operator,
    ...(validation.ignoreBlanks && { allowBlank: true }),
    // The attribute says the opposite of its name: 1 hides the arrow (ECMA-376 18.3.1.32).
    ...(rule.hidesArrow && { showDropDown: true }),
    ...(prompt?.showPrompt === true && { showInputMessage: true }),
    ...(errorAlert?.showAlert !== false && { showErrorMessage: true }),
    ...(errorAlert !== undefined && errorAlert.title !== '' && { errorTitle: errorAlert.title }),
    ...(errorAlert !== undefined && errorAlert.message !== '' && { error: errorAlert.message }),
    ...(prompt !== undefined && prompt.title !== '' && { promptTitle: prompt.title }),
    ...(prompt !== undefined && prompt.message !== '' && { prompt: prompt.message }),
    sqref: areaReference(validation.area),
  };
  const formulas = [rule.formula1, rule.formula2].map((formula, index) =>
    formula === undefined ? '' : element(`formula${index + 1}`, {}, escapeXml(formula)),
  );
  return element('dataValidation', attributes, formulas.join(''));
}

interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly hidesArrow?: boolean;
}

function ruleToFile(rule: Record<string, unknown>): FileRule | null {
  // Any value goes; the cell has an input message alone.
  if (Object.keys(rule).length === 0) return { type: 'none' };
  if (isRecord(rule['list'])) {
    const source = rule['list']['source'];
    if (typeof source !== 'string') return null;
    const formula1 = source.startsWith('=') ? formulaToFile(source) : `"${source.replaceAll('"', '""')}"`;
    return { type: 'list', formula1, hidesArrow: rule['list']['inCellDropDown'] === false };
  }
  if (isRecord(rule['custom'])) {
    const formula = rule['custom']['formula'];
    return typeof formula === 'string' ? { type: 'custom', formula1: formulaToFile(formula) } : null;
  }
  for (const [key, type] of KINDS) {
    const basic = rule[key];
    if (!isRecord(basic)) continue;
    const operator = OPERATORS.find(([word]) => word === basic['operator'])?.[1] ?? 'between';
    const formula1 = operandToFile(basic['formula1'], type);
    const formula2 = operandToFile(basic['formula2'], type);
    return {
      type,
      operator,
      ...(formula1 !== undefined && { formula1 }),
      ...(formula2 !== undefined && { formula2 }),
    };
  }
  return null;
}

/** A number, a formula, or the ISO text that Office.js takes for dates. */
function operandToFile(operand: unknown, type: string): string | undefined {
  if (typeof operand === 'number') return String(operand);
  if (typeof operand !== 'string' || operand === '') return undefined;
  if (operand.startsWith('=')) return formulaToFile(operand);
  const serial = type === 'date' || type === 'time' ? isoToSerial(operand) : null;
  return serial === null ? operand : String(serial);
}

/**
 * Every validation of a worksheet, one per area. Those that name another sheet stand in an extension when Excel 2010
 * or later wrote them ([MS-XLSX] 2.4.88), which hucre does not read. `epochShift` is added to literal dates.
 */
export function validationsFromXml(worksheet: XmlNode, epochShift: number): Validation[] {
  const plain = childrenNamed(child(worksheet, 'dataValidations'), 'dataValidation').map((node) => ({
    node,
    sqref: node.attributes['sqref'] ?? '',
    formulas: [child(node, 'formula1')?.text, child(node, 'formula2')?.text],
  }));
  const extended = descendants(child(worksheet, 'extLst'), 'dataValidation').map((node) => ({
    node,
    sqref: child(node, 'sqref')?.text ?? '',
    formulas: [child(child(node, 'formula1'), 'f')?.text, child(child(node, 'formula2'), 'f')?.text],
  }));
  return [...plain, ...extended].flatMap(({ node, sqref, formulas }) => {
    const rule = ruleFromFile(node.attributes, formulas[0], formulas[1], epochShift);
    return rule === null ? [] : parseAreas(sqref).map((area) => validationFrom(area, rule, node.attributes));
  });
}

type Attributes = Readonly<Record<string, string>>;

function validationFrom(area: Area, rule: Record<string, unknown>, attributes: Attributes): Validation {
  const { promptTitle = '', prompt = '', errorTitle = '', error = '' } = attributes;
  const style = ALERT_STYLES.find(([, word]) => word === attributes['errorStyle'])?.[0] ?? 'Stop';
  return {
    area,
    rule,
    prompt: { showPrompt: isTrue(attributes['showInputMessage']), title: promptTitle, message: prompt },
    errorAlert: {
      showAlert: isTrue(attributes['showErrorMessage']),
      style,
      title: errorTitle,
      message: error,
    },
    ignoreBlanks: isTrue(attributes['allowBlank']),
  };
}

function ruleFromFile(
  attributes: Attributes,
  formula1: string | undefined,
  formula2: string | undefined,
  epochShift: number,
): Record<string, unknown> | null {
  if ((attributes['type'] ?? 'none') === 'none') return {};
  if (attributes['type'] === 'list') {
    if (formula1 === undefined) return null;
    const literal = /^\s*"([\s\S]*)"\s*$/.exec(formula1)?.[1];
    const source = literal === undefined ? formulaFromFile(formula1) : literal.replaceAll('""', '"');
    return { list: { inCellDropDown: !isTrue(attributes['showDropDown']), source } };
  }
  if (attributes['type'] === 'custom') {
    return formula1 === undefined ? null : { custom: { formula: formulaFromFile(formula1) } };
  }
  const key = KINDS.find(([, type]) => type === attributes['type'])?.[0];
  if (key === undefined || formula1 === undefined) return null;
  const operator =
    OPERATORS.find(([, word]) => word === (attributes['operator'] ?? 'between'))?.[0] ?? 'Between';
  const operand = (formula: string): string | number => operandFromFile(formula, key, epochShift);
  return {
    [key]: {
      operator,
      formula1: operand(formula1),
      ...(formula2 !== undefined && { formula2: operand(formula2) }),
    },
  };
}

function operandFromFile(formula: string, key: string, epochShift: number): string | number {
  const value = formula.trim() === '' ? NaN : Number(formula);
  if (Number.isNaN(value)) return formulaFromFile(formula);
  return key === 'date' ? serialToIso(value + epochShift) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
