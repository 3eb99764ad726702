const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Functions that answer for each value of a range, whichever of their arguments it is. */
const EVERY_ARGUMENT = words(`
  ISNUMBER ISTEXT ISNONTEXT ISBLANK ISLOGICAL ISERROR ISERR ISNA ISEVEN ISODD
  N T NOT ERROR.TYPE IFERROR IFNA IFS SWITCH CHOOSE
  LEN LEFT RIGHT MID TRIM CLEAN UPPER LOWER PROPER SUBSTITUTE REPLACE FIND SEARCH EXACT REPT TEXT VALUE NUMBERVALUE
  FIXED DOLLAR CHAR CODE UNICHAR UNICODE CONCATENATE TEXTBEFORE TEXTAFTER VALUETOTEXT
  DATE TIME YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM ISOWEEKNUM
  EDATE EOMONTH DATEDIF DATEVALUE TIMEVALUE DAYS DAYS360 YEARFRAC
  ABS SIGN INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND CEILING FLOOR EVEN ODD
  CEILING.MATH FLOOR.MATH CEILING.PRECISE FLOOR.PRECISE MOD QUOTIENT POWER SQRT
  EXP LN LOG LOG10 FACT COMBIN PERMUT RADIANS DEGREES SIN COS TAN ASIN ACOS ATAN ATAN2
`);

export type IsElementwise = (argument: number) => boolean;

const only =
  (...arguments_: number[]): IsElementwise =>
  (argument) =>
    arguments_.includes(argument);

/** Functions that answer for each value of some of their arguments; the other arguments are taken whole. */
export const ELEMENTWISE: ReadonlyMap<string, IsElementwise> = new Map<string, IsElementwise>([
  ...EVERY_ARGUMENT.map((name) => [name, () => true] as const),
  ['MATCH', only(0)],
  ['XMATCH', only(0)],
  ['VLOOKUP', only(0, 2)],
  ['HLOOKUP', only(0, 2)],
  ['XLOOKUP', only(0)],
  ['LOOKUP', only(0)],
  ['INDEX', only(1, 2)],
  ['LARGE', only(1)],
  ['SMALL', only(1)],
  ['RANK', only(0)],
  ['NETWORKDAYS', only(0, 1)],
  ['WORKDAY', only(0, 1)],
  ['NETWORKDAYS.INTL', only(0, 1)],
  ['WORKDAY.INTL', only(0, 1)],
  ['COUNTIF', only(1)],
  ['SUMIF', only(1)],
  ['AVERAGEIF', only(1)],
  ['COUNTIFS', (argument) => argument % 2 === 1],
  ...['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map(
    (name) => [name, (argument: number) => argument > 0 && argument % 2 === 0] as const,
  ),
]);

/** Their answers depend on where a range stands, which is told from its values. */
export const PLACES: ReadonlySet<string> = new Set(['ROW', 'COLUMN']);
/** These may give a range without naming one. */
export const RANGE_MAKERS: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);
export const ARRAY_MAKERS: ReadonlySet<string> = new Set(['SEQUENCE', 'RANDARRAY', 'MUNIT']);
/** One value however many they read. */
export const REDUCING: ReadonlySet<string> = new Set(
  words(`
    SUM SUMPRODUCT SUMSQ PRODUCT COUNT COUNTA COUNTBLANK AVERAGE AVERAGEA MEDIAN MAX MAXA MIN MINA MODE
    STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP AND OR XOR ROWS COLUMNS SUBTOTAL AGGREGATE CONCAT TEXTJOIN
  `),
);
