/** Reads .xlsx and .xlsm. */
import type { CellValue } from '../domain/cell';
import { checkPackage } from './checkPackage';
import { readXlsx, type Sheet } from './hucre';
import { refused, type TableFile, type TableSheet } from './tableFile';

/** Macros are ignored, formulas read as their last result. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<TableFile> {
  const problem = await checkPackage(bytes);
  if (problem) return refused(problem);
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    return { ok: true, sheets: workbook.sheets.map(tableSheet) };
  } catch {
    // The parts are whole and small: what is left is XML that says something impossible.
    return refused({ kind: 'damaged', part: 'workbook.xml' });
  }
}

export function tableSheet(sheet: Sheet): TableSheet {
  const rows = sheet.rows.map(filledRow);
  const lastRow = rows.findLastIndex((row) => row.length > 0);
  const grid = rows.slice(0, lastRow + 1);
  const uncalculatedCells = [...(sheet.cells ?? [])]
    .filter(([, { formula, value }]) => formula !== undefined && value === null)
    .map(([place]) => place);
  return {
    name: sheet.name,
    grid,
    numberFormats: grid.map((row, rowIndex) =>
      row.map((_, column) => sheet.cells?.get(`${rowIndex},${column}`)?.style?.numFmt ?? 'General'),
    ),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenRows: [...(sheet.rowDefs ?? [])]
      .filter(([row, { hidden }]) => hidden === true && row <= lastRow)
      .map(([row]) => row)
      .sort((a, b) => a - b),
    uncalculated: uncalculatedCells.length,
    uncalculatedCells,
  };
}

/** Without its trailing blanks: one far cell would make every row of the sheet as long. */
function filledRow(row: Sheet['rows'][number]): readonly CellValue[] {
  return row.slice(0, row.findLastIndex((value) => value !== null && value !== '') + 1).map(cellValue);
}

function cellValue(value: Sheet['rows'][number][number]): CellValue {
  if (value === null) return '';
  return value instanceof Date ? serialOf(value) : value;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900, the day after the 29 February that Excel believes in. */
const FIRST_TRUE_DAY = Date.UTC(1900, 2, 1);

/**
 * hucre gives every number with a date format as a UTC date, whichever system the book counts in; here it is a serial
 * of the 1900 system again, with its time of day.
 */
function serialOf(date: Date): number {
  const days = (date.getTime() - EPOCH) / MS_PER_DAY;
  return date.getTime() < FIRST_TRUE_DAY ? days - 1 : days;
}
