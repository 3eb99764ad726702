import fc from 'fast-check';
import { emptyWorkbook } from '../../../host/workbook/emptyWorkbook';
import type { Cell, CellStyle, Workbook } from '../../../host/workbook/model';

/** Any text that Excel holds, with what files trip over: escapes, control characters, half surrogates, errors as text. */
const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '#N/A',
    '#REF!',
    '_x000D_',
    '_x005F_x000A_',
    ' a ',
    '\n',
    '\r\n',
    '\t',
    '1',
    'TRUE',
    '\ufffe',
    '\ud800',
    '\u0000',
    ']]>',
    '&amp;',
  ),
);

const number: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);

const error = fc
  .constantFrom('#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!')
  .map((code) => ({ error: code }));

/** Formats that hucre takes for dates, and formats that merely look like one. */
const numberFormat = fc.constantFrom(
  '0',
  '0%',
  '#,##0.00',
  'dd/mm/yyyy',
  'h:mm',
  '[h]:mm:ss',
  '@',
  '"d"0',
  '0.0 "días"',
  'd-mmm-yy',
  '[$-80A]mmmm yyyy',
  '[Red]0;-0',
);

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`);

const font = fc.record(
  {
    name: fc.constantFrom('Arial', 'Noto Sans', 'Times New Roman'),
    size: fc.constantFrom(8, 10, 12.5),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constantFrom('Single', 'Double'),
    strikethrough: fc.constant(true),
    color,
  },
  { requiredKeys: ['size'] },
);

const line = fc.constantFrom(
  ['Continuous', 'Thin'],
  ['Continuous', 'Thick'],
  ['Dot', 'Thin'],
  ['Double', 'Thick'],
  ['Dash', 'Medium'],
);
const edge = fc
  .tuple(line, color)
  .map(([[style = '', weight = ''], lineColor]) => ({ style, weight, color: lineColor }));

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    fillColor: color,
    font,
    horizontalAlignment: fc.constantFrom('Left', 'Center', 'Right', 'Justify', 'CenterAcrossSelection'),
    verticalAlignment: fc.constantFrom('Top', 'Center', 'Bottom'),
    wrapText: fc.constant(true),
    indentLevel: fc.integer({ min: 1, max: 9 }),
    textOrientation: fc.constantFrom(-90, -45, 30, 90, 180),
    shrinkToFit: fc.constant(true),
    locked: fc.constant(false),
    borders: fc.record({ EdgeTop: edge, EdgeRight: edge }),
  },
  { requiredKeys: ['fillColor'] },
);

const cell: fc.Arbitrary<Cell> = fc
  .record(
    {
      value: fc.oneof(text, number, fc.boolean(), error),
      numberFormat,
      style,
      formula: fc.constantFrom('=A1', '=SUM(A1:B2)&"#N/A"'),
    },
    { requiredKeys: ['value'] },
  )
  .map(({ formula, ...plain }) => (formula === undefined ? plain : { ...plain, formula }));

/** A workbook of one sheet, its cells anywhere in a corner of the grid. */
export const workbookOfCells: fc.Arbitrary<Workbook> = fc
  .array(fc.tuple(fc.nat(60), fc.nat(30), cell), { maxLength: 60 })
  .map((cells) => {
    const workbook = emptyWorkbook();
    const rows = workbook.sheets[0]?.rows;
    for (const [row, column, content] of cells) {
      const columns = rows?.get(row) ?? new Map<number, Cell>();
      rows?.set(row, columns);
      columns.set(column, content);
    }
    return workbook;
  });
