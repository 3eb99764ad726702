import { describeWithLibreOffice } from '../../judges';
import { dataWorkbook, judgeFormulas, type Rows } from './judgeFormulas';

/**
 * A holds numbers, dates (46,032 is 10 January 2026), blanks and a formula that shows nothing; B no blank but one; C
 * texts. Booleans, errors and numbers kept as text are not here: LibreOffice has its own mind about them.
 */
const DATA: Rows = [
  [0, 1, 'interna'],
  [5, 2, 'externa'],
  [undefined, 3, 'Interna'],
  [-2.5, 4, 'A-1'],
  [46_032, 5, 'A-22'],
  ['interna', undefined, 'B*1'],
  ['Ñandú', 7, 'a~b'],
  [undefined, 8, 'año'],
  [1e9, 9, undefined],
  [0.1, 10, 'avión'],
  [0.5, 11, '10 %'],
  [undefined, 12, 'zeta'],
  [0.5, 13, '>5'],
  ['=""', 14, 'línea'],
  [46_063, 15, 'A.2'],
];

/** Of both columns. */
const CRITERIA = [
  ...[
    '">=0"',
    '">0"',
    '"<5"',
    '"<=0"',
    '"<>0"',
    '"=0"',
    '0',
    '5',
    '"5"',
    '"<>5"',
    '-2.5',
    '"=-2.5"',
    '"50%"',
  ],
  ...[
    '""',
    '"="',
    '"<>"',
    '"interna"',
    '"=interna"',
    '"<>interna"',
    '"INTERNA"',
    '"ñandú"',
    '"nandu"',
    '"A.2"',
  ],
  ...['">m"', '"<m"', '">=interna"', '"<=Interna"', '">a"', '"<n"', '">ñ"'],
  ...['DATE(2026,1,10)', '">="&DATE(2026,1,10)', '">"&46032', '46063', '">=2026-01-10"', '"2026-01-10"'],
  ...['"=>5"', 'Z99', '"nada"', '"5.0"', '"5E0"'],
];

/** LibreOffice also holds wildcards against numbers. */
const WILDCARDS = [
  '"*"',
  '"?*"',
  '"<>*"',
  '"i*"',
  '"*a"',
  '"A-?"',
  '"A-*"',
  '"B~*1"',
  '"a~~b"',
  '"<>A-*"',
  '"=A-*"',
];

const FORMULAS = [
  ...CRITERIA.flatMap((criterion) => [`=COUNTIF(A1:A15,${criterion})`, `=COUNTIF(C1:C15,${criterion})`]),
  ...WILDCARDS.map((criterion) => `=COUNTIF(C1:C15,${criterion})`),
  ...WILDCARDS.map((criterion) => `=SUMIFS(B1:B15,C1:C15,${criterion})`),
  ...CRITERIA.map((criterion) => `=SUMIF(A1:A15,${criterion},B1:B15)`),
  ...CRITERIA.map((criterion) => `=COUNTIFS(A1:A15,${criterion},B1:B15,">2")`),
  ...['">=0"', '"<5"', '"<>0"', '0', '""', '"<>"', '"interna"'].flatMap((criterion) => [
    `=AVERAGEIF(A1:A10,${criterion})`,
    `=AVERAGEIFS(B1:B15,A1:A15,${criterion})`,
    `=MAXIFS(B1:B15,A1:A15,${criterion})`,
    `=MINIFS(B1:B15,A1:A15,${criterion},B1:B15,"<12")`,
    `=SUMIFS(B1:B15,A1:A15,${criterion},C1:C15,"<>")`,
  ]),
  '=SUMIF(B1:B15,">=0")',
  '=SUMIF(B1:B15,">=5")',
  '=AVERAGEIF(B1:B6,">=0")',
  '=MAXIFS(A1:A10,B1:B10,">100")',
  '=SUMIFS(A1:A15,B1:B15,">10")',
  '=AVERAGEIFS(A1:A3,B1:B3,3)',
  '=COUNTIF(B1,">0")',
  '=COUNTIF(A1:C15,"<>0")',
  '=COUNTIF(A3:A3,0)',
  '=SUMPRODUCT(COUNTIF(C1:C15,{"interna","externa"}))',
  '=SUMPRODUCT(SUMIFS(B1:B15,C1:C15,{"interna","externa"}))',
  '=SUMPRODUCT(SUMIFS(B1:B15,C1:C15,C1:C2))',
  '=SUMPRODUCT((C1:C15<>"")/COUNTIF(C1:C15,C1:C15&""))',
];

describeWithLibreOffice('COUNTIF and its family', () => {
  const judged = judgeFormulas(dataWorkbook(DATA), FORMULAS);
  test.each(FORMULAS)('%s gives what LibreOffice gives', (formula) => {
    const { ours, theirs } = judged(formula);
    expect(ours).toStrictEqual(theirs);
  });
});
