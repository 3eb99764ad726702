import fc from 'fast-check';
import { formulaFromFile, formulaToFile, spills } from '../../../host/xlsx/formulaText';
import { formulaPieces } from '../../../host/workbook/formulaPieces';

describe('a formula and what the file holds for it', () => {
  test.each([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['=IFNA(TEXTJOIN(",",TRUE,A1),"XLOOKUP(")', '_xlfn.IFNA(_xlfn.TEXTJOIN(",",TRUE,A1),"XLOOKUP(")'],
    ['=Anexo[@Monto]*2', 'Anexo[[#This Row],[Monto]]*2'],
    ['=Anexo[@[Fecha de término]]', 'Anexo[[#This Row],[Fecha de término]]'],
    ['=Anexo[@[Núm \'#]]&"x"', 'Anexo[[#This Row],[Núm \'#]]&"x"'],
    ['="Anexo[@Monto]"', '"Anexo[@Monto]"'],
    ["='Hoja [1]'!A1", "'Hoja [1]'!A1"],
  ])('%s', (formula, file) => {
    expect(formulaToFile(formula)).toBe(file);
    expect(formulaFromFile(file)).toBe(formula);
  });

  test('inside a table its name may be left out, but not in the file', () => {
    expect(formulaToFile('=[@Monto]/[@[Fecha real]]', 'Anexo')).toBe(
      'Anexo[[#This Row],[Monto]]/Anexo[[#This Row],[Fecha real]]',
    );
  });

  test('names that merely end like a function are left alone', () => {
    expect(formulaToFile('=MI_XLOOKUP(1)+a.SORT(2)')).toBe('MI_XLOOKUP(1)+a.SORT(2)');
  });
});

test('only functions that fill several cells spill', () => {
  expect(['=UNIQUE(A1:A2)', '=SUM(SORT(A1:A2))'].map(spills)).toStrictEqual([true, true]);
  expect(['=XLOOKUP(1,A:A,B:B)', '="UNIQUE(A1)"', '=Anexo[UNIQUE(x]'].map(spills)).toStrictEqual([
    false,
    false,
    false,
  ]);
});

test('cutting a formula into pieces loses nothing of it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', "'", '[', ']', 'A', '1', '(', '!', ' ', '\n') }),
      (formula) => {
        expect(
          formulaPieces(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      },
    ),
  );
});
