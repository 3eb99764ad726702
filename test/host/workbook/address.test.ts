import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatAbsolute,
  formatArea,
  formatSheetAddress,
  parseArea,
  parseSheetAddress,
} from '../../../host/workbook/address';
import { COLUMN_COUNT, ROW_COUNT } from '../../../host/workbook/area';

const areas = fc
  .tuple(
    fc.nat(ROW_COUNT - 1),
    fc.nat(COLUMN_COUNT - 1),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 50 }),
  )
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rowCount: Math.min(rows, ROW_COUNT - row),
    columnCount: Math.min(columns, COLUMN_COUNT - column),
  }));

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('writes column %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it.each([
    ['A1', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    ['$B$3:d5', { row: 2, column: 1, rowCount: 3, columnCount: 3 }],
    ['D5:B3', { row: 2, column: 1, rowCount: 3, columnCount: 3 }],
    ['A:C', { row: 0, column: 0, rowCount: ROW_COUNT, columnCount: 3 }],
    ['$2:7', { row: 1, column: 0, rowCount: 6, columnCount: COLUMN_COUNT }],
    ['XFD1048576', { row: ROW_COUNT - 1, column: COLUMN_COUNT - 1, rowCount: 1, columnCount: 1 }],
  ])('reads %s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each([
    '',
    'A',
    '7',
    'A0',
    'XFE1',
    'A1048577',
    'A1:B',
    'A:1',
    'A1,B2',
    'AAAA1',
    'Monto',
    '$',
    'A1:',
    '1:B',
  ])('finds no area in «%s»', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it('reads back every area that it writes', () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseArea(formatArea(area))).toEqual(area);
        expect(parseArea(formatAbsolute(area))).toEqual(area);
      }),
    );
  });

  it('reads back every sheet name, quoted or not', () => {
    const names = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => !/[:\\/?*[\]\n\r]|^'|'$|^\s|\s$|!/.test(name));
    fc.assert(
      fc.property(names, areas, (sheetName, area) => {
        expect(parseSheetAddress(formatSheetAddress(sheetName, area))).toEqual({ sheetName, area });
      }),
    );
  });

  it.each([
    ['Datos', 'Datos!A1'],
    ['Anexo I', "'Anexo I'!A1"],
    ['Días', 'Días!A1'],
    ["D'Olwer", "'D''Olwer'!A1"],
    ['A1', "'A1'!A1"],
    ['2026', "'2026'!A1"],
    ['R1C1', "'R1C1'!A1"],
  ])('quotes the sheet name %s only when a formula needs it', (sheetName, address) => {
    expect(formatSheetAddress(sheetName, { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toBe(address);
  });
});
