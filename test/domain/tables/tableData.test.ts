import fc from 'fast-check';
import { anexoA } from '../../../src/domain/formats';
import { columnLetters, placedColumn, plainText, tableData } from '../../../src/domain/tables/tableData';

const AT = { sheet: 'Anexo A', headerRow: 5, firstColumn: 1 };

describe('tableData', () => {
  it('places columns in any order, with line breaks in their headings, and says which are missing', () => {
    const table = tableData(anexoA, AT, ['% de\navance', 'NÚM.', 'Otra'], [[0.5, 1, 'x']]);
    expect(placedColumn(table, 'avance')?.sheetColumn).toBe(1);
    expect(table.rows).toEqual([{ sheetRow: 7, values: { numero: 1, avance: 0.5 } }]);
    expect(table.missing.map(({ key }) => key)).toContain('asm');
  });

  it('takes no row for one that only the program has written in', () => {
    const headings = ['Núm.', 'Clave ASM', 'Validación'];
    const table = tableData(anexoA, AT, headings, [
      ['', 'E-001', '2 errores'],
      [' ', '', ''],
      [3, '', ''],
    ]);
    expect([table.rows.map(({ sheetRow }) => sheetRow), table.rowCount]).toEqual([[9], 3]);
  });
});

describe('plainText', () => {
  it.each([
    ['<p>Uno</p><p>Dos</p>', 'Uno\nDos'],
    ['<p>&nbsp;</p>', ''],
    ['#¡REF!', ''],
    ['a < b', 'a < b'],
    [7, '7'],
    [true, 'VERDADERO'],
  ])('of %p is %p', (value, expected) => {
    expect(plainText({ sheetRow: 1, values: { asm: value } }, 'asm')).toBe(expected);
  });
});

describe('columnLetters', () => {
  it('counts as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('never gives two columns the same letters', () => {
    fc.assert(
      fc.property(
        fc.nat(16383),
        fc.nat(16383),
        (a, b) => (columnLetters(a) === columnLetters(b)) === (a === b),
      ),
    );
  });
});
