import fc from 'fast-check';
import { spreadElementwise } from '../../../host/calc/elementwise';

describe('functions of one value are called for each value only where there may be several', () => {
  test.each([
    ['=SUMPRODUCT(--ISNUMBER(B1:B3))', '=SUMPRODUCT(--EACH.ISNUMBER(B1:B3))'],
    ['=SUM(LEN(TRIM(Anexo[Clave])))', '=SUM(EACH.LEN(EACH.TRIM(Anexo[Clave])))'],
    ['=SUMPRODUCT((A1:A3=1)*(len(B1:B3)))', '=SUMPRODUCT((A1:A3=1)*(EACH.LEN(B1:B3)))'],
    ['=SUM(COUNTIFS(A1:A9,{"x","y"},B1:B9,1))', '=SUM(EACH.COUNTIFS(A1:A9,{"x","y"},B1:B9,1))'],
    ['=SUM(--ISNA(MATCH(A1:A3,C:C,0)))', '=SUM(--EACH.ISNA(EACH.MATCH(A1:A3,C:C,0)))'],
    ['=SUMPRODUCT(ROW(INDIRECT("1:10")))', '=SUMPRODUCT(EACH.ROW(INDIRECT("1:10")))'],
    ['=MAX(ROW(INDEX(A1:A9,2)))', '=MAX(ROW(INDEX(A1:A9,2)))'],
    ['=SUM(_xlfn.IFS(A1:A2>1,"x",TRUE,"y"))', '=SUM(EACH.IFS(A1:A2>1,"x",TRUE,"y"))'],
  ])('%s becomes %s', (formula, expected) => {
    expect(spreadElementwise(formula)).toBe(expected);
  });

  test.each([
    '=LEN(Anexo[@Clave])',
    '=LEN([@Clave])&Anexo[[#This Row],[Año]]',
    "=LEN('Hoja: 1'!A1)",
    '=LEN($A$1&Hoja!A2&"B1:B3")',
    '=COUNTIF(A1:A9,"x")',
    '=SUMIFS(Anexo[Monto],Anexo[Tipo],[@Tipo])',
    '=IFERROR(VLOOKUP(A2,Hoja!A:C,2,FALSE),"")',
    '=ROUND(SUM(B1:B9)/1E5,2)',
    '=IF(ISNUMBER(MATCH(A2,C1:C9,0)),TRUE,FALSE)',
    '=TEXT(TODAY(),"hh:mm")',
    '=ROW()-ROW(A1)',
  ])('%s stays', (formula) => {
    expect(spreadElementwise(formula)).toBe(formula);
  });

  test('a formula that may give several values answers for one cell', () => {
    expect(spreadElementwise('=YEAR(Inicio)')).toBe('ONE.CELL(EACH.YEAR(Inicio))');
    expect(spreadElementwise('=B1:B3*2')).toBe('ONE.CELL(B1:B3*2)');
  });

  test('whatever is written comes out whole, also what is no formula', () => {
    const piece = fc.constantFrom(
      'LEN(',
      'SUM(',
      'A1:A3',
      'Año',
      '"a""b(',
      '"',
      "'",
      '[',
      ']',
      ')',
      '(',
      ',',
      '{',
      '}',
      '#',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join('');
        const back = spreadElementwise(formula).replaceAll('EACH.', '');
        expect([formula, `ONE.CELL(${formula})`]).toContain(back);
      }),
    );
  });
});
