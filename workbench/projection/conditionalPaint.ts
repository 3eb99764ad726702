/**
 * The conditional formats that the host's model holds, applied: by value, by text and by being blank. Formulas,
 * scales and icons are not painted.
 */
import { cellAt } from '../../host/workbook/cells';
import { lastColumn, lastRow } from '../../host/workbook/area';
import type { Cell, CellScalar, ConditionalFormat, Sheet } from '../../host/workbook/model';
import type { StyleView } from './view';

type Detail = Readonly<Record<string, unknown>>;

/** By `row,column`: the formats that hold there, the strongest first. */
export type ConditionalPaint = ReadonlyMap<string, StyleView>;

export function conditionalPaint(sheet: Sheet): ConditionalPaint {
  const paint = new Map<string, StyleView>();
  const stopped = new Set<string>();
  for (const format of [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority)) {
    const test = testOf(format);
    const style = styleOf(format);
    if (test === null || style === null) continue;
    for (const place of cellsOf(sheet, format)) {
      const { key, cell } = place;
      if (stopped.has(key) || !test(cell?.value)) continue;
      paint.set(key, { ...style, ...paint.get(key) });
      if (format.stopIfTrue) stopped.add(key);
    }
  }
  return paint;
}

type Test = (value: CellScalar | undefined) => boolean;

function testOf({ type, detail }: ConditionalFormat): Test | null {
  const rule = record(detail['rule']);
  if (type === 'ContainsText') return textTest(rule);
  if (type === 'CellValue') return valueTest(rule);
  if (type === 'PresetCriteria' && rule['criterion'] === 'Blanks')
    return (value) => textOf(value).trim() === '';
  if (type === 'PresetCriteria' && rule['criterion'] === 'NonBlanks') {
    return (value) => textOf(value).trim() !== '';
  }
  return null;
}

function textTest({ operator, text }: Detail): Test | null {
  if (typeof text !== 'string') return null;
  const sought = text.toLowerCase();
  const tests: Readonly<Record<string, (shown: string) => boolean>> = {
    Contains: (shown) => shown.includes(sought),
    NotContains: (shown) => !shown.includes(sought),
    BeginsWith: (shown) => shown.startsWith(sought),
    EndsWith: (shown) => shown.endsWith(sought),
  };
  const test = tests[String(operator)];
  return test === undefined ? null : (value) => test(textOf(value).toLowerCase());
}

function valueTest(rule: Detail): Test | null {
  const first = literal(rule['formula1']);
  const second = literal(rule['formula2']);
  if (first === null) return null;
  const tests: Readonly<Record<string, (order: number, secondOrder: number) => boolean>> = {
    EqualTo: (order) => order === 0,
    NotEqualTo: (order) => order !== 0,
    GreaterThan: (order) => order > 0,
    GreaterThanOrEqual: (order) => order >= 0,
    LessThan: (order) => order < 0,
    LessThanOrEqual: (order) => order <= 0,
    Between: (order, secondOrder) => order >= 0 && secondOrder <= 0,
    NotBetween: (order, secondOrder) => order < 0 || secondOrder > 0,
  };
  const test = tests[String(rule['operator'])];
  if (test === undefined) return null;
  return (value) => {
    if (value === undefined || typeof value === 'object') return false;
    if (typeof value !== typeof first) return rule['operator'] === 'NotEqualTo';
    return test(compare(value, first), second === null ? 0 : compare(value, second));
  };
}

/** `="En rezago"`, `=0.5`, `0.5`; `null` for a formula that must be calculated. */
function literal(formula: unknown): string | number | null {
  if (typeof formula === 'number') return formula;
  if (typeof formula !== 'string') return null;
  const bare = formula.replace(/^=/, '');
  if (/^".*"$/s.test(bare)) return bare.slice(1, -1).replaceAll('""', '"');
  return bare === '' || Number.isNaN(Number(bare)) ? null : Number(bare);
}

/** Excel compares texts without regard to case. */
function compare(a: string | number | boolean, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).toLowerCase().localeCompare(String(b).toLowerCase());
}

function styleOf({ detail }: ConditionalFormat): StyleView | null {
  const format = record(detail['format']);
  const fill = record(format['fill'])['color'];
  const font = record(format['font']);
  const style: StyleView = {
    ...(typeof fill === 'string' && fill !== '' && { bg: { rgb: fill } }),
    ...(typeof font['color'] === 'string' && font['color'] !== '' && { cl: { rgb: font['color'] } }),
    ...(font['bold'] === true && { bl: 1 }),
    ...(font['italic'] === true && { it: 1 }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

/** Cells that are there; the rest of a rule's area is blank and shows nothing. */
function* cellsOf(
  sheet: Sheet,
  { area }: ConditionalFormat,
): Generator<{ readonly key: string; readonly cell: Cell | undefined }> {
  for (const [row] of sheet.rows) {
    if (row < area.row || row > lastRow(area)) continue;
    for (const column of sheet.rows.get(row)?.keys() ?? []) {
      if (column < area.column || column > lastColumn(area)) continue;
      yield { key: `${row},${column}`, cell: cellAt(sheet, row, column) };
    }
  }
}

function textOf(value: CellScalar | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function record(value: unknown): Detail {
  return typeof value === 'object' && value !== null ? (value as Detail) : {};
}
