import { describeWithLibreOffice } from '../../judges';
import { dataWorkbook, judgeFormulas, type Rows } from './judgeFormulas';

/** Column B has one of each: number, blank, text, number kept as text, error, formula that shows nothing. No boolean: to LibreOffice they are numbers. */
const DATA: Rows = [
  ['  Ana  López ', 10, 46_032, -1.25, 'b', 2],
  ['beto', undefined, 46_063, 2.5, 'a', 1],
  ['Ñandú', 'texto', 46_091, -3.75, 'c', 3],
  [undefined, '7', 46_091, 4, 'b', 2],
  ['A-22', 3.5, 45_992, 1.005, 'z', 0],
  ['abc', { error: '#N/A' }, 46_113, 0, 'a', 5],
  ['x', '=""', 46_112, 7, 'c', 6],
];

/** Over what every function of the array forms is judged. */
const FORMULAS = [
  ...['ISNUMBER', 'ISTEXT', 'ISNONTEXT', 'ISBLANK', 'ISERROR', 'ISERR', 'ISNA', 'ISLOGICAL'].flatMap(
    (name) => [`=SUMPRODUCT(--${name}(B1:B7))`, `=SUMPRODUCT(${name}(B1:B7)*D1:D7)`],
  ),
  '=SUMPRODUCT(--ISBLANK(B1:C7))',
  '=SUMPRODUCT(--NOT(ISNUMBER(B1:B7)))',
  '=SUMPRODUCT((NOT(ISBLANK(A1:A7)))*1)',
  '=SUMPRODUCT(LEN(A1:A7))',
  '=SUMPRODUCT(--(LEN(TRIM(A1:A7))>3))',
  '=SUMPRODUCT(--(LEFT(A1:A7,1)="A"))',
  '=SUMPRODUCT(--(LEFT(A1:A7,{1,2,3})=MID(A1:A7,1,2)))',
  '=SUMPRODUCT(--(UPPER(A1:A7)="BETO"))',
  '=SUMPRODUCT(--EXACT(E1:E7,"a"))',
  '=SUMPRODUCT(--ISNUMBER(SEARCH("a",A1:A7)))',
  '=SUMPRODUCT(--ISNUMBER(FIND("a",A1:A7)))',
  '=SUMPRODUCT(LEN(A1:A7)-LEN(SUBSTITUTE(A1:A7,"a","")))',
  '=SUMPRODUCT(ABS(D1:D7))',
  '=SUMPRODUCT(INT(D1:D7))',
  '=SUMPRODUCT(ROUND(D1:D7,1))',
  '=SUMPRODUCT(ROUND(D1:D7,{0,1}))',
  '=SUMPRODUCT(ROUNDUP(D1:D7,0),SIGN(D1:D7))',
  '=SUMPRODUCT(MOD(ROW(D1:D7),2)*D1:D7)',
  '=SUMPRODUCT(ROW(D3:D7)-ROW(D3)+1)',
  '=SUMPRODUCT(COLUMN(B1:D1))',
  '=SUMPRODUCT(--(YEAR(C1:C7)=2026))',
  '=SUMPRODUCT((MONTH(C1:C7)=3)*D1:D7)',
  '=SUMPRODUCT(--(TEXT(C1:C7,"yyyy-mm")="2026-03"))',
  '=SUMPRODUCT(--(WEEKDAY(C1:C7,2)>5))',
  '=SUMPRODUCT(VALUE({"1","2.5"}))',
  '=SUMPRODUCT(IF(D1:D7>0,D1:D7,0))',
  '=SUMPRODUCT(IF(ISNUMBER(B1:B7),1,10))',
  '=SUMPRODUCT(IFERROR(B1:B7*0,F1:F7))',
  '=SUMPRODUCT(CHOOSE({1,2},D1:D7,F1:F7))',
  '=SUMPRODUCT(--ISNUMBER(MATCH(E1:E7,{"a","b"},0)))',
  '=SUMPRODUCT(--ISNA(MATCH(E1:E7,E5:E6,0)))',
  '=SUMPRODUCT(LARGE(D1:D7,{1,2}))',
  '=SUMPRODUCT(--(DATE(YEAR(C1:C7),1,1)=DATE(2026,1,1)))',
  '=SUMPRODUCT(--(MATCH(E1:E7,E1:E7,0)=ROW(E1:E7)-ROW(E1)+1))',
  '=AND(ISNUMBER(B1:B1),LEN(A2)=4)',
  '=LEN("x:y")+LEN(A3)',
  '=MONTH(MAX(C1:C7))',
  '=LEN(INDEX(A1:A7,2))',
  '=ROUND(SUM(D1:D7),1)',
  '=IF(ISNUMBER(MATCH("c",E1:E7,0)),"sí","no")',
];

/** In these LibreOffice looks for one value where a formula is not declared as of several; Excel 2021 does not. */
const DYNAMIC = [
  ['=SUM(--ISNUMBER(B1:B7))', '=SUMPRODUCT(--ISNUMBER(B1:B7))'],
  ['=SUM(LEN(A1:A7))', '=SUMPRODUCT(LEN(A1:A7))'],
  ['=SUM(IFERROR(VALUE(B1:B7),0))', '=SUMPRODUCT(IFERROR(VALUE(B1:B7),0))'],
  ['=MAX(ABS(D1:D7))', '=MAX(MAX(D1:D7),-MIN(D1:D7))'],
] as const;

describeWithLibreOffice('Functions of one value over several', () => {
  const judged = judgeFormulas(dataWorkbook(DATA), [...FORMULAS, ...DYNAMIC.flat()]);
  test.each(FORMULAS)('%s gives what LibreOffice gives', (formula) => {
    const { ours, theirs } = judged(formula);
    expect(ours).toStrictEqual(theirs);
  });
  test.each(DYNAMIC)('%s gives what LibreOffice gives for %s', (formula, same) => {
    expect(judged(formula).ours).toStrictEqual(judged(same).theirs);
  });
});
