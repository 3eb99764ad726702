import { formulaPieces, mapUnquoted } from '../workbook/formulaPieces';

/**
 * Functions younger than Excel 2007 carry a prefix inside the file ([MS-XLSX] 2.2.2, future functions);
 * people and Office.js never see it.
 */
const FUTURE_FUNCTIONS =
  'ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CHISQ.DIST CHISQ.INV COMBINA CONCAT ' +
  'CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE ERFC.PRECISE ' +
  'EXPON.DIST F.DIST F.INV F.TEST FILTERXML FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAUSS IFNA IFS IMCOT IMSINH ' +
  'ISFORMULA ISOWEEKNUM LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NORM.DIST NORM.INV NORM.S.DIST ' +
  'NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST ' +
  'QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST ' +
  'T.INV T.TEST TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST';
const WORKSHEET_FUNCTIONS = 'FILTER SORT';
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...FUTURE_FUNCTIONS.split(' ').map((name): [string, string] => [name, '_xlfn.']),
  ...WORKSHEET_FUNCTIONS.split(' ').map((name): [string, string] => [name, '_xlfn._xlws.']),
]);

/** Functions whose result may fill several cells: the file must mark them as dynamic arrays or Excel writes `@`. */
const SPILLING = /(?<![\w.])(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE)\(/i;

export function spills(formula: string): boolean {
  return formulaPieces(formula).some(({ kind, text }) => kind === 'plain' && SPILLING.test(text));
}

/**
 * `=XLOOKUP(…,T[@Clave])` → what the file holds: no `=`, `_xlfn.` prefixes, `T[[#This Row],[Clave]]`.
 * Inside a table (`ownTable`) its name may be left out; the file always has it.
 */
export function formulaToFile(formula: string, ownTable = ''): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return mapUnquoted(body, (text) => thisRowToFile(addPrefixes(text), ownTable));
}

/** The inverse: a formula of the file as Office.js shows it. */
export function formulaFromFile(body: string): string {
  return `=${mapUnquoted(body, (text) => thisRowFromFile(text.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, '')))}`;
}

function addPrefixes(text: string): string {
  return text.replace(/(?<![\w.])([A-Za-z][A-Za-z0-9.]*)\(/g, (whole, name: string) => {
    return `${PREFIXES.get(name.toUpperCase()) ?? ''}${whole}`;
  });
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** Inside a structured reference `'` escapes `[ ] # '` and never opens a quotation. */
const COLUMN = String.raw`(?:[^\[\]#'@]|'[\[\]#'@])+`;
const AT_COLUMN = new RegExp(String.raw`(${NAME})?\[@(?:\[(${COLUMN})\]|(${COLUMN}))\]`, 'gu');
const THIS_ROW = new RegExp(String.raw`(${NAME})\[\[#This Row\],\s*\[(${COLUMN})\]\]`, 'gu');

function thisRowToFile(text: string, ownTable: string): string {
  return text.replace(AT_COLUMN, (_, table?: string, bracketed?: string, plain?: string) => {
    return `${table ?? ownTable}[[#This Row],[${bracketed ?? plain ?? ''}]]`;
  });
}

function thisRowFromFile(text: string): string {
  return text.replace(THIS_ROW, (_, table: string, column: string) => {
    // Office.js leaves out the inner brackets only where the name has nothing but letters, digits and points.
    return /^[\p{L}\p{N}_.]+$/u.test(column) ? `${table}[@${column}]` : `${table}[@[${column}]]`;
  });
}
