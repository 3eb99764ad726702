import { moveFormula } from '../workbook/moveFormula';
import type { Cell, CellScalar, CellStyle, Sheet } from '../workbook/model';
import type { ColorResolver } from './colors';
import { formulaFromFile } from './formulaText';
import type { HucreCell, HucreReadSheet, HucreStyle, HucreValue } from './hucre';
import { formatOfToken, showsDate } from './numberFormats';
import { styleFromFile, type DefaultFont } from './style';

/** What cells need from the rest of the workbook. */
export interface CellReading {
  readonly colors: ColorResolver;
  readonly formats: ReadonlyMap<string, string>;
  readonly defaultFont: DefaultFont;
  /** Added to every number that is shown as a date. */
  readonly epochShift: number;
}

/** The cells of a sheet: hucre's rectangle of values, and beside it the cells that are more than a value. */
export function cellsFromFile(file: HucreReadSheet, reading: CellReading): Sheet['rows'] {
  const rows: Sheet['rows'] = new Map();
  const put = (row: number, column: number, cell: Cell): void => {
    const columns = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, columns);
    columns.set(column, cell);
  };
  const lookOf = lookCache(reading);
  const sharedFormulas = sharedFormulaMasters(file);
  const detailed = file.cells ?? new Map<string, HucreCell>();
  for (const [row, values] of file.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const details = detailed.get(`${row},${column}`);
      const look = lookOf(details?.style);
      const formula = details === undefined ? undefined : formulaOf(details, row, column, sharedFormulas);
      const scalar = scalarFrom(details, value, look.isDate ? reading.epochShift : 0);
      if (formula === undefined && scalar === undefined && look.isPlain) continue;
      put(row, column, {
        ...(scalar !== undefined && { value: scalar }),
        ...(formula !== undefined && { formula }),
        ...look.parts,
      });
    }
  }
  return rows;
}

interface Look {
  readonly parts: { readonly style?: CellStyle; readonly numberFormat?: string };
  readonly isPlain: boolean;
  readonly isDate: boolean;
}

const PLAIN: Look = { parts: {}, isPlain: true, isDate: false };

/** hucre makes a style object per cell; equal ones must be one object in the model. */
function lookCache({ colors, formats, defaultFont }: CellReading): (style: HucreStyle | undefined) => Look {
  const looks = new Map<string, Look>();
  return (file) => {
    if (file === undefined) return PLAIN;
    const key = JSON.stringify(file);
    const known = looks.get(key);
    if (known !== undefined) return known;
    const style = styleFromFile(file, colors, defaultFont);
    const numberFormat = formatOfToken(file.numFmt, formats);
    const parts = {
      ...(style !== undefined && { style }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
    const isDate = numberFormat !== undefined && showsDate(numberFormat);
    const look = { parts, isPlain: style === undefined && numberFormat === undefined, isDate };
    looks.set(key, look);
    return look;
  };
}

/** A result that is text, boolean or an error stands in `value`; only numbers come as `formulaResult`. */
function scalarFrom(
  details: HucreCell | undefined,
  value: HucreValue,
  epochShift: number,
): CellScalar | undefined {
  const result = details?.formulaResult ?? details?.value ?? value;
  if (result === null || result === '' || result instanceof Date) return undefined;
  if (details?.type === 'error' && typeof result === 'string') return { error: result };
  return typeof result === 'number' ? result + epochShift : result;
}

interface SharedMaster {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** A filled column stores its formula once, in its first cell; the others only name it by index. */
function sharedFormulaMasters(file: HucreReadSheet): Map<number, SharedMaster> {
  const masters = new Map<number, SharedMaster>();
  for (const [key, cell] of file.cells ?? []) {
    if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(cell.formulaSharedIndex, { formula: formulaFromFile(cell.formula), row, column });
  }
  return masters;
}

function formulaOf(
  cell: HucreCell,
  row: number,
  column: number,
  masters: ReadonlyMap<number, SharedMaster>,
): string | undefined {
  if (cell.formula === undefined) return undefined;
  if (cell.formula !== '') return formulaFromFile(cell.formula);
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  return master === undefined
    ? undefined
    : moveFormula(master.formula, row - master.row, column - master.column);
}
