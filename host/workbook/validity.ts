/** Which cells break their validation, for rules whose limits are constants or ranges. */
import { refuse } from '../hostError';
import { area as oneArea, intersection, lastColumn, lastRow } from './area';
import { cellAt, forEachCell } from './cells';
import { enterText } from './enterText';
import { formulaArea, namedArea } from './resolveName';
import { kindOf } from './validationRule';
import type { Area, CellScalar, Sheet, Validation, Workbook } from './model';

/** One area per invalid cell, in reading order. */
export function invalidCells(workbook: Workbook, sheet: Sheet, within: Area): Area[] {
  return sheet.validations.flatMap((validation) => {
    const common = intersection(validation.area, within);
    return common === null ? [] : invalidIn(sheet, common, validation, cellTest(workbook, sheet, validation));
  });
}

type IsValid = (value: CellScalar) => boolean;

function invalidIn(sheet: Sheet, area: Area, validation: Validation, isValid: IsValid): Area[] {
  const invalid: Area[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const value = cellAt(sheet, row, column)?.value;
      const isBad = value === undefined ? !validation.ignoreBlanks : !isValid(value);
      if (isBad) invalid.push(oneArea(row, column, 1, 1));
    }
  }
  return invalid;
}

function cellTest(workbook: Workbook, sheet: Sheet, { rule }: Validation): IsValid {
  const kind = kindOf(rule);
  const criteria = kind === null ? undefined : rule[kind];
  if (kind === null || typeof criteria !== 'object' || criteria === null) return () => true;
  const settings: Record<string, unknown> = { ...criteria };
  if (kind === 'list') return listTest(workbook, sheet, String(settings['source']));
  if (kind === 'custom') return refuse('NotImplemented', 'The embedded host does not evaluate custom rules.');
  return comparisonTest(kind, settings);
}

/** A list of a range compares exactly; one written out, without regard to case: that is Excel's own difference. */
function listTest(workbook: Workbook, sheet: Sheet, source: string): IsValid {
  if (!source.startsWith('=')) {
    const items = new Set(source.split(',').map((item) => item.trim()));
    return (value) => items.has(plainText(value));
  }
  const place = namedArea(workbook, sheet, source.slice(1)) ?? formulaArea(workbook, sheet, source);
  if (place === null)
    return refuse('NotImplemented', `The embedded host does not evaluate the list ${source}.`);
  const items = new Set<string>();
  forEachCell(place.sheet, place.area, ({ value }) => {
    if (value !== undefined) items.add(plainText(value).toLowerCase());
  });
  return (value) => items.has(plainText(value).toLowerCase());
}

function comparisonTest(kind: string, settings: Readonly<Record<string, unknown>>): IsValid {
  const low = limit(settings['formula1']);
  const high = settings['formula2'] === undefined ? NaN : limit(settings['formula2']);
  const holds = comparison(String(settings['operator']), low, high);
  if (kind === 'textLength') return (value) => holds(plainText(value).length);
  return (value) =>
    typeof value === 'number' && (kind !== 'wholeNumber' || Number.isInteger(value)) && holds(value);
}

function comparison(operator: string, low: number, high: number): (value: number) => boolean {
  switch (operator) {
    case 'Between':
      return (value) => value >= low && value <= high;
    case 'NotBetween':
      return (value) => value < low || value > high;
    case 'EqualTo':
      return (value) => value === low;
    case 'NotEqualTo':
      return (value) => value !== low;
    case 'GreaterThan':
      return (value) => value > low;
    case 'LessThan':
      return (value) => value < low;
    case 'GreaterThanOrEqualTo':
      return (value) => value >= low;
    default:
      return (value) => value <= low;
  }
}

/** Numbers and dates; dates come as ISO texts. */
function limit(operand: unknown): number {
  if (typeof operand === 'number') return operand;
  const written = String(operand).replace(/^=(?=[\d.+-]+$)/, '');
  const { value } = enterText(written.replace(/T.*$/, ''), 2000);
  return typeof value === 'number'
    ? value
    : refuse('NotImplemented', `The embedded host does not evaluate the limit ${written}.`);
}

function plainText(value: CellScalar): string {
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
