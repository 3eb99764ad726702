import { listSheetOf } from '../../domain/catalogues/listSheets';
import type { CatalogueId, ColumnKind } from '../../domain/formats/format';
import { catalogosSheet } from '../../domain/registers';
import { setNumberFormat } from './numberFormat';
import { palette } from './palette';

/** What installing a column needs to know, whoever declares it. */
export interface SheetColumn {
  readonly heading: string;
  readonly type: ColumnKind;
  /** Characters of the default font. */
  readonly width: number;
  readonly help?: string;
  readonly group: 'official' | 'auxiliary';
}

/** Office.js measures widths in points; a character of Calibri 11 takes about 5.6, and the cell's padding 4. */
const POINTS_PER_CHARACTER = 5.6;
const CELL_PADDING = 4;

export function widthInPoints(characters: number): number {
  return Math.round(characters * POINTS_PER_CHARACTER + CELL_PADDING);
}

export const DATE_FORMAT = 'dd/mm/yyyy';
/** Two decimals: with fewer, 99.96 % would read 100 % and 79.96 %, 80 %. */
export const PERCENT_FORMAT = '0.00%';

export const AMOUNT_FORMAT = '#,##0.00';

export function numberFormatOf(type: ColumnKind): string {
  if (type.kind === 'date') return DATE_FORMAT;
  if (type.kind === 'amount') return AMOUNT_FORMAT;
  return type.kind === 'percent' ? PERCENT_FORMAT : 'General';
}

/** Defined name of the list of a catalogue. */
export function listName(catalogue: CatalogueId): string {
  return `lista_${catalogue}`;
}

/** Consecutive columns of ours; `start` counts from the table's left. */
export function ownRuns(
  columns: readonly (SheetColumn | null)[],
): readonly { readonly start: number; readonly columns: readonly SheetColumn[] }[] {
  const runs: { start: number; columns: SheetColumn[] }[] = [];
  columns.forEach((column, index) => {
    if (column === null) return;
    const last = runs.at(-1);
    if (last && last.start + last.columns.length === index) last.columns.push(column);
    else runs.push({ start: index, columns: [column] });
  });
  return runs;
}

/**
 * Puts formats, alignment and validations on data rows. `top` and `left` are 0-based. A `null` column is its owner's
 * and is left alone.
 */
export function formatBody(
  sheet: Excel.Worksheet,
  top: number,
  left: number,
  rowCount: number,
  columns: readonly (SheetColumn | null)[],
): void {
  // Nobody captures in a table that is all auxiliary: validating what the program writes would only get in the way.
  const isCaptured = columns.some((column) => column?.group === 'official');
  for (const { start, columns: run } of ownRuns(columns)) {
    const body = sheet.getRangeByIndexes(top, left + start, rowCount, run.length);
    body.format.wrapText = true;
    body.format.verticalAlignment = 'Top';
    body.format.font.color = palette.text;
    body.format.font.size = 10;
    run.forEach((column, index) => {
      const cells = sheet.getRangeByIndexes(top, left + start + index, rowCount, 1);
      formatCells(cells, column);
      if (isCaptured) validateCells(cells, column);
    });
  }
}

function formatCells(cells: Excel.Range, { type }: SheetColumn): void {
  const format = numberFormatOf(type);
  if (format !== 'General') setNumberFormat(cells, format);
  const centred = ['date', 'percent', 'number', 'key', 'catalogue'].includes(type.kind);
  cells.format.horizontalAlignment = centred ? 'Center' : 'Left';
}

function sheetOfList(catalogue: CatalogueId): string {
  return (listSheetOf(catalogue) ?? catalogosSheet).sheet;
}

/** Excel cuts what is longer. */
const PROMPT_TITLE = 32;
const PROMPT_MESSAGE = 255;

function validateCells(cells: Excel.Range, { type, heading, help }: SheetColumn): void {
  const validation = cells.dataValidation;
  // Over cells with several validations Excel refuses a new rule: https://github.com/OfficeDev/office-js/issues/2594
  validation.clear();
  if (type.kind === 'catalogue') {
    validation.rule = { list: { inCellDropDown: true, source: `=${listName(type.catalogue)}` } };
    validation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Valor fuera de catálogo',
      message: `Elija un valor de la lista. Las listas están en la hoja ${sheetOfList(type.catalogue)}.`,
    };
  } else if (type.kind === 'date') {
    validation.rule = { date: { formula1: '2000-01-01', formula2: '2100-12-31', operator: 'Between' } };
    validation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'No es una fecha',
      message: 'Escriba una fecha, por ejemplo 30/11/2026.',
    };
  } else if (type.kind === 'percent') {
    validation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    validation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Porcentaje fuera de rango',
      message: 'Escriba un porcentaje entre 0 % y 100 %, o deje la celda vacía si no hay información.',
    };
  }
  if (help === undefined) return;
  validation.prompt = {
    showPrompt: true,
    title: cut(heading, PROMPT_TITLE),
    message: cut(help, PROMPT_MESSAGE),
  };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
