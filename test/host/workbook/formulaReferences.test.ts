import fc from 'fast-check';
import { columnLetters } from '../../../host/workbook/address';
import { mapReferences, referencesIn } from '../../../host/workbook/formulaReferences';
import { moveFormula } from '../../../host/workbook/moveFormula';
import { shiftArea } from '../../../host/workbook/shiftArea';

const written = (formula: string): number => referencesIn(formula).length;

describe('references in formulas', () => {
  it.each([
    ['=A1+B2', 2],
    ['=SUM(A1:B2,$C$3)', 2],
    ["='Anexo I'!A1+Datos!B:B", 2],
    ['=SUM(2:7)', 1],
    ['="A1"&B2', 1],
    ['=LOG10(A1)', 1],
    ['=Tabla[A1]+Tabla[[#This Row],[B2]]', 0],
    ["=Tabla['[A1]", 0],
    ['=Monto2*1E5', 0],
    ['=SUMIFS(Acciones[Avance],Acciones[Clave],[@Clave])', 0],
    ['=1:B', 0],
    ['=XFE1', 0],
  ])('finds in %s as many as there are: %i', (formula, count) => {
    expect(written(formula)).toBe(count);
  });

  it.each([
    ['=A1+$B$2+C$3+$D4', 2, 1, '=B3+$B$2+D$3+$D6'],
    ['=SUM(A:A)', 5, 1, '=SUM(B:B)'],
    ['=SUM(1:1)', 5, 1, '=SUM(6:6)'],
    ["='Hoja 2'!A1", 1, 0, "='Hoja 2'!A2"],
    ['=A1', -1, 0, '=#REF!'],
    ['=Tabla[@Monto]*A1', 1, 0, '=Tabla[@Monto]*A2'],
  ])('copies %s %i rows down and %i columns right', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });

  it('moves back what it moved', () => {
    const cell = fc.tuple(
      fc.integer({ min: 200, max: 5000 }),
      fc.integer({ min: 100, max: 700 }),
      fc.boolean(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        cell,
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: -50, max: 50 }),
        ([row, column, absoluteRow, absoluteColumn], rows, columns) => {
          const address = `${absoluteColumn ? '$' : ''}${columnLetters(column)}${absoluteRow ? '$' : ''}${row}`;
          const formula = `=IF(${address}="A1",SUM(${address}:${address}),Tabla[@A1])`;
          expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });

  it('leaves every text alone when nothing changes', () => {
    fc.assert(
      fc.property(fc.string(), (formula) => expect(mapReferences(formula, (one) => one)).toBe(formula)),
    );
  });
});

describe('shiftArea', () => {
  const rowsAt = (row: number, rowCount: number, kind: 'insert' | 'delete') =>
    ({ kind, axis: 'rows', at: { row, column: 0, rowCount, columnCount: 10 } }) as const;

  it.each([
    ['moves down what lies below', { row: 5, rowCount: 3 }, rowsAt(2, 4, 'insert'), { row: 9, rowCount: 3 }],
    ['stretches what it enters', { row: 5, rowCount: 3 }, rowsAt(6, 4, 'insert'), { row: 5, rowCount: 7 }],
    ['leaves what lies above', { row: 5, rowCount: 3 }, rowsAt(8, 4, 'insert'), { row: 5, rowCount: 3 }],
    ['moves up what lies below', { row: 5, rowCount: 3 }, rowsAt(1, 2, 'delete'), { row: 3, rowCount: 3 }],
    ['shortens what it cuts above', { row: 5, rowCount: 3 }, rowsAt(4, 2, 'delete'), { row: 4, rowCount: 2 }],
    ['shortens what it cuts below', { row: 5, rowCount: 3 }, rowsAt(7, 9, 'delete'), { row: 5, rowCount: 2 }],
    ['takes away what it covers', { row: 5, rowCount: 3 }, rowsAt(5, 3, 'delete'), null],
  ])('%s', (_name, rows, shift, expected) => {
    const shifted = shiftArea({ ...rows, column: 2, columnCount: 3 }, shift);
    expect(shifted).toEqual(expected === null ? null : { ...expected, column: 2, columnCount: 3 });
  });

  it('undoes an insertion by deleting the same rows', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(150),
        fc.integer({ min: 1, max: 20 }),
        (row, rowCount, at, count) => {
          const area = { row, rowCount, column: 1, columnCount: 2 };
          const inserted = shiftArea(area, rowsAt(at, count, 'insert'));
          expect(inserted && shiftArea(inserted, rowsAt(at, count, 'delete'))).toEqual(area);
        },
      ),
    );
  });

  it('leaves an area that is wider than the moving band', () => {
    const wide = { row: 5, column: 0, rowCount: 1, columnCount: 30 };
    expect(shiftArea(wide, rowsAt(1, 1, 'insert'))).toBe(wide);
  });
});
