import { emptySheet, newId } from '../../../host/workbook/emptyWorkbook';
import type { Workbook } from '../../../host/workbook/model';
import { describeWithLibreOffice } from '../../judges';
import { addTable, putRows } from '../xlsx/sampleWorkbook';
import { dataWorkbook, judgeFormulas, type Rows } from './judgeFormulas';

/** Rows as an office has them: amounts, types, dates as serials, blanks in between. */
const DATA: Rows = [
  ['Clave', 'Monto', 'Tipo', 'Fecha', 'Avance'],
  ['A-1', 1200.5, 'interna', 46_032, 0.25],
  ['A-2', -3, 'externa', 46_063, 1],
  ['A-3', 0, 'interna', 46_091, 0.333],
  ['a-4', 1.005, 'Interna', 46_122, undefined],
  ['A-5', 99_999.994, undefined, 46_152, 0.5],
  ['B*1', 7, 'mixta', undefined, 0],
];
const HOLIDAYS = [46_023, 46_055, 46_097, 46_143];

const FORMULAS = [
  '=SUM(Anexo[Monto])',
  '=SUM(B2:B7,10)',
  '=SUMIFS(Anexo[Monto],Anexo[Tipo],"interna")',
  '=SUMIFS(B2:B7,D2:D7,">="&DATE(2026,3,1),B2:B7,"<>0")',
  '=SUMIFS(B2:B7,A2:A7,"A-?")',
  '=COUNTIFS(Anexo[Tipo],"interna",Anexo[Monto],">0")',
  '=COUNTIFS(C2:C7,"")',
  '=COUNTIFS(A2:A7,"B~*1")',
  '=AVERAGEIFS(B2:B7,C2:C7,"interna")',
  '=AVERAGEIFS(B2:B7,C2:C7,"nada")',
  '=COUNTIF(C2:C7,"*terna")',
  '=COUNTIF(B2:B7,">1")',
  '=COUNTA(A2:E7)',
  '=COUNT(A2:E7)',
  '=COUNTA(Anexo[Clave])',
  '=ROWS(Anexo[Monto])',
  '=IF(B2>1000,"alto","bajo")',
  '=IF(C6="","vacío","lleno")',
  '=IFERROR(B2/0,"sin dato")',
  '=IFERROR(VLOOKUP("Z",A2:B7,2,FALSE),0)',
  '=INDEX(Anexo[Monto],MATCH("A-3",Anexo[Clave],0))',
  '=INDEX(A2:E7,2,3)',
  '=MATCH("zz",A2:A7,0)',
  '=NETWORKDAYS(46023,46112)',
  '=NETWORKDAYS(46023,46112,Inhábiles!A1:A4)',
  '=NETWORKDAYS(46112,46023,Inhábiles!A1:A4)',
  '=WORKDAY(46023,10)',
  '=WORKDAY(46023,10,Inhábiles!A1:A4)',
  '=WORKDAY(46032,-5,Inhábiles!A1:A4)',
  '=EOMONTH(46032,0)',
  '=EOMONTH(46032,-2)',
  '=EOMONTH(46053,1)',
  '=TEXT(46032,"dd/mm/yyyy")',
  '=TEXT(46032,"yyyy-mm")',
  '=TEXT(0.2567,"0.0%")',
  '=TEXT(1234567.891,"#,##0.00")',
  '=TEXT(7,"000")',
  '=SUMPRODUCT((C2:C7="interna")*B2:B7)',
  '=SUMPRODUCT(--(B2:B7>0))',
  '=SUMPRODUCT(ROUND(B2:B7,0))',
  '=ROUND(1.005,2)',
  '=ROUND(-1.005,2)',
  '=ROUND(2.5,0)',
  '=ROUND(1234.5,-2)',
  '=ROUND(99999.9949999,2)',
  '=ROUND(1E-10,20)',
  '=ROUND(8,-1)',
  '=MAX(Anexo[Monto])',
  '=MIN(B2:B7)',
  '=MAX(D2:D7)-MIN(D2:D7)',
  '=AND(B2>0,C2="interna")',
  '=OR(B3>0,C3="interna")',
  '=NOT(B2>0)',
  '=HYPERLINK("#Datos!A1","ir")',
  '=SUBTOTAL(109,Anexo[Monto])',
  '=SUBTOTAL(103,A2:A7)',
  '=SUBTOTAL(9,B2:B7)',
  '=SUBTOTAL(101,B2:B7)',
  '=Tasa*B2',
  '=SUM(Montos)',
  '=A2&" · "&TEXT(E2,"0%")',
  '=Z99',
  '=Z99+1',
  '=1/0',
  '=NADA(1)',
  '="a"&1+1',
  '=2^0.5',
  '=-2^2',
  '=MONTH(DATE(2026,2,30))',
  '=YEAR(D2)*100+MONTH(D2)',
  '=WEEKDAY(D2,2)',
  '=LEFT("ASM-01",3)',
  '=TRIM("  a  b ")',
  '=LEN("ñandú")',
  '=SUM(AVERAGE(E2:E7),MEDIAN(B2:B7))',
] as const;

function officeWorkbook(): Workbook {
  const workbook = dataWorkbook(DATA);
  const data = workbook.sheets[0]!;
  // LibreOffice takes the hidden rows of a table with filter buttons for filtered ones.
  addTable(workbook, data, 'Anexo', 0, 0, DATA.length).showFilterButton = false;
  // SUBTOTAL's codes over 100 leave out rows that somebody hid.
  data.rowFormats.set(2, { hidden: true });
  const holidays = emptySheet('Inhábiles', newId(workbook));
  putRows(
    holidays,
    0,
    0,
    HOLIDAYS.map((day) => [day]),
  );
  workbook.sheets.push(holidays);
  workbook.names.push({ name: 'Montos', formula: '=Datos!$B$2:$B$7', visible: true, comment: '' });
  workbook.names.push({ name: 'Tasa', formula: '=0.16', visible: true, comment: '' });
  return workbook;
}

describeWithLibreOffice('Every function that our sheets use', () => {
  const judged = judgeFormulas(officeWorkbook(), FORMULAS);
  test.each(FORMULAS)('%s gives what LibreOffice gives', (formula) => {
    const { ours, theirs } = judged(formula);
    expect(ours).toStrictEqual(theirs);
  });
});
